import { isKindOfFirm, isStranger } from './firm-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line, Token } from './line.ts';
import { digitsIn } from './number-words.ts';
import { gapBefore } from './name-reading.ts';
import { piece, type Piece } from './pattern.ts';
import { dropsN, looksLikeSlip } from './slips.ts';
import { functionWords, naming, personVerbs, roles, titles, wordsAbroad, wordsBetween } from './vocabulary.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Kinds that stand as often without a name as with one. */
export const vague = words('bedrijf winkel school zaak shop club verhuur kringloop ms bureau handel hof werkgever opdrachtgever inlener onderaannemer verhuurder bemiddelaar uitlener uitzender centrale praktijk kerk fabriek mensenhandel drugshandel wapenhandel detacheerder payroller college personeelswinkel');
export const articles = words("de het 't t la the d'n");
export const determiners = words('de het een dit dat deze die ons onze hun zijn haar mijn elk elke ieder iedere ander andere eigen zelfde geen welke welk zo beide alle twee drie vier vijf kleine grote oude nieuwe ene lokale plaatselijke bepaald bepaalde pools poolse turkse chinese');
const towards = words('bij voor via van door naar achter in tegen over namens tegenover naast aan');
export const qualities = words('oude nieuwe gouden groene witte zwarte rode blauwe gele kleine grote lange korte hoge lage drie twee vier zeven vrolijke rustende bonte wilde vette zoete goede schone rustieke halve hele laatste');
const times = words('hele laatste eerste vorige volgende komende afgelopen avond nacht week dag dagen ochtend middag tijd enige meeste andere zelfde tweede derde rest politie gemeente buurt directie eigenaar sleutel sleutels deur huur kamer kamers kassa ramen');
export const brandEnds = words('bar club lounge nails grill palace garden shop store express services logistics massage spa works flex jobs market foods food cleaning wok house');
export const productEnds = words('bloembollen bollen pluimvee eieren asperges aardbeien champignons uitzend vangwerk loonwerk bouw groenten fruit vlees bloemen planten transport agro flex services montage techniek schoonmaak personeel vastgoed bestrating tuinen dakwerken');
export const VERBAL = /^(?:ge|be|ver|ont|her|op|aan|af|in|uit|mee|langs|door|over|weg|terug)[a-z]{2,20}(?:d|t|en)$|eer(?:t|de|den|d)$|(?:en|end|ende|ig|lijk|loos|baar|zaam|isch|jes)$/;

export const isNamelike = ({ key }: Token) => key.length > 2 && digitsIn(key) === 0 && isStranger(key) && ![personVerbs, roles, naming, titles, times].some((known) => known.has(key)) && !isKindOfFirm(key);

/** The token at `index` when it is a small word straight after the one before it. */
function smallAt(line: Line, index: number): Token | undefined {
  const token = line.tokens[index];
  return token !== undefined && !token.isCapital && gapBefore(line, index) === ' ' ? token : undefined;
}

/** After a kind of firm that has no article: an article and a noun are its name ("eetcafe de lantaarn"). */
function lastAfterArticle(line: Line, index: number): number | undefined {
  const article = smallAt(line, index + 1);
  const first = smallAt(line, index + 2);
  if (article === undefined || first === undefined || !articles.has(article.key) || !isNamelike(first)) return undefined;
  if (!qualities.has(first.key)) return VERBAL.test(first.key) && !first.key.endsWith('en') ? undefined : index + 2;
  const second = smallAt(line, index + 3);
  return second !== undefined && isNamelike(second) ? index + 3 : undefined;
}

const isParticle = (token: Token | undefined) => token !== undefined && /^(?:van|de|der|den|vd|ten|ter)$/.test(token.key);

/** The index after the particles that follow `index`. */
function afterParticles(line: Line, index: number): number {
  let at = index + 1;
  while (at < index + 4 && isParticle(line.tokens[at]) && gapBefore(line, at) === ' ') at += 1;
  return at;
}

/** Whether a word after a kind of firm and some particles is its owner's name. */
function isOwner(owner: Token, particles: number, { isFamily, isGiven, isWord }: Lexicon): boolean {
  if (particles > 1) return true;
  return owner.isCapital ? particles === 1 : isFamily(owner.key) || isGiven(owner.key) || !isWord(owner.key);
}

/** After a kind of firm: a family name is that of its owner ("houthandel hermans", "hotel van der valk"). */
function lastAfterOwner(line: Line, index: number, lexicon: Lexicon): number | undefined {
  const at = afterParticles(line, index);
  const owner = line.tokens[at];
  if (owner === undefined || gapBefore(line, at) !== ' ' || !isNamelike(owner) || (lexicon.isTown(owner.key) && line.plain[owner.end] !== '-')) return undefined;
  return isOwner(owner, at - index - 1, lexicon) ? at : undefined;
}

/** After "bij", "via" and a kind of firm: Dutch puts no noun there unless it is a name ("voor fruitbedrijf heuvelland"). */
function lastAfterPreposition(line: Line, index: number, lexicon: Lexicon): number | undefined {
  const first = smallAt(line, index + 1);
  if (first === undefined || !towards.has(line.tokens[index - 1]?.key ?? '') || gapBefore(line, index) !== ' ') return undefined;
  if (!isNamelike(first) || first.key.length < 4 || lexicon.isUsual(first.key) || lexicon.isTown(first.key) || VERBAL.test(first.key)) return undefined;
  return index + 1;
}

const regions = words('oost west noord zuid centrum limburg brabant nederland holland europa europe benelux international');

/** The index of the last word of a firm's name with the region behind it: "flexwerk oost". */
const withRegion = (line: Line, last: number): number => (regions.has(smallAt(line, last + 1)?.key ?? '') ? last + 1 : last);

function namedKind(line: Line, index: number, lexicon: Lexicon): Piece | undefined {
  const token = line.tokens[index];
  if (token === undefined || !isKindOfFirm(token.key) || vague.has(token.key) || determiners.has(line.tokens[index - 1]?.key ?? '')) return undefined;
  const last = lastAfterArticle(line, index) ?? lastAfterOwner(line, index, lexicon) ?? lastAfterPreposition(line, index, lexicon);
  const end = last === undefined ? undefined : line.tokens[withRegion(line, last)]?.end;
  return end === undefined ? undefined : piece('ORGANISATION', 'firm-noun-small', 'possible', [token.start, end]);
}

/** Whether a small word is in no Dutch or name list and can be part of a foreign brand. */
const isForeign = ({ key, isCapital }: Token, lexicon: Lexicon) =>
  !isCapital && key.length > 2 && !key.includes('/') && !functionWords.has(key) && !personVerbs.has(key) && isStranger(key) && !lexicon.isWord(key) && !dropsN(key, lexicon) && !lexicon.isGiven(key) && !lexicon.isFamily(key);

const JOINT: ReadonlySet<string> = new Set(['of', 'the', 'by', 'and', 'n', 'to']);

/** The runs of two foreign words or more: "speedy bites", "house of praise". */
function foreignRuns(line: Line, lexicon: Lexicon): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let first = 0;
  while (first < line.tokens.length) {
    let last = first - 1;
    for (let at = first; at < line.tokens.length && (at === first || gapBefore(line, at) === ' '); at += 1) {
      const token = line.tokens[at];
      if (token === undefined || !(isForeign(token, lexicon) || (at > first && (JOINT.has(token.key) || brandEnds.has(token.key))))) break;
      if (!JOINT.has(token.key)) last = at;
    }
    if (last > first) runs.push([first, last]);
    first = Math.max(first, last) + 1;
  }
  return runs;
}

const isSpeech = ({ tokens }: Line) => tokens.filter(({ key }) => wordsBetween.has(key) || wordsAbroad.has(key)).length > 1;

/** Foreign words before a verb or after a preposition are a brand ("rond voor speedy bites"), in a line that is Dutch for the rest. */
function findForeignPairs(line: Line, lexicon: Lexicon): readonly Piece[] {
  const keyAt = (index: number) => line.tokens[index]?.key ?? '';
  const runs = foreignRuns(line, lexicon);
  if (runs.length === 0 || isSpeech(line) || !line.tokens.some(({ key }) => lexicon.isUsual(key))) return [];
  const isKnown = ([first, last]: readonly [number, number]) => {
    const keys = line.tokens.slice(first, last + 1).map(({ key }) => key);
    return keys.some((key) => lexicon.isForeign(key) || lexicon.isRare(key)) || !keys.some((key) => looksLikeSlip(key, lexicon));
  };
  return runs
    .filter(isKnown)
    .filter(([first, last]) => first === 0 ? personVerbs.has(keyAt(last + 1)) && gapBefore(line, last + 1) === ' ' : (towards.has(keyAt(first - 1)) || isKindOfFirm(keyAt(first - 1))) && gapBefore(line, first) === ' ')
    .map(([first, last]) => piece('ORGANISATION', 'firm-foreign-small', 'possible', [line.tokens[first]?.start ?? 0, line.tokens[last]?.end ?? 0]));
}

const endsFirm = (before: Token, { key }: Token, lexicon: Lexicon) =>
  (brandEnds.has(key) && isForeign(before, lexicon)) || (productEnds.has(key) && !before.isCapital && before.key.length > 2 && (lexicon.isFamily(before.key) || (lexicon.isRare(before.key) && !lexicon.isWord(before.key))));

/** Where an owner's name begins, with a "van" that a preposition leads to: "bij van eck bloembollen". */
function startOfOwner(line: Line, index: number): number {
  let first = index;
  while (isParticle(line.tokens[first - 1])) first -= 1;
  return line.tokens[towards.has(line.tokens[first - 1]?.key ?? '') ? first : index]?.start ?? 0;
}

/** A foreign word before an English word for a kind of firm ("moonlight bar"), or an owner before what a firm makes. */
const findEndKinds = (line: Line, lexicon: Lexicon): readonly Piece[] =>
  line.tokens.flatMap((token, index) => {
    const before = line.tokens[index - 1];
    if (before === undefined || smallAt(line, index) === undefined || !endsFirm(before, token, lexicon)) return [];
    return [piece('ORGANISATION', 'firm-foreign-small', 'possible', [startOfOwner(line, index - 1), token.end])];
  });

/** Firms whose names are small ordinary words, by what stands around them. */
export const findSmallFirmNames = (line: Line, lexicon: Lexicon): readonly Piece[] => [
  ...line.tokens.flatMap((_, index) => namedKind(line, index, lexicon) ?? []),
  ...findForeignPairs(line, lexicon),
  ...findEndKinds(line, lexicon),
];
