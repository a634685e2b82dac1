import { QueryClient } from '@tanstack/react-query';

/**
 * Answers come from this machine: never paused for want of a network, never old until a change is announced, never asked again by themselves
 * (docs/decisions/0008).
 */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
