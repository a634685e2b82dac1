import type { CallbackResponse, HeadersReceivedResponse, OnBeforeRequestListenerDetails, OnHeadersReceivedListenerDetails, WebRequestFilter } from 'electron';
import { strict } from '../strict.mts';

type Listener<Details, Response> = ((details: Details, callback: (response: Response) => void) => void) | null;
type Slot<Details, Response> = { listener: Listener<Details, Response>; filter: WebRequestFilter };

const everything: WebRequestFilter = { urls: ['<all_urls>'] };

/** `*` stands for any characters, as in Electron's match patterns; schemes of the program's own are matched too. */
const patternOf = (glob: string): RegExp => new RegExp(`^${glob.replaceAll(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`).replaceAll('*', '.*')}$`);

const matches = ({ urls }: WebRequestFilter, url: string): boolean => urls.some((glob) => glob === '<all_urls>' || patternOf(glob).test(url));

/** One kind of listener: the last one set counts, as in Electron. */
class Slots<Details extends { readonly url: string }, Response> {
  #slot: Slot<Details, Response> = { listener: null, filter: everything };

  readonly set = (filter: WebRequestFilter | Listener<Details, Response>, listener?: Listener<Details, Response>): void => {
    this.#slot = typeof filter === 'object' && filter !== null ? { filter, listener: listener ?? null } : { filter: everything, listener: filter };
  };

  /** What the listener answers; undefined where none listens to this address. */
  ask(details: Details): Promise<Response | undefined> {
    const { listener, filter } = this.#slot;
    return new Promise((resolve) => {
      if (listener && matches(filter, details.url)) listener(details, resolve);
      else resolve(undefined);
    });
  }
}

export const createWebRequest = () => {
  const beforeRequest = new Slots<OnBeforeRequestListenerDetails, CallbackResponse>();
  const headersReceived = new Slots<OnHeadersReceivedListenerDetails, HeadersReceivedResponse>();
  const webRequest = strict('webRequest', { onBeforeRequest: beforeRequest.set, onHeadersReceived: headersReceived.set });
  return { webRequest, beforeRequest, headersReceived };
};
