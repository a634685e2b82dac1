import type { GuardContext } from '#shared/anonymity/guard.ts';

/** What a text is about: it decides what may be kept, and in which signal people are numbered. */
export type About = {
  /** Null as long as it has not been saved: then nothing can be kept yet. */
  readonly context: GuardContext | null;
  /** Fields with the same key share their pseudonyms. */
  readonly key: string;
  /** Only in a signal people get letters. */
  readonly isSignal: boolean;
  /** Where it plays; null when that is not known. */
  readonly municipality: string | null;
};

export const aboutSignal = (id: string, municipality: string | null = null): About => ({ context: { kind: 'SIGNAL', id }, key: id, isSignal: true, municipality });

export const aboutNewSignal = (municipality: string | null): About => ({ context: null, key: 'new', isSignal: true, municipality });

/** An item is about its signal when it has one. */
export const aboutItem = (id: string, signalId: string | null, municipality: string | null = null): About =>
  signalId === null ? { context: { kind: 'ITEM', id }, key: id, isSignal: false, municipality: null } : aboutSignal(signalId, municipality);

export const aboutNewItem: About = { context: null, key: 'new-item', isSignal: false, municipality: null };

/** Where a finding can be kept: at once, once the text is saved, or not at all since it is only recorded clean. */
export function keepingOf({ context, isSignal }: About): 'now' | 'onceSaved' | 'never' {
  if (context) return 'now';
  return isSignal ? 'onceSaved' : 'never';
}

export const aboutMeeting = (id: string): About => ({ context: { kind: 'MEETING', id }, key: id, isSignal: false, municipality: null });
