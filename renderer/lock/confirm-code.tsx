import { useMemo, useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Two different places in a code of `length` groups, in order, by chance: which ones is no secret. */
function twoPlaces(length: number): readonly number[] {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  const one = first % length;
  const other = (one + 1 + (second % (length - 1))) % length;
  return [one, other].toSorted((a, b) => a - b);
}

const differing = (error: AppError | null): readonly string[] => (error?.code === 'refused' ? (error.fields ?? []) : []);

/** Asks for two groups from paper. `confirm` sends them; the shell opens the workspace when they are right. */
export function useConfirmCode(length: number) {
  const places = useMemo(() => twoPlaces(length), [length]);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { run, isRunning, error } = useAct('workspace', 'confirmRecovery');
  const isComplete = places.every((place) => (typed[place] ?? '').trim() !== '');
  const confirm = () => run({ groups: { ...typed } });
  return { places, typed, setTyped, isComplete, isRunning, error, confirm };
}

/** The fields for the two groups; what encloses them sends. */
export function ConfirmCode({ state }: { readonly state: ReturnType<typeof useConfirmCode> }) {
  const t = useMessages();
  const { places, typed, setTyped, error } = state;
  const words = t.lock.first.confirm;
  const wrong = differing(error);
  return (
    <>
      {places.map((place, index) => (
        <TextField
          key={place}
          label={words.group(place + 1)}
          error={wrong.includes(String(place)) ? words.differs : undefined}
          value={typed[place] ?? ''}
          onChange={(group) => setTyped({ ...typed, [place]: group })}
          maxLength={20}
          autoComplete="off"
          autoFocus={index === 0}
        />
      ))}
      {wrong.length === 0 && <Refusal error={error} />}
    </>
  );
}
