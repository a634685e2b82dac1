import { z } from 'zod';
import { query } from '#shared/contract/define.ts';

export const SearchHit = z.object({
  kind: z.enum(['SIGNAL', 'DECISION', 'ACTION', 'MEETING']),
  id: z.uuid(),
  /** For a decision or an action: the meeting it was recorded in. */
  meetingId: z.uuid().nullable(),
  number: z.string(),
  title: z.string(),
  /** Text round the hit, with the words found between U+2068 and U+2069. */
  excerpt: z.string(),
});
export type SearchHit = z.output<typeof SearchHit>;

export const searchEndpoints = {
  /** By number or by words, diacritics ignored, prefix of the last word; the best first. Any text is allowed: no query language. */
  find: query({ input: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).optional() }), output: z.array(SearchHit) }),
};
