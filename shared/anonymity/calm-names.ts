import type { Lexicon } from './lexicon.ts';
import { calmed, type Line } from './line.ts';
import { classOf, type NameClass } from './name-class.ts';
import { looksLikeSlip } from './slips.ts';
import { cueBefore, isNoName } from './name-cues.ts';
import { gapBefore } from './name-reading.ts';
import { plainNames, strictRoles, titles, wordsAbroad } from './vocabulary.ts';

const LISTED: ReadonlySet<NameClass> = new Set(['given', 'family']);
const HALVES: ReadonlySet<NameClass> = new Set(['given', 'family', 'wordlike-given', 'wordlike-family']);
const STRANGE: ReadonlySet<NameClass> = new Set(['unknown', 'rare']);
const BETWEEN = /^(?:van|de|der|den|ten|ter|el|al|vd|bin|von)$/;
const PARTICLE = /^(?:van|de|der|den)$/;

type Reader = { readonly line: Line; readonly lexicon: Lexicon; readonly classes: readonly NameClass[] };

const keyAt = ({ line }: Reader, index: number) => line.tokens[index]?.key ?? '';
const isCommon = ({ lexicon }: Reader, key: string) => (lexicon.isUsual(key) && !plainNames.has(key)) || wordsAbroad.has(key) || isNoName(key);

/** Whether a word can be half of a name by itself. */
function mayBeHalf(reader: Reader, index: number): boolean {
  const kind = reader.classes[index];
  const key = keyAt(reader, index);
  if (kind === undefined || isCommon(reader, key)) return false;
  return HALVES.has(kind) || (STRANGE.has(kind) && !looksLikeSlip(key, reader.lexicon));
}

/** The index of the next word that is no particle, in the direction of `step`, while only blanks stand between. */
function pastParticles(reader: Reader, index: number, step: -1 | 1): number | undefined {
  for (let at = index + step; at >= 0 && Math.abs(at - index) < 5; at += step) {
    if (!/^[ .-]{1,2}$/.test(gapBefore(reader.line, step === 1 ? at : at + 1))) return undefined;
    if (!BETWEEN.test(keyAt(reader, at))) return at;
  }
  return undefined;
}

/** Whether the word beside it, past particles, is a half as well, or an initial. */
const hasOtherHalf = (reader: Reader, index: number) =>
  ([-1, 1] as const).some((step) => {
    const at = pastParticles(reader, index, step);
    return at !== undefined && at < reader.classes.length && (mayBeHalf(reader, at) || reader.line.tokens[at]?.plain.length === 1);
  });

const isLeading = (reader: Reader, index: number) => titles.has(keyAt(reader, index)) || strictRoles.has(keyAt(reader, index));

/** Where particles begin that open the line, or a part of it, or follow a title: "VAN GENNIP NAAR HUIS"; undefined when none do. */
function openingParticles(reader: Reader, index: number): number | undefined {
  let first = index;
  while (PARTICLE.test(keyAt(reader, first - 1)) && gapBefore(reader.line, first) === ' ') first -= 1;
  if (first === index || keyAt(reader, first) !== 'van') return undefined;
  return first === 0 || /[,;:.(]/.test(gapBefore(reader.line, first)) || isLeading(reader, first - 1) ? first : undefined;
}

/** Whether a word that is no common one is a name for its place: after "VAN", beside its other half, after a title. */
function isNameHere(reader: Reader, index: number, kind: NameClass): boolean {
  const key = keyAt(reader, index);
  if (openingParticles(reader, index) !== undefined && (kind === 'town' || !reader.lexicon.isWord(key))) return true;
  if (STRANGE.has(kind) && key.length > 4 && /^(?:van|bij|via|voor|door|met|aan)$/.test(keyAt(reader, index - 1)) && !looksLikeSlip(key, reader.lexicon)) return true;
  return mayBeHalf(reader, index) && (hasOtherHalf(reader, index) || (key.length > 3 && isLeading(reader, index - 1) && kind !== 'wordlike-family'));
}

/** Whether a word that only looks made of Dutch ones is the family name of a first name before it: "JANNEKE STOFFELSEN". */
const isCompoundName = (reader: Reader, index: number, kind: NameClass) =>
  kind === 'word' && keyAt(reader, index).length > 6 && !reader.lexicon.isListedWord(keyAt(reader, index)) && reader.classes[index - 1] === 'given' && gapBefore(reader.line, index) === ' ';

function isName(reader: Reader, index: number): boolean {
  const kind = reader.classes[index];
  const key = keyAt(reader, index);
  if (kind === undefined || kind === 'never' || key.length < 2 || isNoName(key)) return false;
  if (kind !== 'word' && cueBefore(reader.line.plain, reader.line.tokens, index) === 'named') return true;
  return !isCommon(reader, key) && (LISTED.has(kind) || plainNames.has(key) || isCompoundName(reader, index, kind) || isNameHere(reader, index, kind));
}

/** A line of too many capitals as it would be written in calm: a capital for what can be a name by the lists or by the words beside it. */
export function calmNames(line: Line, lexicon: Lexicon): Line {
  const reader: Reader = { line, lexicon, classes: line.tokens.map((token) => classOf({ ...token, isCapital: false }, lexicon)) };
  const places = new Set<number>();
  for (const [index] of line.tokens.entries()) {
    if (!isName(reader, index)) continue;
    for (let at = openingParticles(reader, index) ?? index; at <= index; at += 1) places.add(line.tokens[at]?.start ?? 0);
  }
  return calmed(line, (_, start) => !places.has(start));
}
