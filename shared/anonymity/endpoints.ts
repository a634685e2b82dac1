import { z } from 'zod';
import { command, query } from '#shared/contract/define.ts';
import { SignalId } from '#shared/kernel/ids.ts';
import { identifierTypes } from './finding.ts';
import { AllowedWord, FindingPlace, GuardContext, KeepReason, KeptFinding } from './guard.ts';
import { Traceability } from './traceability.ts';

/** The words of one finding. */
const found = z.string().min(1).max(500);

export const anonymityEndpoints = {
  /** Words that may stand anywhere: the workspace's own, and those that partners, municipalities and code lists bring along. */
  words: query({ input: z.strictObject({}), output: z.object({ own: z.array(AllowedWord), known: z.array(z.string()) }) }),
  /** Refused when the word holds something that no word can lift (a number, a mailbox), and when it is there already. */
  allowWord: command({ input: z.strictObject({ word: AllowedWord.shape.word }), output: AllowedWord }),
  disallowWord: command({ input: z.strictObject({ id: AllowedWord.shape.id, version: AllowedWord.shape.version }), output: z.object({ id: AllowedWord.shape.id }) }),

  /** What was kept on purpose in the whole workspace, newest first, 500 at most. */
  kept: query({ input: z.strictObject({}), output: z.array(KeptFinding) }),
  /** For each of the texts the reason with which it was kept in this context, or null. */
  keptAmong: query({ input: z.strictObject({ context: GuardContext, texts: z.array(found).max(200) }), output: z.array(KeepReason.nullable()) }),
  /** Lets a finding stand in one context, with a reason. Refused for a valid citizen service number. Keeping it again replaces the reason. */
  keep: command({ input: z.strictObject({ context: GuardContext, type: z.enum(identifierTypes), text: found, reason: KeepReason }), output: z.object({ id: KeptFinding.shape.id }) }),
  unkeep: command({ input: z.strictObject({ context: GuardContext, text: found }), output: z.object({ context: GuardContext }) }),

  /** Labels (`Betrokkene A`) that were ever used in a saved text about the signal, also when that text is gone: none is given to somebody else. */
  pseudonyms: query({ input: z.strictObject({ signalId: SignalId }), output: z.array(z.string()) }),
  /** Every open finding in the saved texts of a signal, an item or a meeting. */
  inspect: query({ input: z.strictObject({ context: GuardContext }), output: z.array(FindingPlace) }),

  /** How far the coarse fields of a signal together point at somebody, and what would help most (docs/domain.md 3.7). */
  traceability: query({ input: z.strictObject({ signalId: SignalId }), output: Traceability }),
};
