import { readFileSync } from 'node:fs';
import { rescan, scan, type Scan } from '#shared/anonymity/detect.ts';
import { openLexicon, type Lexicon } from '#shared/anonymity/lexicon.ts';
import { lexiconData } from '#shared/anonymity/lexicon/data.ts';
import { packs } from '#shared/reference/pack/packs.ts';
import { heldBackTexts, lateTexts, ownTexts, regularTexts } from '#tests/anonymity/gold.ts';
import { median, percentile, timed, type Figure, type Part } from './figure.ts';

const ROUNDS = 15;
const KEYS = 400;
const NOTE = 5000;
const texts = [...regularTexts, ...ownTexts, ...heldBackTexts, ...lateTexts].map(({ text }) => text);

/** What a region lets stand by itself, as in the program: hundreds of names and labels that every line is compared with. */
const { municipalities, organisations, codeLists } = packs['noord-en-midden-limburg'];
const labels = codeLists.filter(({ list }) => ['FORM', 'SECTOR', 'SOURCE_TYPE', 'ROUTE', 'ROLE', 'RESULT_CODE'].includes(list));
const allowed = [...municipalities.map(({ name }) => name), ...organisations.flatMap(({ nl, shortName, aliases }) => [nl, shortName, ...aliases]), ...labels.flatMap(({ nl, en }) => [nl, en])];

/** Microseconds of processor that some work takes: other work on the machine does not count. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The same in the thread that does the work alone, as what the engine compiles beside it delays nobody; only for work of many milliseconds. */
function threadTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

/** Every round has a lexicon that remembers no word yet, as the first look at a note has. */
function measureScan(): Figure {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const lexicon = openLexicon(lexiconData);
    return threadTime(() => texts.forEach((text) => scan(text, lexicon, { allowed }))) / characters;
  });
  return { what: 'Text check, processor time per character of fresh text', value: median(rounds), unit: 'µs', limit: 2, why: `${characters.toLocaleString('en')} characters, ${allowed.length} allowed words, the first round ${(rounds[0] ?? 0).toFixed(1)} µs` };
}

/** A note of five thousand characters in paragraphs of three sentences. */
function longNote(): string {
  const paragraphs = Array.from({ length: Math.ceil(texts.length / 3) }, (_, index) => texts.slice(index * 3, index * 3 + 3).join(' '));
  return paragraphs.join('\n').slice(0, NOTE);
}

/** Types a sentence into the middle of a long note, key by key. */
function measureKeys(lexicon: Lexicon): Figure {
  // Warm as after some minutes of typing; what comes before, while the engine still compiles, is told beside it.
  let current: Scan = scan(longNote(), lexicon, { allowed });
  const sentence = ' gesproken met een buurman, die zag op vrijdag een bus voor de deur';
  const times = Array.from({ length: 8 * KEYS }, (_, key) =>
    processorTime(() => {
      current = rescan(current, { start: NOTE / 2 + (key % sentence.length), removed: 1, inserted: sentence[key % sentence.length] ?? ' ' });
    }),
  );
  return { what: 'Text check, one key in a note of 5,000 characters (p99), processor time', value: percentile(times.slice(2 * KEYS), 0.99), unit: 'µs', limit: 2000, why: `median ${median(times.slice(2 * KEYS)).toFixed(0)} µs; the first ${2 * KEYS} keys apart, of which p99 ${percentile(times.slice(0, 2 * KEYS), 0.99).toFixed(0)} µs` };
}

/** The check of texts for identifiers: fresh text, typing, and its lexicon. */
export function measureAnonymity(): Part {
  const opened = Array.from({ length: ROUNDS }, () => timed(() => void openLexicon(lexiconData)));
  const size = readFileSync(new URL('../../shared/anonymity/lexicon/data.ts', import.meta.url)).length / 1_000_000;
  return {
    title: 'Text check',
    figures: [
      measureScan(),
      measureKeys(openLexicon(lexiconData)),
      { what: 'Text check, lexicon ready', value: opened[0], unit: 'ms', limit: 150, why: `later ${median(opened).toFixed(0)} ms` },
      { what: 'Text check, size of the lexicon', value: size, unit: 'MB', limit: 1.5 },
    ],
  };
}
