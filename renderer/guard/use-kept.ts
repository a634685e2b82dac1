import { useCallback, useMemo, useState } from 'react';
import type { GuardContext, KeepReason } from '#shared/anonymity/guard.ts';
import { useAsk, useClient } from '#renderer/ipc/use-client.tsx';

const MOST_TEXTS = 200;
const LONGEST = 500;

type KeptByText = ReadonlyMap<string, KeepReason | null>;
const none: KeptByText = new Map();

export type Kept = {
  readonly of: (text: string) => KeepReason | null;
  /** Asks the store now: for deciding, not for drawing. */
  readonly ask: (texts: readonly string[]) => Promise<(text: string) => KeepReason | null>;
  readonly again: () => void;
};

const askable = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text.length <= LONGEST).slice(0, MOST_TEXTS);

const pair = (texts: readonly string[], reasons: readonly (KeepReason | null)[]): KeptByText => new Map(texts.map((text, index) => [text, reasons[index] ?? null]));

/** With which reason each of these words may stay in this context; null for what was not kept, or is not known yet. */
export function useKept(context: GuardContext | null, texts: readonly string[]): Kept {
  const client = useClient();
  const asked = useMemo(() => askable(texts), [texts]);
  const { data, isPlaceholderData, refetch } = useAsk('anonymity', 'keptAmong', context && asked.length > 0 ? { context, texts: asked } : undefined);
  const fresh = useMemo(() => (data && !isPlaceholderData ? pair(asked, data) : undefined), [data, isPlaceholderData, asked]);
  // While new words are asked about, what was known of the others stays.
  const [last, setLast] = useState(none);
  if (fresh && fresh !== last) setLast(fresh);
  const known = fresh ?? last;
  const of = useCallback((text: string) => known.get(text) ?? null, [known]);
  const ask = useCallback(
    async (wanted: readonly string[]) => {
      const list = askable(wanted);
      const answer = context && list.length > 0 ? await client.anonymity.keptAmong({ context, texts: list }) : undefined;
      const reasons = answer?.ok ? pair(list, answer.value) : none;
      return (text: string) => reasons.get(text) ?? null;
    },
    [client, context],
  );
  const again = useCallback(() => void refetch(), [refetch]);
  return { of, ask, again };
}
