import { z } from 'zod';
import { command, query } from '#shared/contract/define.ts';
import { UndoStep } from './undo.ts';

export const undoEndpoints = {
  /** The step Ctrl+Z would take back now; survives a restart. Null when there is none, or when its records were changed since. */
  last: query({ input: z.strictObject({}), output: UndoStep.nullable() }),
  takeBack: command({ input: z.strictObject({ id: UndoStep.shape.id }), output: UndoStep }),
};
