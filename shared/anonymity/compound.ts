import type { WordSet } from './bloom.ts';

const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 8;
const MOST_PARTS = 4;

/** Whether the rest of a compound, from `start`, is one word or a compound itself, with or without a joining s. */
function endsInWords(word: string, start: number, parts: number, isWord: WordSet): boolean {
  const rest = word.slice(start);
  if (rest.length < SHORTEST_PART) return false;
  if (rest.length > SHORTEST_PART && isWord(rest)) return true;
  return parts > 1 && splits(rest, parts, isWord);
}

const PREFIX = /^(?:aan|af|bij|door|in|na|neer|om|onder|op|over|rond|samen|tegen|terug|thuis|uit|vast|vol|voor|vrij|open|los|toe|be|ge|ver|her|ont|on|mee|weg|wan|mis|her)/;

/** Whether a word is another one with a prefix, as separable verbs are (`nagaan`). */
export function isPrefixed(word: string, isWord: WordSet): boolean {
  const prefix = PREFIX.exec(word)?.[0] ?? '';
  return prefix !== '' && word.length - prefix.length >= 4 && isWord(word.slice(prefix.length));
}

function splits(word: string, parts: number, isWord: WordSet): boolean {
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    if (!isWord(word.slice(0, cut))) continue;
    if (endsInWords(word, cut, parts - 1, isWord)) return true;
    if (word[cut] === 's' && endsInWords(word, cut + 1, parts - 1, isWord)) return true;
  }
  return false;
}

/** Whether a word that no dictionary lists is made of two to four Dutch words (`bespreekverslag`). */
export const isCompound = (word: string, isWord: WordSet): boolean => word.length >= SHORTEST_COMPOUND && word.length <= 40 && splits(word, MOST_PARTS, isWord);
