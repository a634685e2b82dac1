/** The address of a route of the program (`/signals/1`) as a link writes it: behind the hash, so that the page itself stays. */
export const hashPath = (path: string): string => `#${path}`;
