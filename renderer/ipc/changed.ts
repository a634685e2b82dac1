import type { QueryClient } from '@tanstack/react-query';
import type { Contract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/define.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import type { Bridge } from '#shared/shell/bridge.ts';
import { flush } from './flush.ts';

type Listening = {
  readonly bridge: Pick<Bridge, 'onNotice'>;
  readonly queries: QueryClient;
  readonly client: Client<Contract>;
  /** A menu item of the native menu was chosen. */
  readonly onMenuItem: (id: string) => void;
  /** Another language was chosen for the screen. */
  readonly onLanguage: (language: Language) => void;
};

/** Their answers show parts of each other: a number, a title, a count. */
const working = ['action', 'agenda', 'decision', 'meeting', 'signal'];
/** Made from the answers of others: a change anywhere makes them old. */
const composed = ['anonymity', 'minutes', 'search', 'today', 'undo'];

/** The features whose answers are old when these changed. */
function oldNow(changed: readonly string[]): ReadonlySet<string> {
  return new Set([...changed, ...(changed.some((feature) => working.includes(feature)) ? working : []), ...composed]);
}

/** Carries out what the shell tells: forget what is old, keep what is typed, choose a menu item. Answers a function that stops listening. */
export function listenToNotices({ bridge, queries, client, onMenuItem, onLanguage }: Listening): () => void {
  return bridge.onNotice((notice) => {
    if (notice.kind === 'changed') {
      for (const feature of oldNow(notice.features)) void queries.invalidateQueries({ queryKey: [feature] });
      if (notice.features.includes('shell')) void client.shell.status({}).then((status) => status.ok && onLanguage(status.value.language));
    } else if (notice.kind === 'flush') {
      void flush().then(() => client.shell.flushed({}));
    } else {
      onMenuItem(notice.id);
    }
  });
}
