/**
 * Chromium gives no secure origin to a scheme that it does not know, so a page of `app://bundle/x` lives at `https://bundle.app.invalid/x`.
 * The program sees only its own addresses.
 */
const custom = new Set<string>();

export const registerScheme = (scheme: string): void => {
  custom.add(scheme);
};

export const schemeOf = (url: string): string => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** The address that Chromium gets for an address of the program. */
export function toChromium(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  if (!custom.has(scheme.toLowerCase())) return url;
  return `https://${host || 'host'}.${scheme.toLowerCase()}.invalid${rest.startsWith('/') ? '' : '/'}${rest}`;
}

/** The address that the program gets for an address of Chromium. */
export const toProgram = (url: string): string => url.replace(/^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.invalid(?=[/?#]|$)/, '$2://$1');

/** `app://bundle` for a page of the program, `file://` for a file, `null` for what has no origin. */
export function originOf(url: string): string {
  if (url.startsWith('file:')) return 'file://';
  return /^[a-z0-9+.-]+:\/\/[^/?#]+/.exec(url)?.[0] ?? 'null';
}

export const withoutHash = (url: string): string => url.replace(/#.*$/, '');
