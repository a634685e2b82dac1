import { z } from 'zod';
import { keep, query } from '#shared/contract/define.ts';

/** The place of what is being typed: `item-note:<item>:<step>`, `signal-form:new`. */
const DraftKey = z.string().min(1).max(160);

export const Draft = z.object({
  key: DraftKey,
  /** JSON of the value, as the form has it. */
  value: z.string().max(500_000),
  cursor: z.int().nonnegative().nullable(),
});
export type Draft = z.output<typeof Draft>;

export const draftEndpoints = {
  keep: keep({ input: z.strictObject(Draft.shape), output: z.object({ key: DraftKey }) }),
  find: query({ input: z.strictObject({ key: DraftKey }), output: Draft.nullable() }),
  keys: query({ input: z.strictObject({}), output: z.array(DraftKey) }),
  discard: keep({ input: z.strictObject({ key: DraftKey }), output: z.object({ key: DraftKey }) }),
};
