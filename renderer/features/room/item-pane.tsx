import { useState, type ReactNode } from 'react';
import { formatDateWeek, formatTime } from '#shared/i18n/format.ts';
import { goesFirst } from '#shared/reference/rules.ts';
import { FixedText } from '#renderer/guard/fixed-text.tsx';
import { Button, TextLink } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { aboutInHand } from './about-item.ts';
import { ActionReview } from './action-review.tsx';
import { AdoptMinutes } from './adopt-minutes.tsx';
import { ItemAttendanceDialog } from './item-attendance-dialog.tsx';
import { NoteEditor } from './note-editor.tsx';
import { OpeningPart } from './opening-part.tsx';
import { coreMissing, count, recusedAt } from './people.ts';
import type { StepNumber } from './step-summary.ts';
import { Steps, type OpenStep } from './steps.tsx';
import { Timer, TimerBar } from './timer.tsx';
import { TimeNotice } from './time-notice.tsx';
import type { ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';
import styles from './item-pane.module.css';

type ItemPaneProps = { readonly inHand: ItemInHand; readonly open: OpenStep; readonly onOpen: (step: StepNumber) => void; readonly isReadOnly: boolean; readonly isOver: boolean };

/** The item in hand: what it is, how long it takes, who is missing, and what is said about it. */
export function ItemPane({ inHand, open, onOpen, isReadOnly, isOver }: ItemPaneProps) {
  const { item } = inHand;
  const t = useMessages();
  const { reference } = useRoom();
  return (
    <section className={styles['item']} aria-labelledby="item-heading">
      <header className={styles['head']}>
        <h2 id="item-heading" className={styles['heading']}>
          <span className={styles['number']}>{item.number}</span> {item.title}
        </h2>
        <Timer item={item} isReadOnly={isOver} />
        {inHand.signal && (
          <div className={styles['sub']}>
            <SignalLine inHand={inHand} />
            {!isReadOnly && <ItemAttendanceButton inHand={inHand} />}
          </div>
        )}
      </header>
      <TimerBar item={item} />
      <div className={styles['notices']}>
        <FixedText key={item.id} label={t.agenda.titleField} text={item.title} about={aboutInHand(inHand, reference)} place={{ record: 'item', id: item.id, field: 'title' }} />
        {isOver ? <HeldNotice /> : <TimeNotice item={item} />}
        <AttendanceNotice inHand={inHand} isReadOnly={isReadOnly} />
      </div>
      <Work {...{ inHand, open, onOpen, isReadOnly }} />
    </section>
  );
}

function Work({ inHand, open, onOpen, isReadOnly }: Omit<ItemPaneProps, 'isOver'>): ReactNode {
  const t = useMessages().room;
  const { reference } = useRoom();
  if (inHand.signal) {
    return (
      <>
        <SignalText inHand={inHand} />
        <Steps inHand={inHand} open={open} onOpen={onOpen} isReadOnly={isReadOnly} />
      </>
    );
  }
  return (
    <div className={styles['work']}>
      {inHand.item.section === 'OPENING' && <OpeningPart note={open.note} isReadOnly={isReadOnly} />}
      {inHand.item.section === 'ADOPT_MINUTES' && <AdoptMinutes isReadOnly={isReadOnly} />}
      <NoteEditor
        key={open.count}
        itemId={inHand.item.id}
        note={open.note}
        about={aboutInHand(inHand, reference)}
        label={t.note.label(inHand.item.title)}
        focusAt={open.focusAt}
        onCaret={open.onCaret}
        isReadOnly={isReadOnly}
      />
      {inHand.item.section === 'ACTIONS' && <ActionReview isReadOnly={isReadOnly} />}
    </div>
  );
}

function ItemAttendanceButton({ inHand: { item } }: { readonly inHand: ItemInHand }) {
  const t = useMessages().room.attendance;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="people" label={t.forItem} onPress={() => setOpen(true)} />
      <ItemAttendanceDialog item={item} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

function HeldNotice() {
  const t = useMessages().room.held;
  const language = useLanguage();
  const { meeting } = useRoom();
  return <Notice end={<TextLink href={`/meetings/${meeting.id}/minutes`}>{t.minutes}</TextLink>}>{t.text(meeting.closedAt ? formatTime(language, meeting.closedAt) : '')}</Notice>;
}

function SignalLine({ inHand: { signal } }: { readonly inHand: ItemInHand }) {
  const { reference } = useRoom();
  if (!signal) return null;
  return (
    <p className={styles['card']}>
      <span>{signal.number}</span>
      <span>{reference.organisation(signal.submitterId)}</span>
      {signal.flags.map((flag) => (
        <Chip key={flag} icon={goesFirst(reference.entry('FLAG', flag)) ? 'acute' : undefined}>
          {reference.label('FLAG', flag)}
        </Chip>
      ))}
    </p>
  );
}

function SignalText({ inHand: { signal } }: { readonly inHand: ItemInHand }) {
  const t = useMessages().room.signal;
  const language = useLanguage();
  if (!signal || signal.text === '') return null;
  return (
    <details className={styles['signal']}>
      <summary>{t.submitted(formatDateWeek(language, signal.submittedOn))}</summary>
      <p className={styles['read']}>{signal.text}</p>
    </details>
  );
}

function AttendanceNotice({ inHand: { item }, isReadOnly }: { readonly inHand: ItemInHand; readonly isReadOnly: boolean }) {
  const t = useMessages().room;
  const language = useLanguage();
  const { people } = useRoom();
  const [isOpen, setOpen] = useState(false);
  const isRecorded = count(people).present > 0;
  const missing = isRecorded && item.signalId !== null ? coreMissing(people, item.id).map(({ shortName }) => shortName) : [];
  const recused = recusedAt(people, item.id).map(({ shortName }) => shortName);
  const change = (
    <Button variant="link" onPress={() => setOpen(true)}>
      {t.core.change}
    </Button>
  );
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="caution" title={t.core.title} end={!isReadOnly && change}>
          {t.core.missing(list.format(missing), missing.length)}
        </Notice>
      )}
      {recused.length > 0 && <Notice end={missing.length === 0 && !isReadOnly && change}>{t.attendance.recused(list.format(recused))}</Notice>}
      <ItemAttendanceDialog item={item} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
