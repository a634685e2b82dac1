import { messagesIn } from '#shared/i18n/catalogue.ts';
import type { DocumentContent } from './content.ts';
import type { Stamp } from './stamp.ts';

/** `20261119_screeningsoverleg_2026-040_verslag_concept_v1.docx`: no form, place or sector, and only what every file system takes (docs/domain.md 4.6). */
export function fileNameOf({ kind, language, meeting }: Pick<DocumentContent, 'kind' | 'language' | 'meeting'>, stamp: Pick<Stamp, 'version' | 'date' | 'adoption'>): string {
  const { document: t } = messagesIn(language);
  const status = kind === 'ACTION_LIST' ? [] : [t.status[stamp.adoption === null ? 'DRAFT' : 'ADOPTED']];
  const parts = [stamp.date.replaceAll('-', ''), t.fileMeeting, meeting, t.fileKind[kind], ...status, `v${stamp.version}`];
  return `${parts.map((part) => part.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')).join('_')}.docx`;
}
