import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { onFlush } from './flush.ts';
import { useClient } from './use-client.tsx';

const PAUSE = 400;
const AT_LATEST = 1000;

export type Draft<T> = {
  readonly value: T;
  /** Where the caret was, as kept; for putting it back after unlocking. */
  readonly cursor: number | null;
  readonly isDirty: boolean;
  /** False until the store has been asked what was kept: editing waits for it, so that nothing kept is overwritten. */
  readonly isReady: boolean;
  /** True when the last attempt to keep it failed: the text is then only on screen. */
  readonly isUnsafe: boolean;
  /** Counts how often it was kept: at every pause in typing. */
  readonly keeps: number;
  readonly setValue: (value: T, cursor?: number) => void;
  /** Forgets what was kept: after it was saved in its place, or thrown away. */
  readonly discard: (saved?: T) => Promise<void>;
};

/**
 * What is being typed, kept in the encrypted store at every pause and at the latest every second, so that a lock, a crash or a pulled
 * plug loses at most the last second. `key` names the place (`item-note:<item>:<step>`); `saved` is the value it started from.
 */
export function useDraft<T>(key: string, saved: T): Draft<T> {
  const client = useClient();
  const [state, setState] = useState<{ key: string; value: T; cursor: number | null; isDirty: boolean; isReady: boolean }>();
  const [isUnsafe, setUnsafe] = useState(false);
  const [keeps, setKeeps] = useState(0);
  const pending = useRef<{ value: T; cursor: number | null; since: number } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const keepNow = useCallback(async () => {
    clearTimeout(timer.current);
    const kept = pending.current;
    if (!kept) return;
    const answer = await client.draft.keep({ key, value: JSON.stringify(kept.value), cursor: kept.cursor });
    setUnsafe(!answer.ok);
    if (answer.ok) setKeeps((count) => count + 1);
    if (answer.ok && pending.current === kept) pending.current = undefined;
  }, [client, key]);

  useEffect(() => {
    let isCurrent = true;
    const restore = async () => {
      const answer = await client.draft.find({ key });
      if (!isCurrent) return;
      const kept = answer.ok ? answer.value : null;
      setState((now) =>
        now?.key === key && now.isDirty
          ? { ...now, isReady: true }
          : { key, value: kept ? (JSON.parse(kept.value) as T) : saved, cursor: kept?.cursor ?? null, isDirty: kept !== null, isReady: true },
      );
    };
    void restore();
    const forget = onFlush(keepNow);
    return () => {
      isCurrent = false;
      forget();
      void keepNow();
    };
    // `saved` is only the starting point: a newer one from the store must not overwrite what is being typed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [client, key, keepNow]);

  const setValue = useCallback(
    (value: T, cursor?: number) => {
      setState({ key, value, cursor: cursor ?? null, isDirty: true, isReady: true });
      const now = Date.now();
      pending.current = { value, cursor: cursor ?? null, since: pending.current?.since ?? now };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keepNow(), Math.max(0, Math.min(PAUSE, pending.current.since + AT_LATEST - now)));
    },
    [key, keepNow],
  );

  const discard = useCallback(
    async (next?: T) => {
      clearTimeout(timer.current);
      pending.current = undefined;
      setState((now) => ({ key, value: next ?? now?.value ?? saved, cursor: null, isDirty: false, isReady: true }));
      await client.draft.discard({ key });
    },
    [client, key, saved],
  );

  const mine = state?.key === key ? state : { value: saved, cursor: null, isDirty: false, isReady: false };
  return { value: mine.isDirty ? mine.value : saved, cursor: mine.cursor, isDirty: mine.isDirty, isReady: mine.isReady, isUnsafe, keeps, setValue, discard };
}

/** Forgets the draft of a field that is no longer there. The minutes say which texts are still drafts: they are asked anew. */
export function useForgetDraft(): (key: string) => Promise<void> {
  const client = useClient();
  const queries = useQueryClient();
  return useCallback(
    async (key) => {
      await client.draft.discard({ key });
      await queries.invalidateQueries({ queryKey: ['minutes'] });
    },
    [client, queries],
  );
}
