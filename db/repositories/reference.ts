import type { ReadDb, WriteDb } from '#db/store.ts';
import type { CodeEntry, CodeList, Municipality, Organisation, Participant } from '#shared/reference/reference.ts';

type CodeRow = {
  list: CodeList; code: string; revision: number; nl: string; en: string; grouping: string | null; position: number; is_active: 0 | 1;
  attributes: string; valid_from: string; valid_to: string | null;
};

const codeColumns = 'list, code, revision, nl, en, grouping, position, is_active, attributes, valid_from, valid_to';

const codeOf = (row: CodeRow): CodeEntry => ({
  list: row.list,
  code: row.code,
  revision: row.revision,
  nl: row.nl,
  en: row.en,
  group: row.grouping,
  position: row.position,
  isActive: row.is_active === 1,
  attributes: JSON.parse(row.attributes) as CodeEntry['attributes'],
  validFrom: row.valid_from as CodeEntry['validFrom'],
  validTo: row.valid_to as CodeEntry['validTo'],
});

/** The current revision of every code: the one that is still valid. */
export function listCodes(db: ReadDb): CodeEntry[] {
  return db
    .prepare<[], CodeRow>(`SELECT ${codeColumns} FROM code_entry WHERE valid_to IS NULL ORDER BY list, position, code`)
    .all()
    .map(codeOf);
}

export function findCode(db: ReadDb, list: CodeList, code: string): CodeEntry | undefined {
  const row = db
    .prepare<[string, string], CodeRow>(`SELECT ${codeColumns} FROM code_entry WHERE list = ? AND code = ? AND valid_to IS NULL`)
    .get(list, code);
  return row && codeOf(row);
}

export function listRevisions(db: ReadDb, list: CodeList, code: string): CodeEntry[] {
  return db
    .prepare<[string, string], CodeRow>(`SELECT ${codeColumns} FROM code_entry WHERE list = ? AND code = ? ORDER BY revision DESC`)
    .all(list, code)
    .map(codeOf);
}

export function insertCode(db: WriteDb, entry: CodeEntry): void {
  db.prepare(
    `INSERT INTO code_entry (${codeColumns}) VALUES (@list, @code, @revision, @nl, @en, @group, @position, @isActive, @attributes, @validFrom, @validTo)`,
  ).run({ ...entry, isActive: entry.isActive ? 1 : 0, attributes: JSON.stringify(entry.attributes) });
}

/** Ends a revision on the day the next one begins. False when it was not the current one. */
export function endRevision(db: WriteDb, entry: Pick<CodeEntry, 'list' | 'code' | 'revision'>, on: string): boolean {
  return (
    db.prepare('UPDATE code_entry SET valid_to = ? WHERE list = ? AND code = ? AND revision = ? AND valid_to IS NULL').run(on, entry.list, entry.code, entry.revision)
      .changes === 1
  );
}

type OrganisationRow = {
  id: string; code: string; name: string; short_name: string; kind: string; role_code: string; presence: Organisation['presence'];
  aliases: string; municipality_id: string | null; is_active: 0 | 1; version: number;
};

const organisationOf = (row: OrganisationRow): Organisation => ({
  id: row.id as Organisation['id'],
  code: row.code,
  name: row.name,
  shortName: row.short_name,
  kind: row.kind,
  roleCode: row.role_code,
  presence: row.presence,
  aliases: JSON.parse(row.aliases) as string[],
  municipalityId: row.municipality_id as Organisation['municipalityId'],
  isActive: row.is_active === 1,
  version: row.version,
});

const organisationRow = (organisation: Organisation) => ({ ...organisation, aliases: JSON.stringify(organisation.aliases), isActive: organisation.isActive ? 1 : 0 });

export function listOrganisations(db: ReadDb): Organisation[] {
  return db
    .prepare<[], OrganisationRow>(
      'SELECT id, code, name, short_name, kind, role_code, presence, aliases, municipality_id, is_active, version FROM organisation ORDER BY name COLLATE NOCASE',
    )
    .all()
    .map(organisationOf);
}

export function insertOrganisation(db: WriteDb, organisation: Organisation): void {
  db.prepare(
    `INSERT INTO organisation (id, code, name, short_name, kind, role_code, presence, aliases, municipality_id, is_active, version)
     VALUES (@id, @code, @name, @shortName, @kind, @roleCode, @presence, @aliases, @municipalityId, @isActive, @version)`,
  ).run(organisationRow(organisation));
}

/** The code is identity and stays. False when someone else changed it first. */
export function replaceOrganisation(db: WriteDb, next: Organisation): boolean {
  const { code: _code, ...row } = organisationRow(next);
  return (
    db
      .prepare(
        `UPDATE organisation SET name = @name, short_name = @shortName, kind = @kind, role_code = @roleCode, presence = @presence, aliases = @aliases,
         municipality_id = @municipalityId, is_active = @isActive, version = @version WHERE id = @id AND version = @version - 1`,
      )
      .run(row).changes === 1
  );
}

type MunicipalityRow = { id: string; code: string; name: string; sub_region: string; is_active: 0 | 1; version: number };

export function listMunicipalities(db: ReadDb): Municipality[] {
  return db
    .prepare<[], MunicipalityRow>('SELECT id, code, name, sub_region, is_active, version FROM municipality ORDER BY name COLLATE NOCASE')
    .all()
    .map((row) => ({
      id: row.id as Municipality['id'],
      code: row.code,
      name: row.name,
      subRegion: row.sub_region,
      isActive: row.is_active === 1,
      version: row.version,
    }));
}

export function insertMunicipality(db: WriteDb, municipality: Municipality): void {
  db.prepare('INSERT INTO municipality (id, code, name, sub_region, is_active, version) VALUES (@id, @code, @name, @subRegion, @isActive, @version)').run({
    ...municipality,
    isActive: municipality.isActive ? 1 : 0,
  });
}

/** False when someone else changed it first. */
export function replaceMunicipality(db: WriteDb, next: Municipality): boolean {
  const { code: _code, ...row } = next;
  return (
    db
      .prepare('UPDATE municipality SET name = @name, sub_region = @subRegion, is_active = @isActive, version = @version WHERE id = @id AND version = @version - 1')
      .run({ ...row, isActive: next.isActive ? 1 : 0 }).changes === 1
  );
}

type ParticipantRow = {
  id: string; organisation_id: string; role_code: string; person_name: string | null; is_substitute: 0 | 1; valid_from: string; valid_until: string | null; version: number;
};

export function listParticipants(db: ReadDb): Participant[] {
  return db
    .prepare<[], ParticipantRow>(
      'SELECT id, organisation_id, role_code, person_name, is_substitute, valid_from, valid_until, version FROM participant ORDER BY organisation_id, is_substitute, valid_from',
    )
    .all()
    .map((row) => ({
      id: row.id as Participant['id'],
      organisationId: row.organisation_id as Participant['organisationId'],
      roleCode: row.role_code,
      personName: row.person_name,
      isSubstitute: row.is_substitute === 1,
      from: row.valid_from as Participant['from'],
      until: row.valid_until as Participant['until'],
      version: row.version,
    }));
}

const participantRow = (participant: Participant) => ({ ...participant, isSubstitute: participant.isSubstitute ? 1 : 0 });

export function insertParticipant(db: WriteDb, participant: Participant): void {
  db.prepare(
    `INSERT INTO participant (id, organisation_id, role_code, person_name, is_substitute, valid_from, valid_until, version)
     VALUES (@id, @organisationId, @roleCode, @personName, @isSubstitute, @from, @until, @version)`,
  ).run(participantRow(participant));
}

/** False when someone else changed it first. */
export function replaceParticipant(db: WriteDb, next: Participant): boolean {
  return (
    db
      .prepare(
        `UPDATE participant SET organisation_id = @organisationId, role_code = @roleCode, person_name = @personName, is_substitute = @isSubstitute,
         valid_from = @from, valid_until = @until, version = @version WHERE id = @id AND version = @version - 1`,
      )
      .run(participantRow(next)).changes === 1
  );
}
