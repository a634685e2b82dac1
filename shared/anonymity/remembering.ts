import type { WordSet } from './bloom.ts';

const MOST_REMEMBERED = 20_000;

/** Answers the same for a word as before without looking again. */
export function remembering(ask: WordSet): WordSet {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
