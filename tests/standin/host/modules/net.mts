import type { Net } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Members } from '../members.mts';
import { schemeOf } from '../origins.mts';
import { recordBlocked } from '../record.mts';
import { strict } from '../strict.mts';
import { session } from './session.mts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.wasm': 'application/wasm',
};

async function fetchFile(url: string): Promise<Response> {
  const path = fileURLToPath(url);
  const bytes = await readFile(path).catch(() => {
    throw new Error('net::ERR_FILE_NOT_FOUND');
  });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream' } });
}

async function fetchInside(input: string | Request, init: RequestInit & { bypassCustomProtocolHandlers?: boolean } = {}): Promise<Response> {
  const url = typeof input === 'string' ? input : input.url;
  if (schemeOf(url) === 'file') return fetchFile(url);
  const handler = init.bypassCustomProtocolHandlers === true ? undefined : session.defaultSession.protocol.handlerOf(schemeOf(url));
  if (handler) return (await handler(new Request(url, init) as never)) as unknown as Response;
  recordBlocked(url);
  throw new Error('net::ERR_INTERNET_DISCONNECTED');
}

/** Files and the program's own schemes; there is no network. */
export const net = strict('net', { fetch: fetchInside as Net['fetch'], isOnline: () => false, online: false } satisfies Members<Net>);
