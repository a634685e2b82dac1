import { createHash } from 'node:crypto';
import * as meetings from '#db/repositories/meeting.ts';
import * as minutes from '#db/repositories/minutes.ts';
import type { ReadDb } from '#db/store.ts';
import type { Context } from '#electron/vault/handlers.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { contentOf, type DocumentContent } from '#shared/minutes/content.ts';
import type { MinutesFacts } from '#shared/minutes/facts.ts';
import type { DocumentKind } from '#shared/minutes/minutes.ts';
import type { Stamp } from '#shared/minutes/stamp.ts';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** A document that is ready to be shown or written, up to its checkpoint. */
export type Draft = { readonly content: DocumentContent; readonly stamp: Stamp };

/** The next version of a document: what was adopted where the meeting adopted it, else what the records say now. */
export function draftOf(db: ReadDb, facts: MinutesFacts, kind: DocumentKind, ctx: Context): Draft {
  const { meeting, next } = facts;
  const content = minutes.findAdopted(db, meeting.id, kind);
  return {
    content: content ?? contentOf(facts, kind),
    stamp: {
      version: minutes.lastVersion(db, meeting.id, kind) + 1,
      date: meeting.date,
      asOf: ctx.now,
      checkpoint: null,
      adoption: content ? adoptedAs(db, meeting) : null,
      adoptOn: next?.date ?? null,
    },
  };
}

function adoptedAs(db: ReadDb, { adoptedOn, adoptedInId, adoptedChanges, minutesHash }: Meeting): Stamp['adoption'] {
  if (adoptedOn === null || minutesHash === null) return null;
  const inMeeting = adoptedInId === null ? undefined : meetings.find(db, adoptedInId);
  return { date: adoptedOn, inMeeting: inMeeting?.number ?? '', isChanged: adoptedChanges !== null, hash: minutesHash };
}
