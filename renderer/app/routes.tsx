import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Page } from '#renderer/ui/page.tsx';

const TodayScreen = lazy(async () => ({ default: (await import('#renderer/features/today/today-screen.tsx')).TodayScreen }));
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
        <Route path="/decisions">
          <DecisionsScreen />
        </Route>
        <Route path="/actions/:id?">
          <ActionsScreen />
        </Route>
        <Route path="/settings/:section?">
          <SettingsScreen />
        </Route>
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
