import { wordFile } from '#electron/vault/features/minutes/word.ts';
import { demoFacts, outlineOf, withSignals } from '#tests/builders/demo-minutes.ts';
import { median, type Figure, type Part } from './figure.ts';

const ROUNDS = 5;

async function measureAt(count: number): Promise<Figure> {
  const outline = outlineOf(withSignals(demoFacts(), count), 'MINUTES');
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    bytes = (await wordFile(outline)).length;
    times.push(performance.now() - started);
  }
  return { what: `Word minutes of ${count} signals`, value: median(times), unit: 'ms', why: `first ${(times[0] ?? 0).toFixed(0)} ms, file ${Math.round(bytes / 1024)} kB` };
}

/** From outline to bytes, medians of five. */
export async function measureWord(): Promise<Part> {
  const figures: Figure[] = [];
  for (const count of [10, 100, 500]) figures.push(await measureAt(count));
  return { title: 'Minutes', figures };
}
