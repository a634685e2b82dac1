import { formatInstant } from '#shared/i18n/format.ts';
import type { MeetingId } from '#shared/kernel/ids.ts';
import { Asked } from '#renderer/ipc/asked.tsx';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './minutes-screen.module.css';

/** The files of this meeting that left the program, each with the hash of its bytes. */
export function ExportedFiles({ meetingId }: { readonly meetingId: MeetingId }) {
  const t = useMessages().minutes;
  const language = useLanguage();
  const exported = useAsk('minutes', 'exported', { meetingId });
  return (
    <Section title={t.exported.title} count={exported.data?.length}>
      <Asked answer={exported}>
        {(files) =>
          files.length === 0 ? (
            <p className={styles['none']}>{t.exported.none}</p>
          ) : (
            <ul>
              {files.map(({ id, kind, version, status, fileName, sha256, at }) => (
                <li key={id} className={styles['file']}>
                  <strong>{t.kind[kind]}</strong>, {t.exported.version(version, t.exported.status[status])}
                  <p className={styles['meta']}>{formatInstant(language, at)}</p>
                  <p className={styles['meta']}>{fileName}</p>
                  <p className={styles['meta']} title={sha256}>
                    {t.exported.hash} {sha256.slice(0, 16)}…
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </Section>
  );
}
