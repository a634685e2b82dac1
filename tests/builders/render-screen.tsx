import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Language } from '#shared/i18n/catalogue.ts';
import { GuardProvider } from '#renderer/guard/guard.tsx';
import { newQueryClient } from '#renderer/ipc/query-client.ts';
import { ClientProvider } from '#renderer/ipc/use-client.tsx';
import { UiProvider } from '#renderer/ui/ui-provider.tsx';
import { fakeClient, type FakeAnswers } from './fake-client.ts';

type Setting = {
  readonly answers?: FakeAnswers;
  /** The route one stands on, `/signals/1`. */
  readonly path?: string;
  readonly language?: Language;
  /** With the text check, which takes a moment to load: for tests that are about it. */
  readonly isGuarded?: boolean;
};

// A large form takes its time to draw on a machine that is busy with other tests.
configure({ asyncUtilTimeout: 5_000 });

// jsdom draws nothing: every stretch of text stands nowhere and has no size. A field for free text asks where its caret is.
Range.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

/** A screen as it stands in the program, over a client that gives the answers of the test. */
export function renderScreen(screen: ReactElement, { answers = {}, path = '/', language = 'nl', isGuarded = false }: Setting = {}) {
  window.location.hash = `#${path}`;
  return render(
    <QueryClientProvider client={newQueryClient()}>
      <ClientProvider client={fakeClient(answers)}>
        <UiProvider language={language}>
          <Router hook={useHashLocation}>{isGuarded ? <GuardProvider>{screen}</GuardProvider> : screen}</Router>
        </UiProvider>
      </ClientProvider>
    </QueryClientProvider>,
  );
}
