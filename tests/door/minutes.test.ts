import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listNewest } from '#db/repositories/audit.ts';
import { agendaHandlers } from '#electron/vault/features/agenda/handlers.ts';
import { draftHandlers } from '#electron/vault/features/draft/handlers.ts';
import { meetingHandlers } from '#electron/vault/features/meeting/handlers.ts';
import { minutesHandlers } from '#electron/vault/features/minutes/handlers.ts';
import { linesOf, textOf } from '#shared/document/text.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { aDirectory } from '#tests/builders/a-store.ts';
import { aDoor, aWorkspace, valueOf } from '#tests/builders/a-workspace.ts';
import { paragraphsIn } from '#tests/builders/word-rules.ts';

const handlers = { agenda: agendaHandlers, draft: draftHandlers, meeting: meetingHandlers, minutes: minutesHandlers };

function aDesk() {
  const folder = aDirectory();
  const door = aDoor(handlers, { workspace: aWorkspace({ kind: 'demo' }), host: { chooseFolder: async () => ok(folder) } });
  const meetingNumbered = async (number: string): Promise<Meeting> => {
    const found = valueOf(await door.client.meeting.list({})).find((meeting) => meeting.number === number);
    if (!found) throw new Error(`No meeting ${number}`);
    return found;
  };
  const wordsOf = async (meetingId: Meeting['id']) => textOf(valueOf(await door.client.minutes.preview({ meetingId, kind: 'MINUTES' })));
  return { ...door, folder, meetingNumbered, wordsOf };
}

describe('the Word files of a meeting', () => {
  it('are written under the names of the field, recorded with the hash of their bytes, and entered in the trail', async () => {
    const desk = aDesk();
    const { id } = await desk.meetingNumbered('2026-040');
    const written = valueOf(await desk.client.minutes.export({ meetingId: id, kinds: ['MINUTES', 'DECISION_LIST', 'ACTION_LIST'] }));
    expect(written.map(({ fileName, version, status }) => [fileName, version, status])).toEqual([
      ['20261119_screeningsoverleg_2026-040_verslag_concept_v1.docx', 1, 'DRAFT'],
      ['20261119_screeningsoverleg_2026-040_besluitenlijst_concept_v1.docx', 1, 'DRAFT'],
      ['20261119_screeningsoverleg_2026-040_actielijst_v1.docx', 1, 'DRAFT'],
    ]);
    for (const { fileName, sha256 } of written) expect(createHash('sha256').update(readFileSync(join(desk.folder, fileName))).digest('hex')).toBe(sha256);
    expect(valueOf(await desk.client.minutes.exported({ meetingId: id })).map((one) => one.id).toSorted()).toEqual(written.map((one) => one.id).toSorted());
    const trail = desk.store.read((db) => listNewest(db, Number.MAX_SAFE_INTEGER, 3));
    expect(trail.map(({ action, object, objectId }) => [action, object, objectId])).toEqual(written.toReversed().map((one) => ['minutes.exported', 'exported_document', one.id]));
    expect(desk.broken).toEqual([]);
  });

  it('get a next version each time, and never take the place of a file', async () => {
    const desk = aDesk();
    const { id } = await desk.meetingNumbered('2026-041');
    const name = '20261126_screeningsoverleg_2026-041_agenda_concept_v1';
    writeFileSync(join(desk.folder, `${name}.docx`), 'of somebody else');
    const [first] = valueOf(await desk.client.minutes.export({ meetingId: id, kinds: ['AGENDA'] }));
    const [second] = valueOf(await desk.client.minutes.export({ meetingId: id, kinds: ['AGENDA'] }));
    expect([first?.fileName, second?.fileName]).toEqual([`${name}-2.docx`, '20261126_screeningsoverleg_2026-041_agenda_concept_v2.docx']);
    expect(readFileSync(join(desk.folder, `${name}.docx`), 'utf8')).toBe('of somebody else');
  });

  it('say what the preview says', async () => {
    const desk = aDesk();
    const { id } = await desk.meetingNumbered('2026-040');
    const preview = valueOf(await desk.client.minutes.preview({ meetingId: id, kind: 'DECISION_LIST' }));
    const [file] = valueOf(await desk.client.minutes.export({ meetingId: id, kinds: ['DECISION_LIST'] }));
    const words = paragraphsIn(readFileSync(join(desk.folder, file?.fileName ?? ''))).map(({ text }) => text);
    const said = preview.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'heading' || kind === 'paragraph').flatMap(linesOf);
    expect(said.filter((line) => !words.includes(line))).toEqual([]);
  });

  it('are not written when the person picks no folder', async () => {
    const folder = aDirectory();
    const door = aDoor(handlers, { workspace: aWorkspace({ kind: 'demo' }), host: { chooseFolder: async () => err({ code: 'cancelled' }) } });
    const [meeting] = valueOf(await door.client.meeting.list({}));
    if (!meeting) throw new Error('No meeting');
    expect(await door.client.minutes.export({ meetingId: meeting.id, kinds: ['AGENDA'] })).toEqual(err({ code: 'cancelled' }));
    expect([readdirSync(folder), valueOf(await door.client.minutes.exported({ meetingId: meeting.id }))]).toEqual([[], []]);
  });

  it('wait for the end of the meeting, and for text that is still being typed', async () => {
    const desk = aDesk();
    const planned = await desk.meetingNumbered('2026-041');
    expect(await desk.client.minutes.export({ meetingId: planned.id, kinds: ['MINUTES'] })).toEqual(err({ code: 'refused', rule: 'minutes.notHeld' }));
    const held = await desk.meetingNumbered('2026-040');
    expect(valueOf(await desk.client.minutes.openPoints({ meetingId: held.id })).filter(({ isBlocking }) => isBlocking)).toEqual([]);
    const item = valueOf(await desk.client.agenda.forMeeting({ meetingId: held.id })).items.find(({ number }) => number === '6.1');
    valueOf(await desk.client.draft.keep({ key: `note:${item?.id}:2`, value: 'Nog niet af', cursor: null }));
    expect(valueOf(await desk.client.minutes.openPoints({ meetingId: held.id }))).toContainEqual({ kind: 'UNSAVED_DRAFT', isBlocking: true, itemId: item?.id, itemNumber: '6.1', actionId: null });
    expect(await desk.client.minutes.export({ meetingId: held.id, kinds: ['MINUTES'] })).toEqual(err({ code: 'refused', rule: 'minutes.openPoints' }));
    expect(readdirSync(desk.folder)).toEqual([]);
  });
});

describe('adopting', () => {
  it('happens in a later meeting that is open, and fixes the words and their hash', async () => {
    const desk = aDesk();
    const [held, planned] = [await desk.meetingNumbered('2026-040'), await desk.meetingNumbered('2026-041')];
    const adopting = { meetingId: held.id, version: held.version, inMeetingId: planned.id, changes: 'Bij 6.1: het RIEC was erbij.' };
    expect(await desk.client.minutes.adopt(adopting)).toEqual(err({ code: 'refused', rule: 'minutes.notInMeeting' }));
    valueOf(await desk.client.meeting.open({ id: planned.id, version: planned.version }));
    const adopted = valueOf(await desk.client.minutes.adopt(adopting));
    expect(adopted).toMatchObject({ minutesStatus: 'ADOPTED', adoptedOn: '2026-11-24', adoptedInId: planned.id, adoptedChanges: adopting.changes });
    expect(adopted.minutesHash).toMatch(/^[0-9a-f]{64}$/);
    const words = await desk.wordsOf(held.id);
    expect(words).toContain(`SHA-256 ${adopted.minutesHash}`);
    expect(words).toContain('Wijziging bij vaststelling: Bij 6.1: het RIEC was erbij.');
    expect(words).toMatch(/Status: vastgesteld met een wijziging op dinsdag 24.november.2026 in overleg 2026-041/);
    expect(await desk.client.minutes.adopt({ ...adopting, version: adopted.version })).toEqual(err({ code: 'refused', rule: 'minutes.alreadyAdopted' }));
    expect(await desk.wordsOf(planned.id)).toContain('worden vastgesteld met inachtneming van de volgende wijziging: Bij 6.1: het RIEC was erbij.');
  });

  it('keeps what was adopted, whatever happens to the records afterwards', async () => {
    const desk = aDesk();
    const { id } = await desk.meetingNumbered('2026-039');
    const before = await desk.wordsOf(id);
    desk.store.write((db) => {
      db.prepare("UPDATE item_note SET body = 'Achteraf veranderd' WHERE item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ?)").run(id);
      db.prepare('DELETE FROM temp.touched').run();
    });
    expect(await desk.wordsOf(id)).toBe(before);
    const [file] = valueOf(await desk.client.minutes.export({ meetingId: id, kinds: ['MINUTES'] }));
    expect([file?.fileName, file?.status]).toEqual(['20261112_screeningsoverleg_2026-039_verslag_vastgesteld_v1.docx', 'ADOPTED']);
  });
});
