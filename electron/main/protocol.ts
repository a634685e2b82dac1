import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export const appOrigin = 'app://bundle';
/** Stands in the built pages wherever a nonce goes (electron.vite.config.ts). */
const noncePlaceholder = 'NONCE_OF_THIS_PAGE';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

/** Nothing but what the program brought along: no inline script, no connection, no frame, no string that becomes code. */
const contentSecurityPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // React Aria inserts two style elements; it marks them with the page's nonce.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const headers = (nonce: string, type: string) => ({
  'content-type': type,
  'content-security-policy': contentSecurityPolicy(nonce),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
});

/** URL → file, for each file under `folder`. Anything else does not exist, however its address is written. */
function filesByUrl(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [`${appOrigin}/${relative(folder, path).split(sep).join('/')}`, path];
    }),
  );
}

/** Answers `app://bundle/…` from the files that were there at the start, with the page's policy as header. Anything but a GET of one of them is 404. */
export function createPageServer(folder: string): (request: { readonly url: string; readonly method: string }) => Promise<Response> {
  const files = filesByUrl(folder);
  return async ({ url, method }) => {
    const path = method === 'GET' ? files.get(url.replace(/[?#].*$/, '')) : undefined;
    if (path === undefined) return new Response(null, { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    const type = contentTypes[extname(path)] ?? 'application/octet-stream';
    const bytes = await readFile(path);
    const body = extname(path) === '.html' ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce) : new Uint8Array(bytes);
    return new Response(body, { headers: headers(nonce, type) });
  };
}
