import { useState } from 'react';
import type { Language } from '#shared/i18n/catalogue.ts';
import { formatDate, formatNumber, formatTime } from '#shared/i18n/format.ts';
import type { Messages } from '#shared/i18n/nl.ts';
import { civilDateOf, clockTimeOf } from '#shared/kernel/time.ts';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { Button, TextLink } from '#renderer/ui/button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/notice.tsx';
import styles from './log-settings.module.css';
import { happenedText, pageOf, recordText } from './log-words.ts';
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
    { id: 'at', header: words.at, cell: (row) => whenCell(language, row.at) },
    { id: 'actor', header: words.actor, cell: (row) => nameOf(row.actor) },
    { id: 'action', header: words.action, cell: (row) => happenedCell(t, row) },
    { id: 'object', header: words.object, cell: (row) => recordCell(t, row) },
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

type Row = Parameters<typeof happenedText>[1] & Parameters<typeof pageOf>[0];

const whenCell = (language: Language, at: string) => (
  <span className={styles['whole']}>
    {formatDate(language, civilDateOf(at))} <span className={styles['second']}>{formatTime(language, clockTimeOf(at))}</span>
  </span>
);

/** The code under the words is what an exported trail says. */
const happenedCell = (t: Messages, row: Row) => (
  <span className={styles['two']}>
    {happenedText(t, row)} <code className={styles['second']}>{row.action}</code>
  </span>
);

function recordCell(t: Messages, row: Row) {
  const page = pageOf(row);
  const record = (
    <>
      {recordText(t, row)} {row.number !== null && <span className={styles['whole']}>{row.number}</span>}
    </>
  );
  if (page === undefined) return record;
  return (
    <TextLink href={page} variant="quiet">
      {record}
    </TextLink>
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
