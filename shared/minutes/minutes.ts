import { z } from 'zod';
import { ActionId, AgendaItemId, MeetingId } from '#shared/kernel/ids.ts';
import { Instant } from '#shared/kernel/time.ts';

export const DocumentKind = z.enum(['MINUTES', 'DECISION_LIST', 'ACTION_LIST', 'AGENDA']);
export type DocumentKind = z.output<typeof DocumentKind>;

/** Something the minutes still lack: shown beside the preview, each with its own way to repair it. */
export const OpenPoint = z.object({
  kind: z.enum(['NO_OUTCOME', 'NOT_REACHED', 'NO_ATTENDANCE', 'SIGNAL_WITHOUT_ACTION', 'NO_REVIEW_DATE', 'UNSAVED_DRAFT', 'OPEN_FINDING', 'NO_DISCUSSION']),
  /** A blocking point stops the Word file; another is a reminder. */
  isBlocking: z.boolean(),
  itemId: AgendaItemId.nullable(),
  itemNumber: z.string().nullable(),
  /** An action of an earlier meeting that this one lists; the item is then not of this meeting. */
  actionId: ActionId.nullable(),
});
export type OpenPoint = z.output<typeof OpenPoint>;

/** A document that left the program: what, when, which bytes. */
export const ExportedDocument = z.object({
  id: z.uuid(),
  meetingId: MeetingId,
  kind: DocumentKind,
  version: z.int().positive(),
  status: z.enum(['DRAFT', 'ADOPTED']),
  fileName: z.string().max(160),
  sha256: z.string().length(64),
  at: Instant,
});
export type ExportedDocument = z.output<typeof ExportedDocument>;
