import { useState } from 'react';
import type { MeetingId } from '#shared/kernel/ids.ts';
import type { DocumentKind } from '#shared/minutes/minutes.ts';
import { Asked } from '#renderer/ipc/asked.tsx';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { AdoptSection } from './adopt-section.tsx';
import { DocumentPreview } from './document-preview.tsx';
import { ExportedFiles } from './exported-files.tsx';
import { OpenPoints } from './open-points.tsx';
import { WordFiles } from './word-files.tsx';
import styles from './minutes-screen.module.css';

const kinds = ['MINUTES', 'DECISION_LIST', 'ACTION_LIST', 'AGENDA'] as const satisfies readonly DocumentKind[];

/** The documents of a meeting as they will stand in Word, and beside them what is still open and the way to the files. */
export function MinutesScreen({ meetingId }: { readonly meetingId: MeetingId }) {
  const t = useMessages();
  const [chosen, setKind] = useState<DocumentKind>();
  const found = useAsk('meeting', 'find', { id: meetingId });
  const kind = chosen ?? (found.data?.meeting.status === 'PLANNED' ? 'AGENDA' : 'MINUTES');
  const points = useAsk('minutes', 'openPoints', { meetingId });
  const preview = useAsk('minutes', 'preview', { meetingId, kind });
  const options = kinds.map((id) => ({ id, label: t.minutes.kind[id] }));
  return (
    <div className={styles['split']}>
      <div className={styles['document']}>
        <div className={styles['bar']}>
          <Segments label={t.minutes.chooseDocument} options={options} value={kind} onChange={setKind} />
        </div>
        <Asked answer={preview}>{(outline) => <DocumentPreview outline={outline} label={t.minutes.previewLabel(t.minutes.kind[kind])} />}</Asked>
      </div>
      <aside className={styles['side']} aria-label={t.minutes.open.title}>
        <Asked answer={found}>
          {({ meeting, next }) => (
            <Asked answer={points}>
              {(open) => (
                <>
                  <OpenPoints meeting={meeting} points={open} />
                  <WordFiles meeting={meeting} points={open} options={options} />
                  <AdoptSection meeting={meeting} nextId={next.id} />
                  <ExportedFiles meetingId={meetingId} />
                </>
              )}
            </Asked>
          )}
        </Asked>
      </aside>
    </div>
  );
}
