import { createHash } from 'node:crypto';
import { detect } from '#shared/anonymity/detect.ts';
import type { Finding } from '#shared/anonymity/finding.ts';
import { openLexicon, type Lexicon } from '#shared/anonymity/lexicon.ts';
import { lexiconData } from '#shared/anonymity/lexicon/data.ts';

let lexicon: Lexicon | undefined;

/** Opens the lexicon, once for the life of the process: some tens of milliseconds that the first text would have waited for. */
export function openedLexicon(): Lexicon {
  lexicon ??= openLexicon(lexiconData);
  return lexicon;
}

const MOST_REMEMBERED = 4000;
/** By the hash of a text, so that no text is held longer than it is looked at. Offsets say nothing without it. */
const remembered = new Map<string, readonly Finding[]>();
let rememberedFor: readonly string[] = [];

const isSame = (one: readonly string[], other: readonly string[]) => one === other || (one.length === other.length && one.every((word, index) => word === other[index]));

/** What identifies in a text, where `allowed` words may stand. The same text is read once as long as those words do not change. */
export function foundIn(text: string, allowed: readonly string[]): readonly Finding[] {
  if (!isSame(allowed, rememberedFor)) {
    remembered.clear();
    rememberedFor = allowed;
  }
  const key = createHash('sha256').update(text).digest('base64');
  const known = remembered.get(key);
  if (known) return known;
  const found = detect(text, openedLexicon(), { allowed: rememberedFor });
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, found);
  return found;
}
