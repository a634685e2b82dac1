import type { Signal } from '#shared/signal/signal.ts';

/** What can be done with a signal outside a meeting. */
export type SignalStep = 'submit' | 'markChecked' | 'setReview' | 'handleOutside' | 'reopen' | 'discard';

/** The steps that fit the state of the signal, the likely one first (docs/domain.md 2.7). */
export function stepsFor(signal: Pick<Signal, 'status' | 'handledOutsideOn'>): readonly SignalStep[] {
  switch (signal.status) {
    case 'DRAFT':
      return ['submit', ...outside(signal), 'discard'];
    case 'SUBMITTED':
      return ['markChecked', ...outside(signal)];
    case 'CLOSED':
      return ['reopen'];
    case 'ANONYMISED':
    case 'DESTROYED':
      return [];
    default:
      return ['setReview', ...outside(signal)];
  }
}

const outside = ({ handledOutsideOn }: Pick<Signal, 'handledOutsideOn'>): readonly SignalStep[] => (handledOutsideOn === null ? ['handleOutside'] : []);

/** May its fields still be written? After closing only the history is left. */
export const isEditable = ({ status }: Pick<Signal, 'status'>): boolean => !['CLOSED', 'ANONYMISED', 'DESTROYED'].includes(status);
