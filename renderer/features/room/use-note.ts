import { useCallback, useEffect, useRef } from 'react';
import type { AgendaItemId } from '#shared/kernel/ids.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useDraft, useForgetDraft, type Draft } from '#renderer/ipc/use-draft.ts';

/** A draft is kept within a second; the note itself is written when typing has stopped for this long, or when it is left. */
const PAUSE = 1500;

export type Note = {
  readonly step: number;
  readonly draft: Draft<string>;
  /** What the item says, as far as it was written. */
  readonly saved: string;
  readonly change: (text: string, caret: number) => void;
  /** Adds a paragraph and writes it. */
  readonly append: (text: string) => Promise<void>;
  /** Writes what was typed into the note of the item, now. */
  readonly save: () => Promise<void>;
};

/** The text of one step of an item, typed as a draft and written to the item at every pause. */
export function useNote(itemId: AgendaItemId, step: number, saved: string): Note {
  const forget = useForgetDraft();
  const key = `item-note:${itemId}:${step}`;
  const draft = useDraft(key, saved);
  const { run } = useAct('agenda', 'writeNote');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** By draft: what was typed in one step is never written to another, however slow or unwilling the store is. */
  const unwritten = useRef(new Map<string, string>());
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const { discard, isDirty, isReady, setValue, value } = draft;

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const waiting = unwritten.current;
    const text = waiting.get(key);
    if (text === undefined) return;
    waiting.delete(key);
    const write = async () => {
      const answer = await run({ itemId, step, text });
      if (!answer.ok && !waiting.has(key)) waiting.set(key, text);
    };
    writing.current = write();
    await writing.current;
  }, [run, itemId, step, key]);

  const change = useCallback(
    (text: string, caret: number) => {
      setValue(text, caret);
      unwritten.current.set(key, text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
    },
    [setValue, save, key],
  );

  // A draft that outlived a lock has not been written yet; one that says what the item says is no longer needed.
  useEffect(() => {
    if (!isReady || !isDirty) return;
    if (value === saved) void discard(saved);
    else if (!unwritten.current.has(key)) unwritten.current.set(key, value);
  }, [isReady, isDirty, value, saved, discard, key]);

  const leave = useCallback(async () => {
    await save();
    // Leaving the field may have begun to write it already.
    await writing.current;
    // Written, so no longer a draft: it can be forgotten although nobody looks at the field any more.
    if (!unwritten.current.has(key)) await forget(key);
  }, [save, forget, key]);
  useEffect(() => {
    if (!isReady) return undefined;
    return () => void leave();
  }, [isReady, leave]);

  const append = useCallback(
    (text: string) => {
      const whole = value.trim() === '' ? text : `${value.trimEnd()}\n${text}`;
      change(whole, whole.length);
      return save();
    },
    [value, change, save],
  );

  return { step, draft, saved, change, append, save };
}
