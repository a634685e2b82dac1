import { formatDay, formatNumber } from '#shared/i18n/format.ts';
import { civilDateOf } from '#shared/kernel/time.ts';
import type { Today } from '#shared/today/endpoints.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';

/** How the store itself is doing: the log book and when it was last checked. */
export function WorkspaceFacts({ audit }: { readonly audit: Today['audit'] }) {
  const words = useMessages().today.workspace;
  const language = useLanguage();
  const rows = words.rows(audit.rows, formatNumber(language, audit.rows));
  const checked = audit.checkedAt ? (
    <StateMark icon="check">{formatDay(language, civilDateOf(audit.checkedAt))}</StateMark>
  ) : (
    <StateMark icon="ring">{words.notChecked}</StateMark>
  );
  return (
    <Section title={words.heading}>
      <FactList facts={[{ label: words.log, value: rows }, { label: words.checked, value: checked }]} />
    </Section>
  );
}
