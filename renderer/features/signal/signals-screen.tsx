import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { AppError } from '#shared/kernel/errors.ts';
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
import { FilterBar, type FilterBarProps } from './filter-bar.tsx';
import styles from './register.module.css';

/** As many as are in sight in the largest window, and some: they come at once, however long the register is. */
const AT_ONCE = 200;
const newest = { limit: AT_ONCE };
const everything = {};
const none: readonly SignalRow[] = [];
const idOf = (row: SignalRow) => row.id;
const NEW_KEYS = 'Alt+N';

/** All signals: find one, see where it stands, bring in a new one. */
export function SignalsScreen() {
  const t = useMessages();
  const { rows, counts, error } = useRegister();
  const [filter, setFilter] = useState<SignalFilter>(noFilter);
  const shown = useShown(rows, filter);
  useNewSignal();
  const isEmpty = rows?.length === 0;
  return (
    <Page
      title={t.signal.title}
      meta={!isEmpty && counts && t.signal.shown(shown.length, counts.all)}
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
      {rows && !isEmpty && <Register rows={shown} isWhole={counts !== undefined} onClear={() => setFilter({ ...noFilter, group: 'all' })} />}
    </Page>
  );
}

/** The newest signals first, then all of them: a register of many years does not keep one waiting. */
function useRegister(): { readonly rows: readonly SignalRow[] | undefined; readonly counts: FilterBarProps['counts']; readonly error: AppError | null } {
  const first = useAsk('signal', 'list', newest);
  const hasMore = first.data?.length === AT_ONCE;
  const whole = useAsk('signal', 'list', hasMore ? everything : undefined);
  const all = hasMore ? whole.data : first.data;
  const counts = useMemo(() => all && countGroups(all), [all]);
  return { rows: all ?? first.data, counts, error: first.error ?? whole.error };
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

type RegisterProps = {
  readonly rows: readonly SignalRow[];
  /** False while only the newest are there: that none of those fits says nothing. */
  readonly isWhole: boolean;
  readonly onClear: () => void;
};

function Register({ rows, isWhole, onClear }: RegisterProps) {
  const t = useMessages();
  const language = useLanguage();
  const reference = useReference();
  const today = useToday();
  const isWide = useIsWide();
  const [, navigate] = useLocation();
  const columns = useMemo(() => today && columnsOf({ t, language, reference, today }, isWide), [t, language, reference, today, isWide]);
  if (!columns || (!isWhole && rows.length === 0)) return null;
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
