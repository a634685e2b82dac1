import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditedTables } from '#db/audit/tables.ts';
import { knownMigrations } from '#db/known-migrations.ts';
import { readMigrations } from '#db/migrate.ts';
import { openStore } from '#db/open-store.ts';
import type { ReadDb } from '#db/store.ts';
import { aStore } from '#tests/builders/a-store.ts';
import { tamperWith } from '#tests/builders/tampering.ts';
import { schemaText } from '../../scripts/schema-text.mts';

/**
 * Every column there is. A new one is a decision: it names no person concerned, no address, no birth date and no attachment
 * (docs/domain.md 3.1, 3.2). `member.display_name` and `participant.person_name` are of professionals.
 */
const allowed: Readonly<Record<string, string>> = {
  action: 'id number meeting_id sequence item_id signal_id owner_id body due_original due times_moved status result waiting_for_id reason done_on version',
  action_update: 'id action_id sequence happened_on kind from_value to_value reason channel organisation_id',
  adopted_document: 'meeting_id kind content',
  agenda_item: 'id meeting_id section number position title signal_id minutes origin from_meeting_number times_carried state outcome receiver_id seconds_spent started_at extra_minutes version',
  agenda_set_aside: 'meeting_id signal_id',
  allowed_word: 'id word version',
  attendance: 'meeting_id organisation_id state participant_id',
  audit: 'seq at actor origin action object object_id result state mac',
  code_entry: 'list code revision nl en grouping position is_active attributes valid_from valid_to',
  decision: 'id number meeting_id sequence item_id signal_id route body status withdrawn_by_id version',
  draft: 'key value cursor saved_at',
  exported_document: 'id meeting_id kind version status file_name sha256 at',
  identity_disclosure: 'id signal_id from_id to_id disclosed_on basis purpose',
  item_attendance: 'item_id organisation_id state',
  item_note: 'item_id step body',
  kept_finding: 'id context_kind context_id type reason salt mark at',
  meeting: 'id number year sequence held_on start_time end_time mode place status opened_at closed_at minutes_status adopted_on adopted_in_id adopted_changes minutes_hash version cancelled',
  meeting_series: 'id name weekday interval_weeks start_time end_time mode place carnival skipped version',
  member: 'id display_name role slot_id created ended version',
  municipality: 'id code name sub_region is_active version',
  organisation: 'id code name short_name kind role_code presence aliases municipality_id is_active version',
  participant: 'id organisation_id role_code person_name is_substitute valid_from valid_until version',
  partner_answer: 'item_id organisation_id answer',
  pseudonym: 'signal_id label',
  schema_migration: 'version name sha256',
  search: 'kind ref meeting_id number title body',
  search_row: 'ref search_id',
  signal:
    'id number year sequence title status form form_at_intake secondary_forms cross_border sector topic source_type source_basis submitter_id municipality_id submitted_on urgency suspicion victim_count age_band gender origin_group flags indicators comensha_reported comensha_by_id review_date hold_until hold_reason closing_reason closed_on retention_class handled_outside_on handled_outside_route merged_into_id news_on body version',
  signal_link: 'a_id b_id',
  signal_route: 'signal_id route opened_on closed_on',
  template_item: 'id section nl en minutes position is_active version',
  undo_step: 'id kind label inverse at',
  workspace: 'id region_name minutes_language created kind classification tlp decision_label attendance_style idle_minutes version',
};

function columnsOf(db: ReadDb): Record<string, string> {
  const tables = db.prepare<[], { name: string }>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'").all();
  const columns = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)');
  return Object.fromEntries(tables.map(({ name }) => [name, columns.all(name).map((column) => column.name).join(' ')]));
}

describe('the shape of a store', () => {
  it('has the columns that were decided on and no others', () => {
    expect(aStore().store.read(columnsOf)).toEqual(allowed);
  });

  it('has no column that sounds like a person, an address or a number of a person', () => {
    const suspect = /first.?name|last.?name|surname|voornaam|achternaam|birth|geboorte|bsn|street|straat|postcode|phone|telefoon|e.?mail|address|adres|iban|passport|kenteken|licen[cs]e|nationality|attachment|photo/i;
    expect(Object.values(allowed).flatMap((columns) => columns.split(' ')).filter((column) => suspect.test(column))).toEqual([]);
  });

  it('is written down in db/schema.sql; npm run schema writes it anew', () => {
    expect(aStore().store.read(schemaText)).toBe(readFileSync(join(import.meta.dirname, '../../db/schema.sql'), 'utf8'));
  });

  it('keeps every record under audit but what is typed, how to step back and what follows from records', () => {
    const watched = aStore().store.read((db) => [...auditedTables(db).keys()]);
    expect(Object.keys(allowed).filter((table) => !watched.includes(table))).toEqual(['audit', 'draft', 'schema_migration', 'search', 'search_row', 'undo_step']);
  });

  it('finds rows of the trail, drafts and members by an index', () => {
    const { store } = aStore();
    const plan = (sql: string) => store.read((db) => db.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all().map(({ detail }) => detail));
    expect(plan('SELECT seq FROM audit WHERE seq < 9 ORDER BY seq DESC LIMIT 5')).toEqual(['SEARCH audit USING INTEGER PRIMARY KEY (rowid<?)']);
    expect(plan(`SELECT seq FROM audit WHERE object = 'signal' AND object_id = 'x' ORDER BY seq`)).toEqual(['SEARCH audit USING COVERING INDEX audit_by_object (object=? AND object_id=?)']);
    expect(plan(`SELECT value FROM draft WHERE key = 'x'`)).toEqual(['SEARCH draft USING PRIMARY KEY (key=?)']);
    expect(plan(`SELECT role FROM member WHERE id = 'x'`)).toEqual(['SEARCH member USING PRIMARY KEY (id=?)']);
  });
});

describe('migrations', () => {
  const next = { version: knownMigrations.length + 1, name: 'later', sql: 'ALTER TABLE member ADD COLUMN phone_free TEXT; CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT; INSERT INTO later VALUES (\'one\');' };

  it('bring an older store up to date and enter what they made in the trail', () => {
    const made = aStore();
    made.store.close();
    const copies: string[] = [];
    const opened = openStore({ ...made.file, migrations: [...knownMigrations, next], beforeMigrating: (copyTo) => (copyTo(`${made.file.path}.copy`), copies.push('copy')) });
    if (!opened.ok) throw new Error('It does not open.');
    expect(opened.value.read((db) => db.prepare('SELECT action, object, object_id FROM audit ORDER BY seq DESC').get())).toEqual({ action: 'store.migrated', object: 'later', object_id: 'one' });
    opened.value.close();
    expect(copies).toEqual(['copy']);
    expect(openStore({ ...made.file, path: `${made.file.path}.copy` })).toMatchObject({ ok: true });
    expect(openStore(made.file)).toEqual({ ok: false, error: { error: { code: 'newerStore' }, findings: [] } });
  });

  it('leave the store as it was when one fails', () => {
    const made = aStore();
    made.store.close();
    const broken = { version: next.version + 1, name: 'broken', sql: 'CREATE TABLE half (id TEXT NOT NULL PRIMARY KEY) STRICT; SELECT nonsense;' };
    expect(() => openStore({ ...made.file, migrations: [...knownMigrations, next, broken] })).toThrow('nonsense');
    expect(made.reopen().store.read(columnsOf)).toEqual(allowed);
  });

  it('that were edited after they were applied are a bug in the program, not a store to open', () => {
    const made = aStore();
    made.store.close();
    const [first, ...rest] = knownMigrations;
    if (!first) throw new Error('No migrations.');
    expect(() => openStore({ ...made.file, migrations: [{ ...first, sql: `${first.sql} ` }, ...rest] })).toThrow('was changed after it was applied');
  });

  it('that lie about their history stop the opening', () => {
    const made = aStore();
    tamperWith(made, (db) => void db.prepare('UPDATE schema_migration SET sha256 = ? WHERE version = 2').run(createHash('sha256').update('x').digest('hex')));
    expect(() => openStore(made.file)).toThrow('Migration 2');
  });

  it('are numbered without a gap and named', () => {
    expect(() => readMigrations({ './0001_a.sql': '', './0003_b.sql': '' })).toThrow('Migration 2 is missing');
    expect(() => readMigrations({ './first.sql': '' })).toThrow('is not named');
    expect(readMigrations({ './0001_a.sql': 'x\r\ny' })).toEqual([{ version: 1, name: 'a', sql: 'x\ny' }]);
  });
});
