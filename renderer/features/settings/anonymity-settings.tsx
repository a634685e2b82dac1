import { formatInstant } from '#shared/i18n/format.ts';
import type { KeptFinding } from '#shared/anonymity/guard.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { TextLink } from '#renderer/ui/button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { AllowedWords } from './allowed-words.tsx';
import { RecordTable, type RecordColumn } from './record-table.tsx';
import styles from './anonymity-settings.module.css';

const MOST_KEPT = 500;
const nothing = {};

/** What the text check lets stand in this workspace: allowed words, and what was kept on purpose. */
export function AnonymitySettings() {
  const words = useMessages().anonymity.settings;
  return (
    <div className={styles['parts']}>
      <p>
        <TextLink href="/settings/explained" variant="go">
          {words.howItWorks}
        </TextLink>
      </p>
      <AllowedWords />
      <KeptFindings />
    </div>
  );
}

/** A signal and a meeting have a page of their own; an item stands in its meeting. */
const pathOf = ({ kind, id }: KeptFinding['context']): string | undefined => ({ SIGNAL: `/signals/${id}`, MEETING: `/meetings/${id}/minutes`, ITEM: undefined })[kind];

function placeOf({ context, place }: KeptFinding) {
  const path = pathOf(context);
  return path === undefined ? place : <TextLink href={path} variant="quiet">{place}</TextLink>;
}

function KeptFindings() {
  const { settings, kind, keepReason } = useMessages().anonymity;
  const language = useLanguage();
  const words = settings.kept;
  const kept = useAsk('anonymity', 'kept', nothing);
  const rows = kept.data ?? [];
  const columns: readonly RecordColumn<KeptFinding>[] = [
    { id: 'kind', header: words.kind, cell: (row) => kind[row.type] },
    { id: 'reason', header: words.reason, cell: (row) => keepReason[row.reason] },
    { id: 'place', header: words.place, cell: placeOf },
    { id: 'at', header: words.at, cell: (row) => formatInstant(language, row.at) },
  ];
  return (
    <section className={styles['part']}>
      <h3>{words.heading}</h3>
      <p className={styles['quiet']}>{words.intro}</p>
      <Refusal error={kept.error} />
      {kept.data && (
        <RecordTable caption={words.caption} columns={columns} rows={rows} rowId={(row) => row.id} empty={words.empty} foot={rows.length === MOST_KEPT && words.most} />
      )}
    </section>
  );
}
