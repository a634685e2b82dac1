import type { Post } from './ipc-renderer.mts';

const isElsewhere = (link: HTMLAnchorElement, event: MouseEvent): boolean =>
  (link.target !== '' && !/^_(?:self|top|parent)$/i.test(link.target)) || event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;

/** Asks the program before Chromium would make a window: one that is made and closed again would be seen. */
export function askForNewWindows(post: Post): void {
  const ask = (url: string, name: string, features: string) => post({ kind: 'open', url: new URL(url || 'about:blank', document.baseURI).href, name, features });
  window.open = (url, name, features) => {
    ask(String(url ?? ''), name ?? '', features ?? '');
    return null;
  };
  const onClick = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href !== '') as HTMLAnchorElement | undefined;
    if (event.defaultPrevented || event.button === 2 || !link || !isElsewhere(link, event)) return;
    event.preventDefault();
    ask(link.href, link.target, '');
  };
  addEventListener('click', onClick);
  addEventListener('auxclick', onClick);
}
