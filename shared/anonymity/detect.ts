import type { Finding, Hint } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import { propagate } from './propagate.ts';
import { scanLine, type ScannedLine } from './scan-line.ts';

export type DetectOptions = {
  /** Names that may be written here (partners, municipalities, jargon), in any spelling: they lift what is guessed from words, never a checked number. */
  readonly allowed?: readonly string[];
};

/** A text that was looked through; `rescan` goes on from it. */
export type Scan = {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly hints: readonly Hint[];
  readonly lines: readonly ScannedLine[];
  readonly lexicon: Lexicon;
  readonly options: DetectOptions;
};

/** A change of a text: at `start`, `removed` characters made way for `inserted`. */
export type Edit = { readonly start: number; readonly removed: number; readonly inserted: string };

type Setting = Pick<Scan, 'lexicon' | 'options'>;

function conclude(text: string, lines: readonly ScannedLine[], { lexicon, options }: Setting): Scan {
  const { findings, hints } = propagate(lines, (key) => lexicon.isUsual(key) || (lexicon.isWord(key) && !lexicon.isGiven(key)));
  return { text, findings, hints, lines, lexicon, options };
}

/** Looks through a text and keeps what is needed for going on after an edit. */
export function scan(text: string, lexicon: Lexicon, options: DetectOptions = {}): Scan {
  return conclude(text, text.split('\n').map((line) => scanLine(line, lexicon, options.allowed ?? [])), { lexicon, options });
}

/** Everything in a text that identifies, in order, without overlap. */
export const detect = (text: string, lexicon: Lexicon, options: DetectOptions = {}): readonly Finding[] => scan(text, lexicon, options).findings;

const countBreaks = (text: string) => text.split('\n').length - 1;

/** The same as `scan` of the edited text, reading only the lines that the edit touches. */
export function rescan(previous: Scan, edit: Edit): Scan {
  const { text, lines, lexicon, options } = previous;
  const edited = text.slice(0, edit.start) + edit.inserted + text.slice(edit.start + edit.removed);
  const first = countBreaks(text.slice(0, edit.start));
  const last = first + countBreaks(text.slice(edit.start, edit.start + edit.removed));
  const fresh = edited.split('\n').slice(first, first + countBreaks(edit.inserted) + 1);
  const scanned = fresh.map((line) => scanLine(line, lexicon, options.allowed ?? []));
  return conclude(edited, [...lines.slice(0, first), ...scanned, ...lines.slice(last + 1)], previous);
}
