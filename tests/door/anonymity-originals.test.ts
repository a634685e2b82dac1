import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '#tests/builders/a-table.ts';
import { valueOf } from '#tests/builders/a-workspace.ts';
import { aSignalOnTheTable, type AtTheTable } from '#tests/builders/guarded-table.ts';
import { decryptStore } from '#tests/builders/second-reader-store.ts';

const NAME = /sanne|bakker/i;

/** Everything that the records of an open store say, table by table. */
const everyRow = ({ store }: AtTheTable): string =>
  store.read((db) => {
    const tables = db.prepare<[], { name: string }>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual', 'shadow') AND name NOT LIKE 'sqlite%'").all();
    return tables.map(({ name }) => db.prepare(`SELECT * FROM "${name}"`).all().map((row) => Object.values(row as object).map(String).join(' ')).join('\n')).join('\n');
  });

/** Every page of the file, also those that no record uses. */
const everyPage = ({ directory, file }: AtTheTable): string => decryptStore(readFileSync(join(directory, 'kluis.db')), file.dek).toString('utf8');
const logSize = ({ directory }: AtTheTable): number => statSync(join(directory, 'kluis.db-wal')).size;

const keepDraft = ({ guard }: AtTheTable, key: string, text: string) => guard.draft.keep({ key, value: JSON.stringify(text), cursor: null });

/** Types a text as a screen does: what is being typed is kept, then saved, then the draft goes. */
async function typed<T>(at: AtTheTable, key: string, text: string, save: () => Promise<T>): Promise<T> {
  valueOf(await keepDraft(at, key, text));
  const saved = await save();
  valueOf(await at.guard.draft.discard({ key }));
  return saved;
}

describe('a name that was typed and repaired', () => {
  it('is nowhere any more: in no record, no step back, no word index, no page and no log', async () => {
    const at = await aSignalOnTheTable();
    const { client, item } = at;
    const signal = valueOf(await client.signal.find({ id: at.signalId })).signal;
    const withName = 'Sanne Bakker slaapt op het bedrijf.';
    const without = 'Betrokkene A slaapt op het bedrijf.';

    const note = (text: string) => typed(at, `note/${item.id}/2`, text, () => client.agenda.writeNote({ itemId: item.id, step: 2, text }));
    const describeSignal = async (text: string, version: number) =>
      valueOf(await typed(at, `signal/${signal.id}`, text, () => client.signal.save({ ...at.fields({ text }), id: signal.id, version })));
    valueOf(await note(withName));
    const described = await describeSignal(withName, signal.version);
    const decision = valueOf(await typed(at, 'capture', withName, () => client.decision.record({ itemId: item.id, text: withName, route: null })));
    const action = valueOf(await client.action.record({ itemId: item.id, ownerId: at.organisation('COA'), text: withName, due: day('2026-12-03') }));
    // Steps back that hold the action and the signal as they stood.
    const moved = valueOf(await client.action.moveDate({ id: action.id, version: action.version, due: day('2026-12-10'), reason: 'later' }));
    valueOf(await client.agenda.closeItem({ id: item.id, version: item.version, outcome: 'NOT_REACHED' }));
    expect(everyRow(at)).toMatch(NAME);

    valueOf(await note(without));
    await describeSignal(without, described.version);
    valueOf(await client.decision.reword({ id: decision.id, version: decision.version, text: without }));
    expect(everyPage(at)).toMatch(NAME);
    valueOf(await client.action.reword({ id: action.id, version: moved.version, text: without, ownerId: action.ownerId }));
    expect(everyRow(at)).not.toMatch(NAME);
    expect(everyPage(at)).not.toMatch(NAME);
    expect(logSize(at)).toBe(0);

    at.store.close();
    expect(everyPage(at)).not.toMatch(NAME);
    expect(readdirSync(at.directory)).toEqual(['kluis.db']);
  });

  it('is not brought back by a step back, while steps that hold none of it still work', async () => {
    const at = await aSignalOnTheTable();
    const { client, item } = at;
    valueOf(await client.agenda.setRoute({ itemId: item.id, route: 'R_CARE', isOpen: true }));
    const action = valueOf(await client.action.record({ itemId: item.id, ownerId: at.organisation('COA'), text: 'Belt Sanne Bakker.', due: day('2026-12-03') }));
    const moved = valueOf(await client.action.moveDate({ id: action.id, version: action.version, due: day('2026-12-10'), reason: 'later' }));
    valueOf(await client.action.reword({ id: action.id, version: moved.version, text: 'Belt Betrokkene A.', ownerId: action.ownerId }));
    expect(at.store.read((db) => db.prepare<[], { inverse: string }>('SELECT inverse FROM undo_step').all()).map(({ inverse }) => NAME.test(inverse))).toEqual([false, false]);
    valueOf(await client.agenda.setRoute({ itemId: item.id, route: 'R_CARE', isOpen: false }));
    const last = valueOf(await client.undo.last({}));
    expect(last?.kind).toBe('agenda.routeSet');
    valueOf(await client.undo.takeBack({ id: last?.id ?? 0 }));
  });
});
