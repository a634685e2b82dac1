import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import type { ActionRow } from '#shared/action/action.ts';
import type { ActionId } from '#shared/kernel/ids.ts';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { useToday } from '#renderer/ipc/use-today.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { Split } from '#renderer/ui/opened-pane.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { columnsOf, groupingOf } from './columns.tsx';
import { countShows, filterActions, noFilter, type ActionFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { byUrgency, type GroupBy } from './groups.ts';
import { OpenedAction } from './opened-action.tsx';

const everything = {};
const none: readonly ActionRow[] = [];
const idOf = (row: ActionRow) => row.id;
const isLate = (row: ActionRow) => row.isOverdue;

/** All actions of all meetings: who does what by when, the longest overdue first. */
export function ActionsScreen() {
  const t = useMessages();
  const { data: rows, error } = useAsk('action', 'list', everything);
  const [filter, setFilter] = useState<ActionFilter>(noFilter);
  const [by, setBy] = useState<GroupBy>('owner');
  const { openedId, open, close } = useOpened();
  useReturnFocus(openedId !== undefined);
  const counts = useMemo(() => countShows(rows ?? none), [rows]);
  const isEmpty = rows?.length === 0;

  return (
    <Page
      title={t.action.title}
      meta={rows && t.action.summary(counts.open, counts.late)}
      body={isEmpty ? 'padded' : 'filled'}
      bar={
        <>
          <ErrorNotice text={error && errorText(t, error)} />
          {!isEmpty && <FilterBar {...{ filter, counts, by }} onFilter={setFilter} onGroup={setBy} owners={ownersOf(rows ?? none)} />}
        </>
      }
    >
      {isEmpty ? (
        <EmptyState icon="action" title={t.action.empty.title} text={t.action.empty.text}>
          <LinkButton variant="primary" href="/meetings">
            {t.action.empty.way}
          </LinkButton>
        </EmptyState>
      ) : (
        <Split
          register={rows && <Register {...{ rows, filter, by, openedId }} onOpen={open} onClear={() => setFilter(noFilter)} />}
          opened={openedId && <OpenedAction key={openedId} id={openedId} onClose={close} />}
        />
      )}
    </Page>
  );
}

const ownersOf = (rows: readonly ActionRow[]) => [...new Set(rows.map((row) => row.ownerId))];

/** Which action is open stands in the address, so that a search or a link can open it. */
function useOpened() {
  const [, navigate] = useLocation();
  const [, params] = useRoute('/actions/:id');
  const open = useCallback((row: ActionRow) => navigate(`/actions/${row.id}`, { replace: true }), [navigate]);
  const close = useCallback(() => navigate('/actions', { replace: true }), [navigate]);
  return { openedId: params?.['id'] as ActionId | undefined, open, close };
}

type RegisterProps = {
  readonly rows: readonly ActionRow[];
  readonly filter: ActionFilter;
  readonly by: GroupBy;
  readonly openedId: ActionId | undefined;
  readonly onOpen: (row: ActionRow) => void;
  readonly onClear: () => void;
};

function Register({ rows, filter, by, openedId, onOpen, onClear }: RegisterProps) {
  const t = useMessages();
  const language = useLanguage();
  const reference = useReference();
  const today = useToday();
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterActions(rows, wanted, reference.organisation).toSorted(byUrgency), [rows, wanted, reference]);
  const words = useMemo(() => today && { t, language, reference, today }, [t, language, reference, today]);
  const columns = useMemo(() => words && columnsOf(by, words), [by, words]);
  const groupBy = useMemo(() => words && groupingOf(by, words), [by, words]);
  if (!columns || !groupBy) return null;
  const isUnfiltered = filter.text === '' && filter.ownerId === null;
  return (
    <DataTable
      label={t.action.register[by]}
      rows={shown}
      columns={columns}
      groupBy={groupBy}
      rowId={idOf}
      isFirst={isLate}
      onOpen={onOpen}
      selectedId={openedId}
      empty={
        isUnfiltered && filter.show === 'open' ? (
          <p>{t.action.noneOpen}</p>
        ) : (
          <EmptyState title={t.action.noneFound}>
            <Button onPress={onClear}>{t.action.filter.clear}</Button>
          </EmptyState>
        )
      }
    />
  );
}
