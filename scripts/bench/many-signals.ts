import * as signals from '#db/repositories/signal.ts';
import type { WriteDb } from '#db/store.ts';
import { SignalId } from '#shared/kernel/ids.ts';
import { addDays, CivilDate } from '#shared/kernel/time.ts';
import { words } from '#shared/passphrase/words.ts';
import type { Signal } from '#shared/signal/signal.ts';

const start = CivilDate.parse('2020-01-02');

/** A row of numbers that looks like chance and is the same every time (Park and Miller). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Writes text of 150 to 300 common Dutch words. */
export function textWriter(seed: number): () => string {
  const draw = chance(seed);
  return () => Array.from({ length: 150 + draw(150) }, () => words[draw(words.length)]).join(' ');
}

/** Inserts signals with numbers from `first` up to and including `last`, made like `model`, each with a text of its own. */
export function insertSignals(db: WriteDb, model: Signal, first: number, last: number): void {
  const write = textWriter(first);
  for (let sequence = first; sequence <= last; sequence += 1) {
    const signal: Signal = {
      ...model,
      id: SignalId.parse(`00000000-0000-4000-b000-${String(sequence).padStart(12, '0')}`),
      number: `SIG-2020-${String(sequence).padStart(6, '0')}`,
      status: 'CLOSED',
      closedOn: start,
      closingReason: 'R_CLOSE_NO_THB',
      submittedOn: addDays(start, sequence % 2000),
      text: write(),
    };
    signals.insert(db, signal, { year: 2020, sequence });
  }
}
