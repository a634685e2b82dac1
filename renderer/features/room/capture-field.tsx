import { useMemo, type RefObject } from 'react';
import type { Token } from '#shared/capture/capture.ts';
import { Keys } from '#renderer/ui/keys.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { TextEditorBox } from '#renderer/ui/text-editor-box.tsx';
import type { TextEditorHandle, TextMark } from '#renderer/ui/text-editor-view.ts';
import styles from './capture-line.module.css';

type CaptureFieldProps = {
  readonly fieldRef: RefObject<TextEditorHandle | null>;
  readonly value: string;
  readonly tokens: readonly Token[];
  /** What was found in its words. */
  readonly findings: readonly TextMark[];
  readonly isReady: boolean;
  readonly previewId: string;
  readonly list: { readonly id: string; readonly activeId: string } | undefined;
  readonly onType: (text: string, caret: number) => void;
  readonly onCaret: (caret: number) => void;
  readonly onMark: (offset: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** The line itself, with its tokens marked where they were typed. */
export function CaptureField({ fieldRef, value, tokens, findings, isReady, previewId, list, onType, onCaret, onMark, onKeyDown }: CaptureFieldProps) {
  const t = useMessages().room.capture;
  const label = `${previewId}-label`;
  const tokensKey = JSON.stringify(tokens);
  const marks = useMemo(() => [...marksOfTokens(JSON.parse(tokensKey) as readonly Token[]), ...findings], [tokensKey, findings]);
  return (
    <div className={styles['row']}>
      <span id={label} className={styles['label']}>
        {t.label} <Keys keys="F2" />
      </span>
      <TextEditorBox
        handleRef={fieldRef}
        className={styles['field']}
        told={{
          id: `${previewId}-field`,
          role: 'combobox',
          'aria-labelledby': label,
          'aria-expanded': list === undefined ? 'false' : 'true',
          'aria-controls': list?.id,
          'aria-activedescendant': list?.activeId,
          'aria-autocomplete': 'list',
          'aria-describedby': previewId,
        }}
        placeholder={t.hint}
        isReadOnly={!isReady}
        onChange={onType}
        {...{ value, marks, onCaret, onMark, onKeyDown }}
      />
    </div>
  );
}

const marksOfTokens = (tokens: readonly Token[]): readonly TextMark[] => tokens.map(({ from, to, kind }) => ({ from, to, look: kind === 'unknown' ? 'unknown' : 'token' }));
