import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { SignalRow } from '#shared/signal/signal.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { useToday } from '#renderer/ipc/use-today.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { useMenuItems } from '#renderer/ui/menu-items.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useIsWide } from '#renderer/ui/use-is-wide.ts';
import { columnsOf } from './columns.tsx';
import { countGroups, filterSignals, newestFirst, noFilter, type SignalFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import styles from './register.module.css';

const everything = {};
const none: readonly SignalRow[] = [];
const idOf = (row: SignalRow) => row.id;
const NEW_KEYS = 'Alt+N';

/** All signals: find one, see where it stands, bring in a new one. */
export function SignalsScreen() {
  const t = useMessages();
  const { data: rows, error } = useAsk('signal', 'list', everything);
  const [filter, setFilter] = useState<SignalFilter>(noFilter);
  const counts = useMemo(() => countGroups(rows ?? none), [rows]);
  const shown = useShown(rows, filter);
  useNewSignal();
  const isEmpty = rows?.length === 0;
  return (
    <Page
      title={t.signal.title}
      meta={rows && !isEmpty && t.signal.shown(shown.length, rows.length)}
      body={isEmpty ? 'padded' : 'filled'}
      end={
        <LinkButton variant="primary" href="/signals/new" keys={NEW_KEYS}>
          {t.signal.create}
        </LinkButton>
      }
      bar={
        (error || !isEmpty) && (
          <>
            <Refusal error={error} />
            {!isEmpty && <FilterBar filter={filter} counts={counts} onFilter={setFilter} />}
          </>
        )
      }
    >
      {isEmpty && <NoSignals />}
      {rows && !isEmpty && <Register rows={shown} onClear={() => setFilter({ ...noFilter, group: 'all' })} />}
    </Page>
  );
}

/** The rows to show. Words are looked up in the store, which also knows the texts; the rest is done here. */
function useShown(rows: readonly SignalRow[] | undefined, filter: SignalFilter): readonly SignalRow[] {
  const text = useDeferredValue(filter.text.trim());
  const found = useAsk('signal', 'list', text === '' ? undefined : { text: text.slice(0, 200) }).data;
  return useMemo(() => {
    const ids = text === '' || !found ? undefined : new Set<string>(found.map((row) => row.id));
    return filterSignals(rows ?? none, filter, ids).toSorted(newestFirst);
  }, [rows, filter, text, found]);
}

function useNewSignal() {
  const t = useMessages();
  const [, navigate] = useLocation();
  const items = useMemo(
    () => [{ id: 'signal.new', label: t.signal.create, group: t.common.places.signals, keys: NEW_KEYS, run: () => navigate('/signals/new') }],
    [t, navigate],
  );
  useMenuItems(items);
}

function Register({ rows, onClear }: { readonly rows: readonly SignalRow[]; readonly onClear: () => void }) {
  const t = useMessages();
  const language = useLanguage();
  const reference = useReference();
  const today = useToday();
  const isWide = useIsWide();
  const [, navigate] = useLocation();
  const columns = useMemo(() => today && columnsOf({ t, language, reference, today }, isWide), [t, language, reference, today, isWide]);
  if (!columns) return null;
  return (
    <DataTable
      label={t.signal.register}
      rows={rows}
      columns={columns}
      rowId={idOf}
      onOpen={(row) => navigate(`/signals/${row.id}`)}
      empty={
        <EmptyState title={t.signal.noneFound}>
          <Button onPress={onClear}>{t.signal.filter.clear}</Button>
        </EmptyState>
      }
    />
  );
}

/** What a signal is and what happens to it, where there is none yet. */
function NoSignals() {
  const { title, text, steps } = useMessages().signal.empty;
  const ways: readonly { readonly icon: IconName; readonly name: string; readonly why: string }[] = [
    { icon: 'edit', name: steps.type, why: steps.typeWhy },
    { icon: 'shield', name: steps.check, why: steps.checkWhy },
    { icon: 'meeting', name: steps.discuss, why: steps.discussWhy },
  ];
  return (
    <EmptyState title={title} text={text}>
      <ol className={styles['ways']}>
        {ways.map((way) => (
          <li key={way.name}>
            <Icon name={way.icon} />
            <div>
              <strong>{way.name}</strong>
              <p>{way.why}</p>
            </div>
          </li>
        ))}
      </ol>
    </EmptyState>
  );
}
