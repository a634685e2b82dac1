import { useState } from 'react';
import { formatInstant, formatNumber } from '#shared/i18n/format.ts';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/notice.tsx';
import { RecordTable, type RecordColumn } from './record-table.tsx';

const AT_ONCE = 100;

/** The trail, newest first, and its check. */
export function LogSettings() {
  const t = useMessages();
  const words = t.settings.log;
  const language = useLanguage();
  const [shown, setShown] = useState(AT_ONCE);
  const { data: rows = [] } = useAsk('workspace', 'auditRows', { limit: shown });
  const { data: workspace } = useAsk('workspace', 'settings', {});
  const nameOf = (actor: string) => (actor === 'system' ? words.system : (workspace?.member.displayName ?? actor));
  const columns: readonly RecordColumn<(typeof rows)[number]>[] = [
    { id: 'seq', header: words.seq, isRight: true, cell: (row) => formatNumber(language, row.seq) },
    { id: 'at', header: words.at, cell: (row) => formatInstant(language, row.at) },
    { id: 'actor', header: words.actor, cell: (row) => nameOf(row.actor) },
    { id: 'action', header: words.action, isCode: true, cell: (row) => row.action },
    { id: 'object', header: words.object, isCode: true, cell: (row) => (row.objectId === row.object ? row.object : `${row.object} ${row.objectId.slice(0, 8)}`) },
    { id: 'result', header: words.result, cell: (row) => (row.result === 'refused' ? words.results.refused : words.results.done) },
  ];
  return (
    <>
      <Verification />
      <RecordTable caption={words.caption} columns={columns} rows={rows} rowId={(row) => String(row.seq)} />
      {rows.length === shown && shown < 500 && <Button onPress={() => setShown((now) => Math.min(500, now + AT_ONCE))}>{words.older}</Button>}
    </>
  );
}

function Verification() {
  const t = useMessages();
  const words = t.settings.log;
  const language = useLanguage();
  const verify = useAct('workspace', 'verify');
  const [found, setFound] = useState<{ readonly rows: number; readonly checkpoint: string }>();
  const check = async () => {
    const answer = await verify.run({});
    setFound(answer.ok ? answer.value : undefined);
  };
  return (
    <>
      <Button icon="check" onPress={() => void check()} isRunning={verify.isRunning}>
        {words.verify}
      </Button>
      <ErrorNotice text={verify.error && errorText(t, verify.error)} />
      {verify.isRunning && <Notice>{words.verifying}</Notice>}
      {found && !verify.isRunning && <Notice tone="done">{words.verified(formatNumber(language, found.rows), found.checkpoint)}</Notice>}
    </>
  );
}
