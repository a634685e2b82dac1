import { coveringSpans } from './covered.ts';
import type { IdentifierType } from './finding.ts';
import { isKindOfFirm } from './firm-words.ts';
import type { Line, Token } from './line.ts';
import type { Piece } from './pattern.ts';
import { domainWords, functionWords, particles, personVerbs, roles } from './vocabulary.ts';

/** A word that leads back to a person, firm or street by itself, and how surely. */
export type Told = { readonly type: IdentifierType; readonly isCertain: boolean };

const SHORTEST = 3;
const SHORTEST_OF_PLACE = 5;
const UNTELLING = [particles, functionWords, personVerbs, roles, domainWords];
const FORM = /^(?:bv|vof|nv|kft|uab|gmbh|srl|eood|ood|ltd|llc|holding|group|groep|zn|zonen|inc|sia|works?|nederland|europe|nl)$/;

const isTelling = ({ key }: Token) => key.length >= SHORTEST && !UNTELLING.some((words) => words.has(key));
const tellsFirm = (token: Token) => token.key.length >= SHORTEST_OF_PLACE && isTelling(token) && !isKindOfFirm(token.key) && !FORM.test(token.key);
const tellsStreet = (token: Token) => token.key.length > SHORTEST_OF_PLACE && isTelling(token);

function tells(type: IdentifierType, token: Token): boolean {
  if (type === 'PERSON') return isTelling(token);
  if (type === 'ORGANISATION') return tellsFirm(token);
  return type === 'ADDRESS' && tellsStreet(token);
}

/** The words of the names in a line by which they may be told again. */
export function toldNames({ tokens }: Line, pieces: readonly Piece[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  if (pieces.length === 0) return told;
  const covering = coveringSpans(tokens, pieces);
  for (const [index, token] of tokens.entries()) {
    const piece = pieces[covering[index] ?? -1];
    if (piece === undefined || !tells(piece.type, token)) continue;
    const isCertain = piece.type === 'PERSON' && piece.confidence === 'certain';
    told.set(token.key, merged(told.get(token.key), { type: piece.type, isCertain }));
  }
  return told;
}

/** What a word tells when it stands in two names: a person before a firm before a street. */
export function merged(one: Told | undefined, other: Told): Told {
  if (one === undefined) return other;
  const type = one.type === 'PERSON' || other.type === 'PERSON' ? 'PERSON' : one.type;
  return { type, isCertain: type === 'PERSON' && (one.isCertain || other.isCertain) };
}
