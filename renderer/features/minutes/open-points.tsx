import type { Meeting } from '#shared/meeting/meeting.ts';
import type { OpenPoint } from '#shared/minutes/minutes.ts';
import { TextLink } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { FindingLink } from './finding-link.tsx';
import { repairPath } from './repair-path.ts';
import styles from './minutes-screen.module.css';

type OpenPointsProps = { readonly meeting: Meeting; readonly points: readonly OpenPoint[] };

/** What still stops the Word files, and under it what a reader of the minutes will notice. */
export function OpenPoints({ meeting, points }: OpenPointsProps) {
  const t = useMessages().minutes.open;
  if (meeting.status === 'PLANNED') return null;
  const blocking = points.filter(({ isBlocking }) => isBlocking);
  const remarks = points.filter(({ isBlocking }) => !isBlocking);
  return (
    <>
      <Section title={t.title} count={blocking.length}>
        {blocking.length === 0 ? <p className={styles['none']}>{t.none}</p> : <Points meeting={meeting} points={blocking} />}
        {blocking.length > 0 && <p className={styles['none']}>{t.note(blocking.length)}</p>}
      </Section>
      {remarks.length > 0 && (
        <Section title={t.remarks} count={remarks.length}>
          <Points meeting={meeting} points={remarks} />
        </Section>
      )}
    </>
  );
}

function Points({ meeting, points }: OpenPointsProps) {
  return (
    <ul>
      {points.map((point) => (
        <Point key={`${point.kind} ${point.itemId} ${point.actionId}`} meeting={meeting} point={point} />
      ))}
    </ul>
  );
}

function Point({ meeting, point }: { readonly meeting: Meeting; readonly point: OpenPoint }) {
  const t = useMessages().minutes.open;
  const { kind, isBlocking, itemId, itemNumber } = point;
  return (
    <li className={styles['point']}>
      <Icon name={isBlocking ? 'warning' : 'info'} size="small" />
      <div>
        <strong>{t.kind[kind]}</strong> {itemNumber !== null && t.at(itemNumber)}
        <p className={styles['meta']}>{t.why[kind]}</p>
        {isBlocking && kind === 'OPEN_FINDING' && <FindingLink meetingId={meeting.id} point={point} />}
        {isBlocking && kind !== 'OPEN_FINDING' && (
          <TextLink href={repairPath(meeting.id, itemId)} variant="go">
            {t.repair}
          </TextLink>
        )}
      </div>
    </li>
  );
}
