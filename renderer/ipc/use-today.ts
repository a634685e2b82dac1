import type { CivilDate } from '#shared/kernel/time.ts';
import { useAsk } from './use-client.tsx';

const nothing = {};

/** Today as the open workspace knows it; undefined until it has answered. The clock of the screen is for running clocks only. */
export const useToday = (): CivilDate | undefined => useAsk('today', 'overview', nothing).data?.date;
