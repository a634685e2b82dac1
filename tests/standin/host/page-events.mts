import type { Session } from './cdp.mts';
import { HostEvent, eventWith } from './event.mts';
import { appEvents } from './lifecycle.mts';
import { toProgram } from './origins.mts';
import { recordBlocked } from './record.mts';
import { binding } from './page-script.mts';
import type { PageMessage } from './page/messages.mts';

/** The page as its events need it. */
export type Followed = {
  readonly emit: (event: string, ...args: unknown[]) => boolean;
  readonly mainFrame: object;
  readonly executeJavaScript: (code: string) => Promise<unknown>;
  /** Notes the address and whether it is still loading. */
  readonly setState: (state: { url?: string; title?: string; isLoading?: boolean }) => void;
  readonly onMessage: (message: PageMessage) => void;
  readonly onFirstPaint: () => void;
  /** The page did not let itself be closed. */
  readonly onStay: () => void;
};

const levels: Readonly<Record<string, string>> = { log: 'info', info: 'info', warning: 'warning', error: 'error', assert: 'error', debug: 'debug' };

function followConsole({ on }: Session, page: Followed): void {
  const tell = (level: string, message: string, place: { lineNumber?: number; url?: string | undefined }) => {
    page.emit('console-message', eventWith({ level, message, lineNumber: (place.lineNumber ?? -1) + 1, sourceId: toProgram(place.url ?? ''), frame: page.mainFrame }));
    if (level === 'error' || process.env['STANDIN_CONSOLE']) console.error(`[renderer ${level}] ${message}`);
  };
  on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const message = args.map(({ value, description, type: kind }: { value?: unknown; description?: string; type: string }) => String(value ?? description ?? kind)).join(' ');
    tell(levels[type] ?? 'info', message, stackTrace?.callFrames[0] ?? {});
  });
  on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, lineNumber, url } }) => {
    tell('error', `Uncaught ${exception?.description ?? text}`, { lineNumber, url });
  });
}

async function followTitle(page: Followed): Promise<void> {
  const title = await page.executeJavaScript('document.title').catch(() => '');
  if (typeof title !== 'string' || title === '') return;
  page.setState({ title });
  page.emit('page-title-updated', new HostEvent(), title, true);
}

function followLoading({ on }: Session, targetId: string, page: Followed): void {
  on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined) return;
    const url = toProgram(frame.url + (frame.urlFragment ?? ''));
    page.setState({ url });
    page.emit('did-start-navigation', eventWith({ url, isMainFrame: true, isSameDocument: false, frame: page.mainFrame }), url);
    page.emit('did-navigate', new HostEvent(), url, 200, 'OK');
  });
  on('Page.navigatedWithinDocument', ({ frameId, url: chromiumUrl }) => {
    if (frameId !== targetId) return;
    const url = toProgram(chromiumUrl);
    page.setState({ url });
    page.emit('did-navigate-in-page', new HostEvent(), url, true, 1, 1);
  });
  on('Page.domContentEventFired', () => page.emit('dom-ready', new HostEvent()));
  on('Page.loadEventFired', () => {
    page.setState({ isLoading: false });
    page.emit('did-finish-load', new HostEvent());
    page.emit('did-stop-loading', new HostEvent());
    void followTitle(page);
  });
  on('Page.lifecycleEvent', ({ frameId, name }) => {
    if (frameId === targetId && (name === 'firstPaint' || name === 'firstContentfulPaint')) page.onFirstPaint();
  });
}

function followUnload({ on, send }: Session, page: Followed): void {
  on('Page.javascriptDialogOpening', ({ type }) => {
    if (type !== 'beforeunload') return;
    const event = new HostEvent();
    page.emit('will-prevent-unload', event);
    send('Page.handleJavaScriptDialog', { accept: event.defaultPrevented }).catch(() => undefined);
    if (!event.defaultPrevented) page.onStay();
  });
}

/** Tells a page what happens to it in Chromium, in Electron's events. */
export function followPage(session: Session, targetId: string, page: Followed): void {
  followConsole(session, page);
  followLoading(session, targetId, page);
  followUnload(session, page);
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === binding) page.onMessage(JSON.parse(payload));
  });
  // Sockets are not requests and cannot be held up here; no address resolves, so they fail all the same.
  session.on('Network.webSocketCreated', ({ url }) => {
    if (new URL(url).host !== new URL(process.env['ELECTRON_RENDERER_URL'] ?? 'app://none').host) recordBlocked(url);
  });
  session.on('Inspector.targetCrashed', () => {
    const details = { reason: 'crashed', exitCode: 5 };
    page.emit('render-process-gone', new HostEvent(), details);
    appEvents.emit('render-process-gone', new HostEvent(), page, details);
  });
}
