import { z } from 'zod';

/** A step that can be taken back. `kind` names it for the catalogue, `label` is a number or item number, never text. */
export const UndoStep = z.object({
  id: z.int().positive(),
  kind: z.enum([
    'decision.recorded', 'action.recorded', 'agenda.itemClosed', 'agenda.moved', 'agenda.removed', 'agenda.minutesSet', 'agenda.routeSet', 'action.statusSet', 'action.dateMoved',
  ]),
  label: z.string().max(60),
});
export type UndoStep = z.output<typeof UndoStep>;
