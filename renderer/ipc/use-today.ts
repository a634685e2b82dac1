import { useState } from 'react';
import { civilDateOf, type CivilDate } from '#shared/kernel/time.ts';
import { useAsk } from './use-client.tsx';

const nothing = {};

/**
 * Today as the open workspace knows it; undefined until it has answered. Where it cannot answer, the clock of the computer: a register
 * without its overview is better than none.
 */
export function useToday(): CivilDate | undefined {
  const { data, isError } = useAsk('today', 'overview', nothing);
  const [onThisComputer] = useState(() => civilDateOf(new Date().toISOString()));
  return data?.date ?? (isError ? onThisComputer : undefined);
}
