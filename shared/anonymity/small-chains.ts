import type { Lexicon } from './lexicon.ts';
import type { Line, Token } from './line.ts';
import { gapBefore } from './name-reading.ts';
import { piece, type Piece } from './pattern.ts';
import { functionWords } from './vocabulary.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const chains = words("lidl jumbo aldi gamma praxis hornbach karwei mcdonalds mcdonald mcdonald's mac kfc ikea blokker hema kruidvat ah makro sligro esso texaco shell tinq boerenbond welkoop intratuin mediamarkt primark kwantum decathlon nettorama dirk action plus spar coop bp ap tango total q8 argos avia gulf tamoil firezone haan fletcher campanile febo subway starbucks dominos primera bruna scapino takko zeeman wibra hoogvliet jysk brezan basicfit rituals etos trekpleister");
/** Chains that are also words: they need the street or town behind them. */
const wordlike = words('mac plus spar coop action total shell dirk ah bp ap makro tango total haan subway gulf avia');
const near = words('achter naast tegenover langs');
const onward = words('in aan bij te op naast langs tegenover achter');
const articles = words("de het 't t");
const ROAD = /(?:straat|str|weg|laan|plein|dreef|steeg|singel|kade|plantsoen|gracht|dijk|baan|boulevard|markt|ring|rotonde|station|centrum|haven)$/;
export const isStreetName = (key: string): boolean => ROAD.test(key);
const ENTRY = /(?:ingang|uitgang|parkeerplaats|parking|terrein|magazijn|dak)$/;
const ONTO_ROAD = /^ (?:aan|langs|op|bij) (?:de )?[an]\d{1,3}(?!\w)/i;

const isStreetOrTown = ({ key, isCapital }: Token, lexicon: Lexicon) => ROAD.test(key) || lexicon.isTown(key) || (isCapital && !functionWords.has(key));

/** Where the road ends that a chain lies on: "langs de a73". */
function endOfRoad(plain: string, end: number): number | undefined {
  const road = ONTO_ROAD.exec(plain.slice(end, end + 20));
  return road === null ? undefined : end + road[0].length;
}

/** Where a chain's place ends: with the town behind it, or the street that a preposition leads to. */
function endOfPlace(line: Line, index: number, lexicon: Lexicon): number | undefined {
  const next = line.tokens[index + 1];
  if (next === undefined || gapBefore(line, index + 1) !== ' ') return undefined;
  if (!onward.has(next.key)) return lexicon.isTown(next.key) && !lexicon.isUsual(next.key) ? next.end : undefined;
  const place = line.tokens[articles.has(line.tokens[index + 2]?.key ?? '') ? index + 3 : index + 2];
  return place !== undefined && isStreetOrTown(place, lexicon) ? place.end : undefined;
}

/** Whether somebody says to be behind or beside it: "achter de lidl". */
function isNear({ tokens }: Line, index: number): boolean {
  const at = articles.has(tokens[index - 1]?.key ?? '') ? index - 2 : index - 1;
  const before = tokens[at]?.key ?? '';
  return near.has(before) || (before === 'van' && ENTRY.test(tokens[at - 1]?.key ?? ''));
}

/** Branches of chains in small letters, by the street or town behind them or the word before them. */
export const findSmallChains = (line: Line, lexicon: Lexicon): readonly Piece[] =>
  line.tokens.flatMap((token, index) => {
    if (!chains.has(token.key)) return [];
    const end = endOfRoad(line.plain, token.end) ?? endOfPlace(line, line.tokens[index + 1]?.key === 'xl' ? index + 1 : index, lexicon) ?? (isNear(line, index) && !wordlike.has(token.key) ? token.end : undefined);
    return end === undefined ? [] : [piece('LOCATION_EXACT', 'chain-small', 'possible', [token.start, end])];
  });
