import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import type { SignalId } from '#shared/kernel/ids.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Page } from '#renderer/ui/page.tsx';

const TodayScreen = lazy(async () => ({ default: (await import('#renderer/features/today/today-screen.tsx')).TodayScreen }));
const MeetingsScreen = lazy(async () => ({ default: (await import('#renderer/features/meeting/meetings-screen.tsx')).MeetingsScreen }));
const MeetingPage = lazy(async () => ({ default: (await import('./meeting-page.tsx')).MeetingPage }));
const SignalsScreen = lazy(async () => ({ default: (await import('#renderer/features/signal/signals-screen.tsx')).SignalsScreen }));
const SignalScreen = lazy(async () => ({ default: (await import('#renderer/features/signal/signal-screen.tsx')).SignalScreen }));
const SignalFormScreen = lazy(async () => ({ default: (await import('#renderer/features/signal/signal-form-screen.tsx')).SignalFormScreen }));
const DecisionsScreen = lazy(async () => ({ default: (await import('#renderer/features/decision/decisions-screen.tsx')).DecisionsScreen }));
const ActionsScreen = lazy(async () => ({ default: (await import('#renderer/features/action/actions-screen.tsx')).ActionsScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('#renderer/features/settings/settings-screen.tsx')).SettingsScreen }));

/** Which screen stands at which address. */
export function Routes() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/">
          <TodayScreen />
        </Route>
        <Route path="/meetings">
          <MeetingsScreen />
        </Route>
        <Route path="/meetings/:id/room/:itemId">{({ id }) => <MeetingPage key={id} id={id} tab="room" />}</Route>
        <Route path="/meetings/:id/:tab?">{({ id, tab = 'prepare' }) => <MeetingPage key={id} id={id} tab={tab} />}</Route>
        <Route path="/signals">
          <SignalsScreen />
        </Route>
        <Route path="/signals/new">
          <SignalFormScreen />
        </Route>
        <Route path="/signals/:id/edit/:field?">{({ id, field }) => <SignalFormScreen key={id} signalId={id as SignalId} field={field} />}</Route>
        <Route path="/signals/:id">{({ id }) => <SignalScreen key={id} signalId={id as SignalId} />}</Route>
        <Route path="/decisions/:id?">{({ id }) => <DecisionsScreen key={id} decisionId={id} />}</Route>
        <Route path="/actions/:id?">
          <ActionsScreen />
        </Route>
        <Route path="/settings/:section?">{({ section }) => <SettingsScreen section={section} />}</Route>
        <Route>
          <NoSuchPage />
        </Route>
      </Switch>
    </Suspense>
  );
}

function NoSuchPage() {
  const words = useMessages().common.noSuchPage;
  return (
    <Page title={words.title}>
      <EmptyState icon="search" title={words.title} text={words.text} />
    </Page>
  );
}
