import { useState } from 'react';
import { CodeList, type CodeEntry } from '#shared/reference/reference.ts';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { CodeDialog, type EditedCode } from './code-dialog.tsx';
import { RecordTable, type RecordColumn } from './record-table.tsx';
import styles from './code-settings.module.css';

/** Every code list, one at a time. */
export function CodeSettings() {
  const t = useMessages();
  const words = t.settings.codes;
  const { data: codes = [] } = useAsk('reference', 'codes', {});
  const [list, setList] = useState<CodeList>('FORM');
  const [edited, setEdited] = useState<EditedCode>();
  const entries = codes.filter((entry) => entry.list === list);
  const groups = groupsOf(entries);
  const columns: readonly RecordColumn<CodeEntry>[] = [
    { id: 'code', header: words.code, isCode: true, cell: (entry) => entry.code },
    { id: 'nl', header: words.nl, cell: (entry) => entry.nl },
    { id: 'en', header: words.en, cell: (entry) => entry.en },
    ...(groups.length === 0 ? [] : [{ id: 'group', header: words.group, cell: (entry: CodeEntry) => entry.group }]),
    { id: 'active', header: t.reference.isActive, cell: (entry) => (entry.isActive ? t.reference.active : t.reference.inactive) },
  ];
  const blank = (): EditedCode => ({ list, code: '', nl: '', en: '', group: null, position: entries.length + 1, isActive: true, attributes: entries[0]?.attributes ?? {} });
  return (
    <>
      <div className={styles['list']}>
        <ComboBox
          label={words.list}
          options={CodeList.options.map((id) => ({ id, label: t.reference.lists[id] }))}
          value={list}
          onChange={(chosen) => chosen && setList(chosen)}
        />
      </div>
      <RecordTable
        caption={words.caption(t.reference.lists[list])}
        columns={columns}
        rows={entries}
        rowId={(entry) => entry.code}
        edit={{ label: (entry) => words.edit(entry.code), run: setEdited }}
        add={{ label: words.add, run: () => setEdited(blank()) }}
      />
      {edited && <CodeDialog entry={edited} groups={groups} onClose={() => setEdited(undefined)} />}
    </>
  );
}

const groupsOf = (entries: readonly CodeEntry[]): readonly string[] => [...new Set(entries.flatMap(({ group }) => (group === null ? [] : [group])))];
