import { useSyncExternalStore } from 'react';
import type { Answer, AppError } from '#shared/kernel/errors.ts';
import { clockTimeOf, type ClockTime } from '#shared/kernel/time.ts';

/** What may be said of the last thing that was to be stored. */
export type Saved = { readonly kind: 'nothing' } | { readonly kind: 'saved'; readonly at: ClockTime } | { readonly kind: 'failed' };

/** A refusal by a rule is no failure to save: the store did what it should. */
const isFailure = (error: AppError) => error.code === 'storeUnavailable' || error.code === 'damagedStore' || error.code === 'unexpected';

/** Remembers whether what was last to be stored is stored, for the line 'Opgeslagen 16.20 uur'. */
export class SavedLog {
  private current: Saved = { kind: 'nothing' };
  private readonly listeners = new Set<() => void>();

  readonly note = (answer: Answer<unknown>): void => {
    if (!answer.ok && !isFailure(answer.error)) return;
    this.current = answer.ok ? { kind: 'saved', at: clockTimeOf(new Date().toISOString()) } : { kind: 'failed' };
    for (const listener of this.listeners) listener();
  };

  readonly get = (): Saved => this.current;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export const useSaved = (log: SavedLog): Saved => useSyncExternalStore(log.subscribe, log.get);
