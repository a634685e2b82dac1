import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Language } from '#shared/i18n/catalogue.ts';
import type { Bridge } from '#shared/shell/bridge.ts';
import { GuardProvider } from '#renderer/guard/guard.tsx';
import { listenToNotices } from '#renderer/ipc/changed.ts';
import { clientOver } from '#renderer/ipc/client.ts';
import { newQueryClient } from '#renderer/ipc/query-client.ts';
import { SavedLog } from '#renderer/ipc/saved.ts';
import { ClientProvider, useClient } from '#renderer/ipc/use-client.tsx';
import { useAllMenuItems } from '#renderer/ui/menu-items.tsx';
import { UiProvider } from '#renderer/ui/ui-provider.tsx';
import { Frame } from './frame.tsx';
import { Routes } from './routes.tsx';

type ProgramProps = {
  readonly bridge: Bridge;
  readonly language: Language;
};

/** The program while it is unlocked. At a lock its window is destroyed, with everything that was read. */
export function Program({ bridge, language: startLanguage }: ProgramProps) {
  const [language, setLanguage] = useState(startLanguage);
  const [saved] = useState(() => new SavedLog());
  const [client] = useState(() => clientOver(bridge, saved.note));
  const [queries] = useState(newQueryClient);
  // A screen reader pronounces by it.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <QueryClientProvider client={queries}>
      <ClientProvider client={client}>
        <UiProvider language={language}>
          {/* oxlint-disable-next-line react/hooks -- the router calls it */}
          <Router hook={useHashLocation}>
            <Notices bridge={bridge} queries={queries} onLanguage={setLanguage}>
              <GuardProvider>
                <Frame saved={saved}>
                  <Routes />
                </Frame>
              </GuardProvider>
            </Notices>
          </Router>
        </UiProvider>
      </ClientProvider>
    </QueryClientProvider>
  );
}

type NoticesProps = {
  readonly bridge: Bridge;
  readonly queries: ReturnType<typeof newQueryClient>;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
};

/** Listens to the shell as long as the program stands. */
function Notices({ bridge, queries, onLanguage, children }: NoticesProps) {
  const client = useClient();
  const items = useAllMenuItems();
  const runItem = useEffectEvent((id: string) => items.find((item) => item.id === id && item.isEnabled !== false)?.run());
  useEffect(() => listenToNotices({ bridge, queries, client, onMenuItem: (id) => runItem(id), onLanguage }), [bridge, queries, client, onLanguage]);
  return children;
}
