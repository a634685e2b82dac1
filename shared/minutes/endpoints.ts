import { z } from 'zod';
import { command, query, task } from '#shared/contract/define.ts';
import type { DocumentOutline } from '#shared/document/outline.ts';
import { MeetingId } from '#shared/kernel/ids.ts';
import { Meeting } from '#shared/meeting/meeting.ts';
import { DocumentKind, ExportedDocument, OpenPoint } from './minutes.ts';

export const minutesEndpoints = {
  openPoints: query({ input: z.strictObject({ meetingId: MeetingId }), output: z.array(OpenPoint) }),
  /** The same outline the Word file is written from: preview and file cannot differ. */
  preview: query({ input: z.strictObject({ meetingId: MeetingId, kind: DocumentKind }), output: z.custom<DocumentOutline>((value) => typeof value === 'object' && value !== null) }),
  /** Writes the chosen documents into a folder the person picks; answers what was written. Refused while a blocking point is open. */
  export: task({ input: z.strictObject({ meetingId: MeetingId, kinds: z.array(DocumentKind).min(1).max(4) }), output: z.array(ExportedDocument) }),
  /** Notes what was written, with the hash of its bytes; given by the export itself. */
  recordExported: command({ input: z.strictObject(ExportedDocument.omit({ id: true, at: true }).shape), output: ExportedDocument }),
  exported: query({ input: z.strictObject({ meetingId: MeetingId }), output: z.array(ExportedDocument) }),
  /** Item 3 of the next meeting: the previous minutes are adopted, with or without changes, and their hash is fixed (docs/domain.md 4.8). */
  adopt: command({
    input: z.strictObject({ meetingId: MeetingId, version: Meeting.shape.version, inMeetingId: MeetingId, changes: z.string().trim().max(4000) }),
    output: Meeting,
  }),
};
