import { allowedOf } from './allowed.ts';
import type { Finding, Hint } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import { placed, repeatsIn, type Repeats } from './propagate.ts';
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
  readonly repeats: Repeats;
  readonly lexicon: Lexicon;
  readonly options: DetectOptions;
};

/** A change of a text: at `start`, `removed` characters made way for `inserted`. */
export type Edit = { readonly start: number; readonly removed: number; readonly inserted: string };

const nothing: readonly string[] = [];
const allowedIn = ({ allowed = nothing }: DetectOptions) => allowedOf(allowed);

type Setting = Pick<Scan, 'lexicon' | 'options'>;

function conclude(text: string, lines: readonly ScannedLine[], { lexicon, options }: Setting, before?: Repeats): Scan {
  const repeats = repeatsIn(lines, (key) => lexicon.isUsual(key) || (lexicon.isWord(key) && !lexicon.isGiven(key)), before);
  return { text, ...placed(lines, repeats), lines, repeats, lexicon, options };
}

/** Looks through a text and keeps what is needed for going on after an edit. */
export function scan(text: string, lexicon: Lexicon, options: DetectOptions = {}): Scan {
  const allowed = allowedIn(options);
  return conclude(text, text.split('\n').map((line) => scanLine(line, lexicon, allowed)), { lexicon, options });
}

/** Everything in a text that identifies, in order, without overlap. */
export const detect = (text: string, lexicon: Lexicon, options: DetectOptions = {}): readonly Finding[] => scan(text, lexicon, options).findings;

/** The index of the line in which an offset lies, and where that line begins. */
function lineAt(lines: readonly ScannedLine[], offset: number, from = { index: 0, start: 0 }): { readonly index: number; readonly start: number } {
  let { index, start } = from;
  while (index < lines.length - 1 && offset > start + (lines[index]?.length ?? 0)) {
    start += (lines[index]?.length ?? 0) + 1;
    index += 1;
  }
  return { index, start };
}

/** The same as `scan` of the edited text, reading only the lines that the edit touches. */
export function rescan(previous: Scan, edit: Edit): Scan {
  const { text, lines, lexicon, options } = previous;
  const removedTo = edit.start + edit.removed;
  const first = lineAt(lines, edit.start);
  const last = lineAt(lines, removedTo, first);
  const end = last.start + (lines[last.index]?.length ?? 0);
  const fresh = (text.slice(first.start, edit.start) + edit.inserted + text.slice(removedTo, end)).split('\n');
  const scanned = fresh.map((line) => scanLine(line, lexicon, allowedIn(options)));
  const edited = text.slice(0, edit.start) + edit.inserted + text.slice(removedTo);
  return conclude(edited, [...lines.slice(0, first.index), ...scanned, ...lines.slice(last.index + 1)], previous, previous.repeats);
}
