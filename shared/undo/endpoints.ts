import { z } from 'zod';
import { command, query } from '#shared/contract/define.ts';

/** A step that can be taken back. `kind` names it for the catalogue, `label` is a number or item number, never text. */
export const UndoStep = z.object({
  id: z.int().positive(),
  kind: z.enum(['decision.recorded', 'action.recorded', 'agenda.itemClosed', 'agenda.moved', 'agenda.removed', 'agenda.minutesSet', 'agenda.routeSet', 'action.statusSet', 'action.dateMoved']),
  label: z.string().max(60),
});
export type UndoStep = z.output<typeof UndoStep>;

export const undoEndpoints = {
  /** The step Ctrl+Z would take back now; survives a restart. */
  last: query({ input: z.strictObject({}), output: UndoStep.nullable() }),
  takeBack: command({ input: z.strictObject({ id: UndoStep.shape.id }), output: UndoStep }),
};
