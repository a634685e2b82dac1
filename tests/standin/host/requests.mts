import { chromium } from './chromium.mts';
import { contentsOfFrame } from './modules/web-contents.mts';
import { session as sessions, type HostSession } from './modules/session.mts';
import { schemeOf, toProgram } from './origins.mts';
import { recordBlocked } from './record.mts';

/** What Chromium tells of a request that waits for its answer. */
type Paused = {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postData?: string;
    readonly postDataEntries?: readonly { readonly bytes?: string }[];
  };
};
type Header = [name: string, value: string];
type Asked = { readonly paused: Paused; readonly url: string; readonly session: HostSession; readonly details: Details };
type Details = ReturnType<typeof detailsOf>;
type Reason = 'Failed' | 'Aborted' | 'BlockedByClient' | 'InternetDisconnected';

const fail = ({ requestId }: Paused, errorReason: Reason) => chromium.root.send('Fetch.failRequest', { requestId, errorReason });

const resourceTypes: Readonly<Record<string, string>> = { Stylesheet: 'stylesheet', Script: 'script', Image: 'image', Font: 'font', Media: 'media', XHR: 'xhr', Fetch: 'xhr', Ping: 'ping', CSPViolationReport: 'cspReport' };

function detailsOf({ resourceType, frameId, request: { method, headers } }: Paused, url: string, id: number) {
  const contents = contentsOfFrame(frameId);
  const documentType = contents ? 'mainFrame' : 'subFrame';
  return {
    id,
    url,
    method,
    resourceType: (resourceType === 'Document' ? documentType : (resourceTypes[resourceType] ?? 'other')) as 'mainFrame',
    referrer: headers['Referer'] ?? '',
    timestamp: Date.now(),
    uploadData: [],
    ...(contents ? { webContentsId: contents.id } : {}),
  };
}

function bodyOf({ method, postData, postDataEntries }: Paused['request']): { body?: Uint8Array<ArrayBuffer> } {
  if (method === 'GET' || method === 'HEAD' || postData === undefined) return {};
  const parts = postDataEntries?.map(({ bytes = '' }) => Buffer.from(bytes, 'base64')) ?? [Buffer.from(postData)];
  return { body: Uint8Array.from(Buffer.concat(parts)) };
}

/** The request as the program's handler reads it: with the program's own address. */
function requestFor({ paused: { request }, url }: Asked): Request {
  const { method, headers } = request;
  return Object.defineProperty(new Request(request.url, { method, headers, ...bodyOf(request) }), 'url', { value: url });
}

async function fulfil({ paused, session, details }: Asked, response: Response): Promise<unknown> {
  const { status } = response;
  const own = [...response.headers] as Header[];
  const changed = await session.headersReceived.ask({
    ...details,
    statusCode: status,
    statusLine: `HTTP/1.1 ${status}`,
    responseHeaders: Object.fromEntries(own.map(([name, value]) => [name, [value]])),
  });
  if (changed?.cancel === true) return fail(paused, 'BlockedByClient');
  const headers = changed?.responseHeaders ? Object.entries(changed.responseHeaders).flatMap(([name, value]) => [value].flat().map((item): Header => [name, item])) : own;
  return chromium.root.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: status,
    responseHeaders: headers.map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

const isInside = (url: string): boolean => {
  const server = process.env['ELECTRON_RENDERER_URL'];
  const isDevelopment = server !== undefined && url.startsWith(new URL(server).origin);
  return isDevelopment || ['file', 'data', 'blob', 'about', 'chrome', 'devtools'].includes(schemeOf(url));
};

async function answer(asked: Asked): Promise<unknown> {
  const { paused, url, session, details } = asked;
  const before = await session.beforeRequest.ask(details);
  if (before?.cancel === true) return fail(paused, 'BlockedByClient');
  const handler = session.protocol.handlerOf(schemeOf(url));
  if (handler) {
    const response = await handler(requestFor(asked) as never);
    return response.type === 'error' ? fail(paused, 'Failed') : fulfil(asked, response);
  }
  if (isInside(url)) return chromium.root.send('Fetch.continueRequest', { requestId: paused.requestId });
  recordBlocked(url);
  return fail(paused, 'InternetDisconnected');
}

let lastId = 0;

/** Answers every request of every page: from the program's protocol handlers, from disk, or not at all. Nothing goes outside. */
async function take(paused: Paused): Promise<void> {
  lastId += 1;
  const contents = contentsOfFrame(paused.frameId);
  const url = toProgram(paused.request.url);
  try {
    if (contents && paused.resourceType === 'Document' && !contents.mayNavigate(paused.request.url)) {
      await fail(paused, 'Aborted');
      return;
    }
    await answer({ paused, url, session: contents?.session ?? sessions.defaultSession, details: detailsOf(paused, url, lastId) });
  } catch (error) {
    // The page may have gone while its request was being answered; then nobody waits for it.
    if (!contents?.isDestroyed()) console.error(`[stand-in] request ${url}:`, error);
    await fail(paused, 'Failed').catch(() => undefined);
  }
}

export const answerRequests = (): void => {
  chromium.on('paused', (paused: Paused) => void take(paused));
};
