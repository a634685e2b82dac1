import type { IconName } from '#renderer/ui/icon.tsx';

/** The places of the rail, in order: Ctrl+1 is the first. `id` names the place in the catalogue. */
export const places = [
  { id: 'today', path: '/', icon: 'today' },
  { id: 'meetings', path: '/meetings', icon: 'meeting' },
  { id: 'signals', path: '/signals', icon: 'signal' },
  { id: 'decisions', path: '/decisions', icon: 'decision' },
  { id: 'actions', path: '/actions', icon: 'action' },
  { id: 'settings', path: '/settings', icon: 'settings' },
] as const satisfies readonly { readonly id: string; readonly path: string; readonly icon: IconName }[];

export type Place = (typeof places)[number];

/** Whether a route lies in this place: `/signals/1/edit` is in `/signals`. */
export const isIn = (place: Place, path: string): boolean => (place.path === '/' ? path === '/' : path === place.path || path.startsWith(`${place.path}/`));

/** While a meeting is held the rail makes room for the item. */
export const isInRoom = (path: string): boolean => /^\/meetings\/[^/]+\/room(?:\/|$)/.test(path);
