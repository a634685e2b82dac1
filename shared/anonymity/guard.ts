import { z } from 'zod';
import { Instant } from '#shared/kernel/time.ts';
import { identifierTypes } from './finding.ts';

/**
 * What a text is about: a signal with everything that is said of it wherever it stands, an item without a signal, or a meeting. A finding that
 * was kept is kept in its whole context and in no other.
 */
export const GuardContext = z.strictObject({ kind: z.enum(['SIGNAL', 'ITEM', 'MEETING']), id: z.uuid() });
export type GuardContext = z.output<typeof GuardContext>;

/** Why a finding may stay: about nobody in particular, known in public, or weighed and needed for the follow-up. Codes, so that no text is kept. */
export const KeepReason = z.enum(['NO_PERSON', 'PUBLIC_BODY', 'NEEDED']);
export type KeepReason = z.output<typeof KeepReason>;

/** A word that the chair lets stand in every text of this workspace. */
export const AllowedWord = z.object({ id: z.uuid(), word: z.string().trim().min(2).max(80), version: z.int().positive() });
export type AllowedWord = z.output<typeof AllowedWord>;

/** That something was kept, what kind of thing and why; never the text. `place` is the number of the signal, item or meeting. */
export const KeptFinding = z.object({
  id: z.uuid(),
  context: GuardContext,
  place: z.string(),
  type: z.enum(identifierTypes),
  reason: KeepReason,
  at: Instant,
});
export type KeptFinding = z.output<typeof KeptFinding>;

/** Where an open finding stands, as `openFindings` names it (shared/kernel/errors.ts). */
export const FindingPlace = z.object({
  record: z.enum(['signal', 'item', 'note', 'decision', 'action', 'disclosure', 'meeting', 'document']),
  id: z.string(),
  field: z.string(),
  step: z.int().nullable(),
  kind: z.enum(identifierTypes),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type FindingPlace = z.output<typeof FindingPlace>;
