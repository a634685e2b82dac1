import { useDeferredValue, useMemo, useState } from 'react';
import type { DecisionRow } from '#shared/decision/decision.ts';
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
import { columnsOf } from './columns.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterDecisions, laterThan, noFilter } from './filter.ts';
import { OpenedDecision } from './opened-decision.tsx';

const everything = {};
const none: readonly DecisionRow[] = [];
const idOf = (row: DecisionRow) => row.id;

/** All decisions of all meetings, withdrawn ones with their number and what took them away. */
export function DecisionsScreen({ decisionId }: { readonly decisionId?: string | undefined }) {
  const t = useMessages();
  const { data: rows, error } = useAsk('decision', 'list', everything);
  const [filter, setFilter] = useState(noFilter);
  const [openedId, setOpenedId] = useState(decisionId);
  const today = useToday();
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterDecisions(rows ?? none, wanted, today), [rows, wanted, today]);
  const opened = rows?.find((row) => row.id === openedId);
  const isEmpty = rows?.length === 0;
  useReturnFocus(opened !== undefined);

  return (
    <Page
      title={t.decision.title}
      meta={rows && t.decision.shown(shown.length, rows.length)}
      body={isEmpty ? 'padded' : 'filled'}
      bar={
        <>
          <ErrorNotice text={error && errorText(t, error)} />
          {!isEmpty && <FilterBar filter={filter} onFilter={setFilter} routes={routesOf(rows ?? none)} />}
        </>
      }
    >
      {isEmpty ? (
        <EmptyState icon="decision" title={t.decision.empty.title} text={t.decision.empty.text}>
          <LinkButton variant="primary" href="/meetings">
            {t.decision.empty.way}
          </LinkButton>
        </EmptyState>
      ) : (
        <Split
          register={rows && <Register rows={shown} openedId={openedId} onOpen={(row) => setOpenedId(row.id)} onClear={() => setFilter(noFilter)} />}
          opened={opened && <OpenedDecision key={opened.id} row={opened} later={laterThan(rows ?? none, opened)} onClose={() => setOpenedId(undefined)} />}
        />
      )}
    </Page>
  );
}

const routesOf = (rows: readonly DecisionRow[]) => [...new Set(rows.flatMap((row) => row.route ?? []))];

type RegisterProps = {
  readonly rows: readonly DecisionRow[];
  readonly openedId: string | undefined;
  readonly onOpen: (row: DecisionRow) => void;
  readonly onClear: () => void;
};

function Register({ rows, openedId, onOpen, onClear }: RegisterProps) {
  const t = useMessages();
  const language = useLanguage();
  const reference = useReference();
  const columns = useMemo(() => columnsOf({ t, language, reference }), [t, language, reference]);
  return (
    <DataTable
      label={t.decision.register}
      rows={rows}
      columns={columns}
      rowId={idOf}
      onOpen={onOpen}
      selectedId={openedId}
      empty={
        <EmptyState title={t.decision.noneFound}>
          <Button onPress={onClear}>{t.decision.filter.clear}</Button>
        </EmptyState>
      }
    />
  );
}
