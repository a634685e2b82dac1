import type { Token } from './line.ts';
import { functionWords, links, naming, personVerbs, roles, strictRoles, titles } from './vocabulary.ts';

/** What stands before a word: `named` says that a name follows, `role` that one may, `link` that one might, `strict` that even an unknown small word is one. */
export type Cue = 'named' | 'strict' | 'role' | 'link' | 'none';

/** A quote that ends before a comma ends what was said. */
const GAP = /^(?!['"] ?,)[\s.:,"'(=-]{0,4}$/;
const NAMING_PHRASE = /(?:\b(?:noemt|noem|noemen|noemde|stelt|stelde|geeft) (?:hem|haar|hen)?(?:zich|zichzelf|zich voor)(?: voor)?(?: als)?|\b(?:bekend|voor|op|paraat) (?:staat )?als|bekend (?:onder de naam|als)|onder de naam|op naam van|op naam|met de naam|naam(?: is| was)?:?|noem(?:t|en|de|den) (?:ze|we|men|iedereen)(?: hem| haar)?|tnv|t\.n\.v\.|t\.a\.v\.|zich voor als|iemand die|met de bijnaam|bij naam) {0,1}["'(]{0,2}$/i;

/** The last words of those phrases: after others they need not be tried. */
const PHRASE_ENDS: ReadonlySet<string> = new Set('zich zichzelf voor als naam van is was ze we men iedereen hem haar tnv v die bijnaam'.split(' '));

/** With whom there was contact: a name follows, or a role. */
const CONTACT = /\b(?:(?:gesprek(?:ken)?|gespr|contact|afspraak|overleg|intake|kennismaking|huisbezoek)(?: (?:gehad|gevoerd|opgenomen|geweest|gepland))? (?:met|bij)|(?:gesproken|gesp|gebeld|geappt|gemaild|gebeld|sprak|spreekt|belde|belt|appte|appt|mailt|mailde|bel|spreek|app|mail) (?:weer |ook |net |vandaag |gisteren |kort |nog )?met|(?:mail|mailtje|tel|telefoontje|appje|app|bericht|tip|info|brief) van|aldus|volgens|zorgen over|melding over|gaat over) ["'(]?$/i;

const CLOSING = /^(?:groet|groeten|gr|mvg)$/;

function cueOfWord(key: string, gap: string): Cue {
  const isBound = !gap.includes(',') && !gap.includes('(');
  if (titles.has(key) && isBound && !gap.includes(':')) return 'named';
  if (naming.has(key) && (isBound || CLOSING.test(key))) return 'named';
  if (gap.trim() === '.') return 'none';
  if (strictRoles.has(key)) return 'strict';
  if (roles.has(key)) return 'role';
  return links.has(key) ? 'link' : 'none';
}

const titled: ReadonlySet<string> = new Set('van de der den ten ter het el al vd v/d t'.split(' '));

/** Whether the word at `index` is a particle that a title leads to: "dhr van der". */
export function isTitledParticle(plain: string, tokens: readonly Token[], index: number): boolean {
  for (let at = index; at > 0 && at > index - 3; at -= 1) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token === undefined || previous === undefined || !titled.has(token.key) || !/^\.? $/.test(plain.slice(previous.end, Math.min(token.start, previous.end + 3)))) return false;
    if (titles.has(previous.key)) return true;
  }
  return false;
}

/** Whether "is" or "was" stands there behind a role or "wie". */
function isSomebodyWho(tokens: readonly Token[], index: number): boolean {
  const role = tokens[index - 1]?.key ?? '';
  return /^(?:is|was)$/.test(tokens[index]?.key ?? '') && (role === 'wie' || strictRoles.has(role));
}

const beforeNames = [functionWords, personVerbs, strictRoles, naming, links, titles];

/** Whether a small "van" at `index` can only begin a name: a noun that would be somebody's does not stand before it. */
export function opensWithParticle(plain: string, tokens: readonly Token[], index: number): boolean {
  const [particle, previous] = [tokens[index], tokens[index - 1]];
  if (particle?.key !== 'van') return false;
  return previous === undefined || /[,;:(]/.test(plain.slice(previous.end, particle.start)) || beforeNames.some((words) => words.has(previous.key));
}

/** Reads what stands before the word at `index`; punctuation other than a comma, colon, dot or quote breaks the bond. */
export function cueBefore(plain: string, tokens: readonly Token[], index: number): Cue {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || previous === undefined) return 'none';
  const gap = plain.slice(previous.end, Math.min(token.start, previous.end + 6));
  if (gap !== ' ' && !GAP.test(gap)) return 'none';
  if (isTitledParticle(plain, tokens, index - 1)) return 'named';
  const before = plain.slice(Math.max(0, token.start - 40), token.start);
  if (PHRASE_ENDS.has(previous.key)) {
    if (NAMING_PHRASE.test(before)) return 'named';
    if (gap === ' ' && isSomebodyWho(tokens, index - 1)) return 'strict';
  }
  const cue = cueOfWord(previous.key, gap);
  return cue === 'link' && CONTACT.test(before) ? 'strict' : cue;
}

/** Whether what stands after the word at `index` is what people do, or a new start that follows names. */
export function isActing(plain: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  const gap = plain.slice(token.end, next.start);
  return (gap === ' ' && personVerbs.has(next.key)) || gap === ': ';
}

/** Whether the word at `index` can be the subject of a sentence: nothing before it asks for a noun. */
export function isFreeStanding(plain: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined) return false;
  if (previous === undefined || token.opensSentence) return true;
  if (/[,.;:()"]/.test(plain.slice(previous.end, token.start))) return true;
  return /^(?:en|maar|want|dat|als|of|toen|omdat|volgens|dus|waar|die|met|door|aan|i|and)$/.test(previous.key);
}

const noNames = new Set([functionWords, personVerbs, roles, naming, titles].flatMap((words) => [...words]));

/** A small word that cannot stand in a name, said to be one or not. */
export const isNoName = (key: string): boolean => key.length < 2 || noNames.has(key);

const TOWARDS: ReadonlySet<string> = new Set('in|uit|te|tussen|vanuit|richting|nabij|regio|gemeente|gem|omgeving|provincie|naar|near|w|z|stad|dorp|plaats|rond|gemeenten'.split('|'));

/** Whether what stands before the word at `index` leads to a place rather than to somebody. */
export function leadsToPlace(plain: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || previous === undefined) return false;
  const gap = plain.slice(previous.end, token.start);
  if (gap === ' ' && previous.key === 'naar' && /^(?:vragen|vraag|vraagt|vroeg|gevraagd|informeert|informeerde|luistert|gezocht|zoekt)$/.test(tokens[index - 2]?.key ?? '')) return false;
  if (gap === ' ' && TOWARDS.has(previous.key)) return true;
  return gap === ' ' && /^(?:en|of)$/.test(previous.key) && leadsToPlace(plain, tokens, index - 2);
}
