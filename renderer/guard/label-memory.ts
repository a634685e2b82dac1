import type { Hint, IdentifierType } from '#shared/anonymity/finding.ts';
import { keyOf } from '#shared/anonymity/fold-character.ts';
import { particles } from '#shared/anonymity/vocabulary.ts';

/** Two ways of writing the same words. */
export const fold = (text: string): string => keyOf(text).replaceAll(/\s+/g, ' ').trim();

/** Words of one kind; only of persons the parts are names as well. */
type Words = { readonly type: IdentifierType | Hint['kind']; readonly text: string };

const SHORTEST = 3;

/** First names, surnames and initials of a name, without `van` and `de`; none when there is no more to it than initials. */
function partsOf({ type, text }: Words): readonly string[] {
  if (type !== 'PERSON') return [];
  const parts = fold(text).split(/[^\p{L}\d]+/u).filter((part) => part !== '' && !particles.has(part));
  return parts.some(({ length }) => length >= SHORTEST) ? parts : [];
}

type Given = { readonly whole: Map<string, string>; readonly parts: Map<string, Set<string>> };

/**
 * Which pseudonym stands for which words, by signal, as long as the program is unlocked. Not the words are held but a keyed hash of them and of
 * the parts of a name, and nothing is written: at a lock the window goes, and this with it.
 */
export class LabelMemory {
  private readonly labels = new Map<string, Given>();
  private key: Promise<CryptoKey> | undefined;
  private remembering: Promise<void> = Promise.resolve();

  /** The label of these same words, or of the one person of whose name they are a part. */
  async recall(about: string, words: Words): Promise<string | undefined> {
    await this.remembering;
    const given = this.labels.get(about);
    return given?.whole.get(await this.markOf(words.text)) ?? (await this.recallByParts(given, words));
  }

  remember(about: string, words: Words, label: string): void {
    const before = this.remembering;
    this.remembering = before.then(() => this.note(about, words, label));
  }

  private async note(about: string, words: Words, label: string): Promise<void> {
    const given = this.labels.get(about) ?? { whole: new Map(), parts: new Map<string, Set<string>>() };
    this.labels.set(about, given);
    given.whole.set(await this.markOf(words.text), label);
    for (const part of partsOf(words)) {
      const mark = await this.markOf(part);
      given.parts.set(mark, new Set([...(given.parts.get(mark) ?? []), label]));
    }
  }

  /** Every part has to be one of that name, and of no other: an initial that was not said is somebody else's. */
  private async recallByParts(given: Given | undefined, words: Words): Promise<string | undefined> {
    const marks = await Promise.all(partsOf(words).map((part) => this.markOf(part)));
    const [first, ...others] = marks.map((mark) => given?.parts.get(mark) ?? new Set<string>());
    const [label, ...more] = [...(first ?? [])].filter((one) => others.every((other) => other.has(one)));
    return more.length === 0 ? label : undefined;
  }

  /** Every label that was given here. */
  given(about: string): readonly string[] {
    return [...new Set(this.labels.get(about)?.whole.values())];
  }

  private async markOf(text: string): Promise<string> {
    this.key ??= crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const mark = await crypto.subtle.sign('HMAC', await this.key, new TextEncoder().encode(fold(text)));
    return [...new Uint8Array(mark)].join(',');
  }
}
