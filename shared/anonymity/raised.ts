import { isKindOfFirm } from './firm-words.ts';
import type { Lexicon } from './lexicon.ts';
import { withPlain, type Line, type Token } from './line.ts';
import { dropsN, looksLikeSlip } from './slips.ts';
import { gapBefore } from './name-reading.ts';
import { chains, isStreetName } from './small-chains.ts';
import { articles, brandEnds, determiners, isNamelike, productEnds, qualities, VERBAL, vague } from './small-firms.ts';
import { townsNearby } from './vocabulary.ts';

type Reader = { readonly line: Line; readonly lexicon: Lexicon };

const THING = /(?:ing|heid|ploeg|werk|plek|plaats|huis|team|uur|uren|geld|loon|contract|controle|gebouw|terrein|kamer|deur|hal)$/;

/** Whether a word is another one in the plural, a verb, who does something, or what nobody calls a firm after. */
function isPlural(key: string, { isListedWord }: Lexicon): boolean {
  if (THING.test(key)) return true;
  const stem = /^(.{3,}?)(?:ers?|en|s|t)$/.exec(key)?.[1];
  if (stem === undefined) return false;
  return isListedWord(stem) || isListedWord(`${stem}e`) || isListedWord(`${stem}en`) || (stem.at(-1) === stem.at(-2) && isListedWord(stem.slice(0, -1)));
}

const isBesideSpace = (line: Line, index: number) => /^ ["']?$/.test(gapBefore(line, index));

/** Whether a small word can be (part of) the name of a firm or spot. */
const isNameable = ({ lexicon }: Reader, token: Token) => isNamelike(token) && !lexicon.isUsual(token.key) && !(VERBAL.test(token.key) && lexicon.isWord(token.key));

/** Whether no dictionary lists it and it is no slip: a made-up word, a foreign one, or a compound that nobody forms for a thing. */
function isMadeUp(reader: Reader, token: Token): boolean {
  const { lexicon } = reader;
  if (!isNameable(reader, token) || (lexicon.isListedWord(token.key) && (lexicon.isCommon(token.key) || isPlural(token.key, lexicon)))) return false;
  if (lexicon.isWord(token.key)) return !isPlural(token.key, lexicon);
  return isStreetName(token.key) || !(looksLikeSlip(token.key, lexicon) || dropsN(token.key, lexicon));
}

const FORM = /^(?:bv|vof|kft|gmbh|srl|holding|group|by)$/;

/** What goes on with a name and is none by itself. */
const isEndKind = ({ key }: Token, { isTown }: Lexicon) => brandEnds.has(key) || productEnds.has(key) || FORM.test(key) || isTown(key);

/** Whether an ordinary noun ends a name that began with one foreign word: "golden hand". */
const endsForeign = ({ line: { tokens }, lexicon }: Reader, at: number, index: number) => {
  const [first, token] = [tokens[index], tokens[at]];
  return at === index + 1 && first !== undefined && token !== undefined && lexicon.isForeign(first.key) && isNamelike(token) && lexicon.isListedWord(token.key) && !VERBAL.test(token.key);
};

/** How many words after `index` go on with a name. */
function lengthOfRun(reader: Reader, index: number): number {
  let length = 0;
  for (let at = index; at < index + 4; at += 1) {
    const token = reader.line.tokens[at];
    if (token === undefined || (at > index && gapBefore(reader.line, at) !== ' ')) break;
    if (!(isMadeUp(reader, token) || (at > index && (isEndKind(token, reader.lexicon) || endsForeign(reader, at, index))))) break;
    length += 1;
  }
  return length;
}

const isQuality = ({ key }: Token) => qualities.has(key) || /(?:ende|ige|se)$/.test(key);

/** Whether a town follows as its owner: "het wapen van horst". */
const isOfTown = ({ line: { tokens }, lexicon }: Reader, index: number) => tokens[index + 1]?.key === 'van' && (townsNearby.has(tokens[index + 2]?.key ?? '') || lexicon.isDutchTown(tokens[index + 2]?.key ?? ''));

/** After a kind and an article: the noun, with what it is like ("de oude linde"). */
function afterArticle(reader: Reader, index: number, isDetermined: boolean): readonly number[] {
  const { tokens } = reader.line;
  const noun = tokens[index];
  if (noun === undefined || gapBefore(reader.line, index) !== ' ' || (isDetermined && reader.lexicon.isListedWord(noun.key))) return [];
  return isQuality(noun) ? afterQuality(tokens, index) : isNamelike(noun) ? nounOfName(reader, noun, index) : [];
}

function afterQuality(tokens: readonly Token[], index: number): readonly number[] {
  const noun = tokens[index + 1];
  return noun !== undefined && isNamelike(noun) ? [index, index + 1] : [];
}

function nounOfName(reader: Reader, noun: Token, index: number): readonly number[] {
  if (isOfTown(reader, index)) return [index, index + 2];
  return !reader.lexicon.isUsual(noun.key) && (!VERBAL.test(noun.key) || /[^e]en$/.test(noun.key)) ? [index] : [];
}

const ALIEN_ARTICLE = /^(?:da|di|del|le|el|al|los|las|il|san|santa|bella)$/;

function afterAlienArticle(line: Line, index: number): readonly number[] {
  const name = line.tokens[index];
  return name !== undefined && gapBefore(line, index) === ' ' && isNamelike(name) ? [index] : [];
}

/** Whether an ordinary word stands before a strange one: "panda garden". */
function isPair(reader: Reader, index: number): boolean {
  const [first, second] = [reader.line.tokens[index], reader.line.tokens[index + 1]];
  if (first === undefined || second === undefined || gapBefore(reader.line, index + 1) !== ' ') return false;
  return isNameable(reader, first) && (isMadeUp(reader, second) || isEndKind(second, reader.lexicon));
}

/** After a kind without an article before it: what is like something, or an ordinary word before a strange one. */
function ordinaryAfter(reader: Reader, index: number): readonly number[] {
  if (qualities.has(reader.line.tokens[index]?.key ?? '')) return afterArticle(reader, index, false);
  return isPair(reader, index) ? [index, index + 1] : [];
}

/** The places of the words that name the kind of firm or spot at `index`. */
function namedBy(reader: Reader, index: number): readonly number[] {
  const { line, lexicon } = reader;
  const first = line.tokens[index + 1];
  if (first === undefined || !isBesideSpace(line, index + 1)) return [];
  const isDetermined = determiners.has(line.tokens[index - 1]?.key ?? '');
  if (ALIEN_ARTICLE.test(first.key)) return afterAlienArticle(line, index + 2);
  if (articles.has(first.key)) return afterArticle(reader, index + 2, isDetermined);
  const run = lengthOfRun(reader, index + 1);
  if (run > 0) return run === 1 && lexicon.isDutchTown(first.key) ? [] : Array.from({ length: run }, (_, step) => index + 1 + step);
  return isDetermined ? [] : ordinaryAfter(reader, index + 1);
}

const near: ReadonlySet<string> = new Set('van bij achter naast tegenover langs aan onder in te op'.split(' '));

/** Whether a chain or a town stands where a place is told. */
function isTold({ line: { tokens, plain }, lexicon }: Reader, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const before = tokens[index - 1]?.key ?? '';
  const led = near.has(articles.has(before) ? (tokens[index - 2]?.key ?? '') : before);
  if (chains.has(token.key)) return led;
  const isTown = townsNearby.has(token.key) || (lexicon.isTown(token.key) && !lexicon.isWord(token.key));
  return isTown && (led || /\d[a-z]? $/.test(plain.slice(Math.max(0, token.start - 3), token.start)));
}

const CODED = /(?<![\p{L}\d])(?:[an](?=\d{1,3}(?!\w))|p(?=\d{1,2}(?!\w))|(?<=[\p{L}]{3} )[a-k](?=\d{1,3}(?!\w)))/gu;
const LETTERED = /(?<=(?<!\p{L})(?:hal|vak|gate|loods|blok|perron|pier|unit|trap|ingang|veld|steiger|dok|kade|rij|gang|box) )[a-k](?![\p{L}\d])/gu;

/** A line with a capital for each small word that names a firm or spot, as it would be written with care; the same line when there is none. */
export function raised(line: Line, lexicon: Lexicon, isSpot: (key: string) => boolean): Line {
  const reader: Reader = { line, lexicon };
  const kinds = line.tokens.flatMap(({ key }, index) => (isSpot(key) || (isKindOfFirm(key) && (key === 'kerk' || !vague.has(key))) ? [index] : []));
  if (kinds.length === 0) return line;
  const places = new Set([...kinds.flatMap((index) => namedBy(reader, index)), ...line.tokens.flatMap((_, index) => (isTold(reader, index) ? [index] : []))]);
  const coded = line.hasDigits ? line.plain.replaceAll(CODED, (code) => code.toUpperCase()).replaceAll(LETTERED, (code) => code.toUpperCase()) : line.plain;
  const starts = new Set([...places].map((at) => line.tokens[at]?.start ?? 0));
  const plain = starts.size === 0 ? coded : Array.from({ length: coded.length }, (_, at) => (starts.has(at) ? coded.charAt(at).toUpperCase() : coded.charAt(at))).join('');
  return plain === line.plain ? line : withPlain(line, plain);
}
