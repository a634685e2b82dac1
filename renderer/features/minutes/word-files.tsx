import { useState } from 'react';
import { useLocation } from 'wouter';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import { AgendaItemId } from '#shared/kernel/ids.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import type { DocumentKind, OpenPoint } from '#shared/minutes/minutes.ts';
import { GateNotice } from '#renderer/guard/gate-notice.tsx';
import { useGoToText } from '#renderer/guard/use-go-to-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { CheckboxGroup } from '#renderer/ui/checkbox.tsx';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import { FindingLink } from './finding-link.tsx';
import { repairPath } from './repair-path.ts';
import styles from './minutes-screen.module.css';

type WordFilesProps = {
  readonly meeting: Meeting;
  readonly points: readonly OpenPoint[];
  readonly options: readonly { readonly id: DocumentKind; readonly label: string }[];
};

const ofHeldMeetings: readonly DocumentKind[] = ['MINUTES', 'DECISION_LIST'];
const firstChoice = (isHeld: boolean): readonly DocumentKind[] => (isHeld ? ['MINUTES', 'DECISION_LIST', 'ACTION_LIST'] : ['AGENDA']);

/** Which files to make, and the one button: the next repair while something stops them, else the files. */
export function WordFiles({ meeting, points, options }: WordFilesProps) {
  const t = useMessages().minutes;
  const isHeld = meeting.status === 'HELD';
  const [chosen, setChosen] = useState<readonly DocumentKind[]>(firstChoice(isHeld));
  const offered = options.map((option) => ({ ...option, isDisabled: !isHeld && ofHeldMeetings.includes(option.id) }));
  const repair = chosen.some((kind) => ofHeldMeetings.includes(kind)) ? points.find(({ isBlocking }) => isBlocking) : undefined;
  return (
    <Section title={t.files.title}>
      <div className={styles['stack']}>
        <CheckboxGroup label={t.files.which} isLabelHidden options={offered} value={chosen} onChange={setChosen} />
        {!isHeld && <p className={styles['meta']}>{t.files.notHeld}</p>}
        {repair?.kind === 'OPEN_FINDING' ? (
          <FindingLink isPrimary meetingId={meeting.id} point={repair} />
        ) : repair ? (
          <LinkButton variant="primary" href={repairPath(meeting.id, repair.itemId)}>
            {t.open.repairNext}
          </LinkButton>
        ) : (
          <Make meeting={meeting} chosen={chosen} />
        )}
        <p className={styles['meta']}>{t.files.again}</p>
      </div>
    </Section>
  );
}

function Make({ meeting, chosen }: { readonly meeting: Meeting; readonly chosen: readonly DocumentKind[] }) {
  const t = useMessages().minutes.files;
  const toasts = useToasts();
  const announce = useAnnounce();
  const goToText = useGoToText();
  const [, navigate] = useLocation();
  // A title cannot be reworded: in the room it can be kept; before the meeting the item can be taken off.
  const goTo = (place: FindingPlace) => {
    goToText(place);
    if (place.record === 'item') navigate(meeting.status === 'PLANNED' ? `/meetings/${meeting.id}/prepare` : repairPath(meeting.id, AgendaItemId.parse(place.id)));
  };
  const { run, error, isRunning } = useAct('minutes', 'export');
  const make = async () => {
    const answer = await run({ meetingId: meeting.id, kinds: [...chosen] });
    if (!answer.ok) return;
    toasts.show({ text: t.written(answer.value.length) });
    announce(t.written(answer.value.length));
  };
  return (
    <>
      <Button variant="primary" isBlocked={chosen.length === 0} reason={t.chooseOne} isRunning={isRunning} onPress={() => void make()}>
        {t.make}
      </Button>
      <GateNotice error={error?.code === 'cancelled' ? null : error} onGo={goTo} />
    </>
  );
}
