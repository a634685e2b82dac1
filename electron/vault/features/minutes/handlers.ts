import { join } from 'node:path';
import { adoptionOf, type Adoption } from '#db/minutes-adoption.ts';
import { loadFacts } from '#db/minutes-facts.ts';
import * as meetings from '#db/repositories/meeting.ts';
import * as minutes from '#db/repositories/minutes.ts';
import { listKeys } from '#db/repositories/draft.ts';
import type { GuardedText } from '#db/repositories/guarded-text.ts';
import type { ReadDb } from '#db/store.ts';
import { acceptedIn, findingsInFile, findingsInTexts, type Accepted } from '#electron/vault/guard/finished-file.ts';
import { openFindingsFor, textsFor, unrepairedIn } from '#electron/vault/guard/meeting.ts';
import { checkNothingOpen, openFindingsIn } from '#electron/vault/guard/open-findings.ts';
import type { Context, Handlers } from '#electron/vault/handlers.ts';
import type { TaskContext } from '#electron/vault/task.ts';
import type { FindingPlace } from '#shared/anonymity/guard.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { Instant } from '#shared/kernel/time.ts';
import { assemble } from '#shared/minutes/assemble.ts';
import type { DocumentContent } from '#shared/minutes/content.ts';
import type { MinutesFacts } from '#shared/minutes/facts.ts';
import { fileNameOf } from '#shared/minutes/file-name.ts';
import { ExportedDocument, type DocumentKind, type OpenPoint } from '#shared/minutes/minutes.ts';
import { ownWordsOf, stringsIn } from '#shared/minutes/own-words.ts';
import { adopt, checkExport, openPointsOf } from '#shared/minutes/rules.ts';
import type { Stamp } from '#shared/minutes/stamp.ts';
import { draftOf, sha256, type Draft } from './documents.ts';
import { wordFile } from './word.ts';
import { wordsOfForm } from './word-parts.ts';
import { checkWritten, writeUnderFreeName } from './write-files.ts';

const notFound = err({ code: 'notFound', entity: 'meeting' } as const);

/** Items in whose fields something is being typed that was not saved yet. */
function beingTyped(db: ReadDb, { items }: MinutesFacts): ReadonlySet<string> {
  const keys = listKeys(db);
  return new Set(items.map(({ id }) => id).filter((id) => keys.some((key) => key.includes(id))));
}

const pointsOf = (db: ReadDb, facts: MinutesFacts): readonly OpenPoint[] => openPointsOf(facts, { beingTyped: beingTyped(db, facts), ...unrepairedIn(db, facts) });

/** What stops a document beside what is found in its texts: those are answered place by place. */
const otherPointsOf = (db: ReadDb, facts: MinutesFacts): readonly OpenPoint[] =>
  openPointsOf(facts, { beingTyped: beingTyped(db, facts), unrepaired: new Set(), unrepairedActions: [] });

type DraftWithFacts = Draft & { readonly facts: MinutesFacts };

/** The documents as they would be written now, or why they cannot be. */
function draftsOf(db: ReadDb, meetingId: string, kinds: readonly DocumentKind[], ctx: Context): Answer<readonly DraftWithFacts[]> {
  const facts = loadFacts(db, meetingId, ctx);
  if (!facts) return notFound;
  const complete = checkExport(facts.meeting, kinds, otherPointsOf(db, facts));
  const allowed = complete.ok ? checkNothingOpen(openFindingsFor(db, facts, kinds)) : complete;
  return allowed.ok ? ok([...new Set(kinds)].map((kind) => ({ ...draftOf(db, facts, kind, ctx), facts }))) : allowed;
}

/** What may stand in a document without being looked at again: the program's own words, what was typed and judged, and remarks at adopting. */
function acceptedFor(db: ReadDb, facts: MinutesFacts, content: DocumentContent, stamp: Stamp): Accepted {
  const typed = textsFor(db, facts, [content.kind]).map(({ text }) => text);
  const remarks = [facts.previous?.adoptedChanges, facts.meeting.adoptedChanges].filter((text) => typeof text === 'string');
  return acceptedIn(db, [ownWordsOf(facts, content, stamp), ...wordsOfForm, ...typed, ...remarks]);
}

/** Writes a document, reads it back from the disk and looks through every part of it: a file in which something identifies goes again. */
async function writeOne({ content, stamp, facts }: DraftWithFacts, folder: string, meetingId: string, task: TaskContext): Promise<Answer<ExportedDocument>> {
  const stamped = { ...stamp, checkpoint: task.checkpoint() };
  const accepted = task.read((db) => acceptedFor(db, facts, content, stamped));
  const bytes = await wordFile(assemble(content, stamped));
  const fileName = writeUnderFreeName(folder, fileNameOf(content, stamped), bytes);
  const clean = checkWritten(join(folder, fileName), (file) => checkNothingOpen(findingsInFile(file, fileName, accepted, meetingId)));
  if (!clean.ok) return clean;
  const status = stamp.adoption === null ? 'DRAFT' : 'ADOPTED';
  const recorded = await task.act('minutes.recordExported', { meetingId, kind: content.kind, version: stamp.version, status, fileName, sha256: sha256(bytes) });
  return recorded.ok ? ok(ExportedDocument.parse(recorded.value)) : recorded;
}

/** What is adopted stays as it is, so it is looked through whole: also what got in by another way than the texts. */
function findingsInContents(db: ReadDb, facts: MinutesFacts, { contents, changes }: Pick<Adoption, 'contents'> & { readonly changes: string }, ctx: Context): FindingPlace[] {
  return contents.flatMap((content) => {
    const { stamp } = draftOf(db, facts, content.kind, ctx);
    const texts = stringsIn(assemble(content, stamp)).map((text) => ({ field: 'body', text }));
    return findingsInTexts(texts, acceptedFor(db, { ...facts, meeting: { ...facts.meeting, adoptedChanges: changes } }, content, stamp), facts.meeting.id);
  });
}

export const minutesHandlers: Handlers<Contract>['minutes'] = {
  openPoints: (db, { meetingId }, ctx) => {
    const facts = loadFacts(db, meetingId, ctx);
    return facts ? ok([...pointsOf(db, facts)]) : notFound;
  },

  preview: (db, { meetingId, kind }, ctx) => {
    const facts = loadFacts(db, meetingId, ctx);
    if (!facts) return notFound;
    const { content, stamp } = draftOf(db, facts, kind, ctx);
    return ok(assemble(content, stamp));
  },

  export: async ({ meetingId, kinds }, task) => {
    if (!task.store()) return err({ code: 'locked' });
    const allowed = task.read((db) => draftsOf(db, meetingId, kinds, task.ctx()));
    if (!allowed.ok) return allowed;
    const folder = await task.host.chooseFolder('documents');
    if (!folder.ok) return folder;
    // The dialog may have stood there for a while: what is written is what the records say now.
    if (!task.store()) return err({ code: 'locked' });
    const drafts = task.read((db) => draftsOf(db, meetingId, kinds, task.ctx()));
    if (!drafts.ok) return drafts;
    const written: ExportedDocument[] = [];
    for (const draft of drafts.value) {
      const one = await writeOne(draft, folder.value, meetingId, task);
      if (!one.ok) return one;
      written.push(one.value);
    }
    return ok(written);
  },

  recordExported: (db, input, ctx) => {
    if (!meetings.find(db, input.meetingId)) return notFound;
    const document = { ...input, id: ctx.newId(), at: Instant.parse(ctx.now) };
    minutes.insertExported(db, document);
    return ok({ value: document, events: [{ feature: 'minutes', happened: 'exported', subject: { table: 'exported_document', id: document.id } }] });
  },

  exported: (db, { meetingId }) => ok(minutes.listExported(db, meetingId)),

  adopt: (db, { meetingId, version, inMeetingId, changes }, ctx) => {
    const [facts, inMeeting] = [loadFacts(db, meetingId, ctx), meetings.find(db, inMeetingId)];
    if (!facts || !inMeeting) return notFound;
    if (facts.meeting.version !== version) return err({ code: 'stale', entity: 'meeting' });
    const { contents, hash } = adoptionOf(facts, changes);
    const adopted = adopt(facts.meeting, otherPointsOf(db, facts), { inMeeting, changes, hash, on: ctx.today });
    if (!adopted.ok) return adopted;
    const remark: GuardedText = { record: 'meeting', id: meetingId, field: 'changes', step: null, itemId: null, context: { kind: 'MEETING', id: meetingId }, text: changes };
    const places = [...openFindingsFor(db, facts, ['MINUTES', 'DECISION_LIST']), ...openFindingsIn(db, [remark])];
    const clean = checkNothingOpen(places.length > 0 ? places : findingsInContents(db, facts, { contents, changes }, ctx));
    if (!clean.ok) return clean;
    if (!meetings.replace(db, adopted.value)) return err({ code: 'stale', entity: 'meeting' });
    for (const content of contents) minutes.insertAdopted(db, meetingId, content);
    return ok({
      value: adopted.value,
      events: [
        { feature: 'minutes', happened: 'adopted', subject: { table: 'meeting', id: meetingId } },
        { feature: 'meeting', happened: 'minutesAdopted', subject: { table: 'meeting', id: meetingId } },
      ],
    });
  },
};
