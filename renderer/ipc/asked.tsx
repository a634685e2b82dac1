import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { useMessages } from '#renderer/ui/language.tsx';
import { Refusal } from './refusal.tsx';

const PATIENCE = 300;

type AskedProps<T> = {
  /** What `useAsk` answered. */
  readonly answer: UseQueryResult<T, AppError>;
  readonly children: (value: T) => ReactNode;
};

/** What was asked for, once it is there; the failure otherwise. Nothing moves in the first 300 ms. */
export function Asked<T>({ answer, children }: AskedProps<T>) {
  if (answer.data !== undefined) return children(answer.data);
  return answer.error ? <Refusal error={answer.error} /> : <Loading />;
}

function Loading() {
  const t = useMessages();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? <p role="status">{t.common.loading}…</p> : null;
}
