import { useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Token } from '#shared/capture/capture.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Keys } from '#renderer/ui/keys.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import styles from './capture-line.module.css';

type CaptureFieldProps = {
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly tokens: readonly Token[];
  readonly isReady: boolean;
  readonly previewId: string;
  readonly list: { readonly id: string; readonly activeId: string } | undefined;
  readonly onType: (text: string, caret: number) => void;
  readonly onCaret: (caret: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** The line itself. Under the text lies the same text with its tokens marked, so that what was understood is seen where it was typed. */
export function CaptureField({ fieldRef, value, tokens, isReady, previewId, list, onType, onCaret, onKeyDown }: CaptureFieldProps) {
  const t = useMessages().room.capture;
  const under = useRef<HTMLDivElement>(null);
  const label = `${previewId}-label`;
  return (
    <div className={styles['row']}>
      <label id={label} htmlFor={`${previewId}-field`} className={styles['label']}>
        {t.label} <Keys keys="F2" />
      </label>
      <div className={styles['box']}>
        <div ref={under} className={styles['under']} aria-hidden="true">
          {pieces(value, tokens).map(({ from, text, kind }) => (
            <span key={from} className={classNames(kind && styles['token'], kind === 'unknown' && styles['unknown'])}>
              {text}
            </span>
          ))}
        </div>
        <input
          ref={fieldRef}
          id={`${previewId}-field`}
          className={styles['field']}
          role="combobox"
          aria-expanded={list !== undefined}
          aria-controls={list?.id}
          aria-activedescendant={list?.activeId}
          aria-autocomplete="list"
          aria-describedby={previewId}
          autoComplete="off"
          spellCheck={false}
          readOnly={!isReady}
          placeholder={t.hint}
          value={value}
          onChange={({ currentTarget }) => onType(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length)}
          onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart ?? 0)}
          onScroll={({ currentTarget }) => under.current?.scrollTo({ left: currentTarget.scrollLeft })}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}

type Piece = { readonly from: number; readonly text: string; readonly kind: Token['kind'] | undefined };

function pieces(text: string, tokens: readonly Token[]): readonly Piece[] {
  const ordered = tokens.toSorted((a, b) => a.from - b.from);
  const found: Piece[] = [];
  let at = 0;
  for (const { from, to, kind } of ordered) {
    found.push({ from: at, text: text.slice(at, from), kind: undefined }, { from, text: text.slice(from, to), kind });
    at = to;
  }
  return [...found, { from: at, text: text.slice(at), kind: undefined }].filter((piece) => piece.text !== '');
}
