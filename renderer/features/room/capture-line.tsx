import { useId, useState } from 'react';
import { readCapture, takeOption, type Capture, type Captured, type CaptureContext } from '#shared/capture/capture.ts';
import type { Named } from '#shared/capture/names.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { MeetingId } from '#shared/kernel/ids.ts';
import type { About } from '#renderer/guard/about.ts';
import { FindingCount } from '#renderer/guard/finding-count.tsx';
import { useGuardedText } from '#renderer/guard/use-guarded-text.tsx';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useDraft } from '#renderer/ipc/use-draft.ts';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { CaptureField } from './capture-field.tsx';
import { CaptureOptions } from './capture-options.tsx';
import { CapturePreview } from './capture-preview.tsx';
import { useFocusOn } from './focus.tsx';
import styles from './capture-line.module.css';

type CaptureLineProps = {
  readonly meetingId: MeetingId;
  readonly context: CaptureContext;
  /** What the words in it are about. */
  readonly about: About;
  /** Where a paragraph goes. */
  readonly stepName: string;
  readonly hasSignal: boolean;
  readonly error: AppError | null;
  /** Carries out what the line says; false keeps the text. */
  readonly onRecord: (captured: Captured) => Promise<boolean>;
  /** Escape on an empty line: back to the note. */
  readonly onLeave: () => void;
};

/** One line that takes everything (`! @ # ~` or plain text) and shows what it becomes before Enter. What is typed in it is a draft. */
export function CaptureLine({ meetingId, context, about, stepName, hasSignal, error, onRecord, onLeave }: CaptureLineProps) {
  const t = useMessages();
  const announce = useAnnounce();
  const draft = useDraft(`capture:${meetingId}`, '');
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [isDismissed, setDismissed] = useState(false);
  const [previewId, listId] = [useId(), useId()];
  const capture = readCapture(draft.value, caret, context);
  const { suggestions, tokens } = capture;
  const guarded = useGuardedText({ text: draft.value, about, keeps: draft.keeps, except: tokens });
  const options = isDismissed ? [] : (suggestions?.options ?? []).slice(0, 7);
  const active = options[Math.min(chosen, options.length - 1)];

  const type = (text: string, at: number) => {
    draft.setValue(text, at);
    setCaret(at);
    setChosen(0);
    setDismissed(false);
  };
  const element = useFocusOn<HTMLElement>(['capture', 'decision', 'action'], (place) => {
    const mark = place === 'decision' ? '! ' : place === 'action' ? '@' : '';
    if (draft.value === '' && mark !== '') type(mark, mark.length);
  });
  const take = (option: Named<string>) => {
    if (!suggestions) return;
    const next = takeOption(draft.value, suggestions, option);
    type(next.text, next.caret);
    // The caret can only be placed once the new text stands in the field.
    requestAnimationFrame(() => guarded.handle.current?.select(next.caret));
  };
  const record = async () => {
    const isOutOfPlace = !hasSignal && (capture.kind === 'route' || capture.kind === 'hold');
    if (capture.kind === 'empty') return;
    if (!capture.complete || isOutOfPlace) return announce(isOutOfPlace ? t.room.capture.noSignal : whatIsMissing(capture, t.room.capture.missing), 'assertive');
    // A paragraph goes into the note, which is never held back; its gate is the closing of the item.
    if (capture.complete.kind !== 'paragraph' && (await guarded.stop())) return;
    if (await onRecord(capture.complete)) {
      await draft.discard('');
      setCaret(0);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const keys: Readonly<Record<string, (() => void) | undefined>> = {
      Enter: () => void record(),
      Tab: active && !event.shiftKey ? () => take(active) : undefined,
      ArrowDown: active && (() => setChosen((chosen + 1) % options.length)),
      ArrowUp: active && (() => setChosen((chosen + options.length - 1) % options.length)),
      Escape: active ? () => setDismissed(true) : draft.value === '' ? onLeave : undefined,
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  return (
    <section ref={element} className={styles['capture']} aria-label={t.room.capture.region}>
      {active && suggestions && <CaptureOptions id={listId} options={options} active={active} onTake={take} />}
      <CaptureField
        fieldRef={guarded.handle}
        value={draft.value}
        tokens={tokens}
        findings={guarded.marks}
        isReady={draft.isReady}
        previewId={previewId}
        list={active && { id: listId, activeId: `${listId}-${active.id}` }}
        onType={type}
        onCaret={setCaret}
        onMark={guarded.onMark}
        onKeyDown={onKeyDown}
      />
      <FindingCount count={guarded.openCount} />
      {guarded.menu}
      {error ? (
        <p className={styles['error']} role="alert">
          {fieldErrors(t, error)['text'] ?? errorText(t, error)}
        </p>
      ) : (
        <CapturePreview id={previewId} capture={capture} stepName={stepName} hasSignal={hasSignal} />
      )}
    </section>
  );
}

const whatIsMissing = (capture: Capture, words: Readonly<Record<string, string>>): string => capture.missing.map((missing) => words[missing]).join(' ');
