import { useEffect, useMemo, useState } from 'react';
import type { ActionRow } from '#shared/action/action.ts';
import { isTerminal } from '#shared/action/rules.ts';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import type { ActionId } from '#shared/kernel/ids.ts';
import { aboutItem } from '#renderer/guard/about.ts';
import { FixedText } from '#renderer/guard/fixed-text.tsx';
import { useGuard } from '#renderer/guard/guard.tsx';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAsk, useClient } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useMenuItems } from '#renderer/ui/menu-items.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { OpenedPane } from '#renderer/ui/opened-pane.tsx';
import { ActionDetail } from './action-detail.tsx';
import { MoveDateDialog } from './move-date-dialog.tsx';
import { RewordDialog } from './reword-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';

type Doing = 'status' | 'move' | 'reword';
type OpenedActionProps = { readonly id: ActionId; readonly onClose: () => void };

/** The action that was opened: beside the register where there is room, over it where there is not. */
export function OpenedAction({ id, onClose }: OpenedActionProps) {
  const t = useMessages();
  const [doing, setDoing] = useState<Doing>();
  const found = useAsk('action', 'find', useMemo(() => ({ id }), [id]));
  const detail = found.data?.action.id === id ? found.data : undefined;
  useActionItems(detail?.action, setDoing);
  useWantedAction(detail?.action, setDoing);

  if (doing && detail) return <Change doing={doing} row={detail.action} onClose={() => setDoing(undefined)} />;
  const number = detail?.action.number ?? t.action.pane.label;
  return (
    <OpenedPane title={number} closeLabel={t.action.pane.close} onClose={onClose} foot={detail && <Buttons row={detail.action} onDo={setDoing} />}>
      <ErrorNotice text={found.error && errorText(t, found.error)} />
      {detail && (
        <>
          <FinishedText action={detail.action} />
          <ActionDetail action={detail.action} history={detail.history} />
        </>
      )}
    </OpenedPane>
  );
}

/** Opens what mends the text with the finding that somebody is sent to. The minutes know the action and not yet the text. */
function useWantedAction(row: ActionRow | undefined, onDo: (doing: Doing) => void) {
  const { wanted, want } = useGuard();
  const client = useClient();
  const isMine = row && wanted?.record === 'action' && wanted.id === row.id ? wanted : undefined;
  const go = useLatest(async (place: FindingPlace, action: ActionRow) => {
    if (place.field === '') {
      const { context } = aboutItem(action.itemId, action.signalId);
      const answer = context && (await client.anonymity.inspect({ context }));
      return want(answer?.ok ? answer.value.find(({ record, id, field }) => record === 'action' && id === action.id && field !== 'history') : undefined);
    }
    if (place.field === 'reason') return onDo('status');
    return isTerminal(action.status) ? undefined : onDo('reword');
  });
  useEffect(() => {
    if (isMine && row) void go(isMine, row);
  }, [isMine, row, go]);
}

/** The words of an action that is finished stay as they are. */
function FinishedText({ action: { id, itemId, signalId, text, status } }: { readonly action: ActionRow }) {
  const t = useMessages().action.form;
  return isTerminal(status) && <FixedText label={t.text} text={text} about={aboutItem(itemId, signalId)} place={{ record: 'action', id, field: 'text' }} />;
}

function Change({ doing, row, onClose }: { readonly doing: Doing; readonly row: ActionRow; readonly onClose: () => void }) {
  if (doing === 'status') return <StatusDialog row={row} onClose={onClose} />;
  return doing === 'move' ? <MoveDateDialog row={row} onClose={onClose} /> : <RewordDialog row={row} onClose={onClose} />;
}

function Buttons({ row, onDo }: { readonly row: ActionRow; readonly onDo: (doing: Doing) => void }) {
  const t = useMessages();
  const words = t.action.pane;
  const blocked = isTerminal(row.status) ? { isBlocked: true, reason: t.rules['action.finished'] } : {};
  return (
    <>
      <Button variant="bar" onPress={() => onDo('reword')} {...blocked}>
        {words.reword}
      </Button>
      <Button onPress={() => onDo('move')} {...blocked}>
        {words.moveDate}
      </Button>
      <Button variant="primary" keys="F2" onPress={() => onDo('status')}>
        {words.setStatus}
      </Button>
    </>
  );
}

function useActionItems(row: ActionRow | undefined, onDo: (doing: Doing) => void) {
  const t = useMessages();
  const items = useMemo(() => {
    if (!row) return [];
    const isEnabled = !isTerminal(row.status);
    // In a small window the opened action is a dialog itself.
    const item = { group: t.common.places.actions, worksInDialogs: true };
    return [
      { ...item, id: 'action.setStatus', label: t.action.pane.setStatus, keys: 'F2', run: () => onDo('status') },
      { ...item, id: 'action.moveDate', label: t.action.pane.moveDate, isEnabled, run: () => onDo('move') },
      { ...item, id: 'action.reword', label: t.action.pane.reword, isEnabled, run: () => onDo('reword') },
    ];
  }, [t, row, onDo]);
  useMenuItems(items);
}
