import { z } from 'zod';
import { command, query } from '#shared/contract/define.ts';
import { Code, DisclosureId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import { Discussion, IdentityDisclosure, Signal, SignalFields, SignalRoute, SignalRow, SignalStatus } from './signal.ts';

const which = z.strictObject({ id: SignalId, version: Signal.shape.version });
const fields = z.strictObject(SignalFields.shape);

export const signalEndpoints = {
  list: query({
    input: z.strictObject({
      text: z.string().max(200).optional(),
      statuses: z.array(SignalStatus).max(12).optional(),
      limit: z.int().positive().max(100_000).optional(),
    }),
    output: z.array(SignalRow),
  }),
  find: query({
    input: z.strictObject({ id: SignalId }),
    output: z.object({
      signal: Signal,
      routes: z.array(SignalRoute),
      history: z.array(Discussion),
      disclosures: z.array(IdentityDisclosure),
      links: z.array(z.object({ id: SignalId, number: z.string().nullable(), title: z.string(), status: SignalStatus })),
    }),
  }),
  /** Starts a draft. It has no number until it is submitted. */
  create: command({ input: fields, output: Signal }),
  save: command({ input: fields.extend(which.shape), output: Signal }),
  discard: command({ input: which, output: z.object({ id: SignalId }) }),
  submit: command({ input: which, output: Signal }),
  /** The chair has read it and found nothing that identifies: it may go on an agenda. */
  markChecked: command({ input: which, output: Signal }),
  /** An acute signal that did not wait for the meeting (docs/domain.md 1.3); reported afterwards. */
  handleOutside: command({ input: which.extend({ on: CivilDate, route: Code }), output: Signal }),
  setReview: command({ input: which.extend({ reviewDate: CivilDate }), output: Signal }),
  /** Outside a meeting: back on the table with new information. */
  reopen: command({ input: which.extend({ reviewDate: CivilDate }), output: Signal }),
  link: command({ input: z.strictObject({ a: SignalId, b: SignalId }), output: z.object({ a: SignalId, b: SignalId }) }),
  unlink: command({ input: z.strictObject({ a: SignalId, b: SignalId }), output: z.object({ a: SignalId, b: SignalId }) }),
  recordDisclosure: command({ input: z.strictObject(IdentityDisclosure.omit({ id: true }).shape), output: IdentityDisclosure }),
  withdrawDisclosure: command({ input: z.strictObject({ id: DisclosureId }), output: z.object({ id: DisclosureId }) }),
};
