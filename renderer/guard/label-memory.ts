import { keyOf } from '#shared/anonymity/fold-character.ts';

/** Two ways of writing the same words. */
export const fold = (text: string): string => keyOf(text).replaceAll(/\s+/g, ' ').trim();

/**
 * Which pseudonym stands for which words, by signal, as long as the program is unlocked. Not the words are held but a keyed hash of them, and
 * nothing is written: at a lock the window goes, and this with it.
 */
export class LabelMemory {
  private readonly labels = new Map<string, Map<string, string>>();
  private key: Promise<CryptoKey> | undefined;
  private remembering: Promise<void> = Promise.resolve();

  async recall(about: string, text: string): Promise<string | undefined> {
    await this.remembering;
    const mark = await this.markOf(text);
    return this.labels.get(about)?.get(mark);
  }

  remember(about: string, text: string, label: string): void {
    this.remembering = this.note(about, text, label);
  }

  private async note(about: string, text: string, label: string): Promise<void> {
    const mark = await this.markOf(text);
    const of = this.labels.get(about) ?? new Map<string, string>();
    this.labels.set(about, of.set(mark, label));
  }

  /** Every label that was given here. */
  given(about: string): readonly string[] {
    return [...(this.labels.get(about)?.values() ?? [])];
  }

  private async markOf(text: string): Promise<string> {
    this.key ??= crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const mark = await crypto.subtle.sign('HMAC', await this.key, new TextEncoder().encode(fold(text)));
    return [...new Uint8Array(mark)].join(',');
  }
}
