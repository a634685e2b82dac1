import { createContext, use, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { plainText } from '#renderer/ui/plain-text.ts';

type InHand = { readonly id: string | undefined; readonly list: string; readonly take: (id: string) => void };

const InHandContext = createContext<InHand | undefined>(undefined);

/** Whether Tab leads to this row, and the way to make it so. */
export function useRowInHand(id: string): { readonly isInHand: boolean; readonly list: string; readonly take: () => void } {
  const inHand = use(InHandContext);
  if (!inHand) throw new Error('No PresenceList above this row');
  return { isInHand: inHand.id === id, list: inHand.list, take: () => inHand.take(id) };
}

const rowSteps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
/** Letters that follow each other within this time are one name (milliseconds). */
const SAME_WORD = 1000;

type PresenceListProps = {
  /** The row that Tab leads to first. */
  readonly firstId: string | undefined;
  readonly children: ReactNode;
};

/**
 * Rows of bodies as one stop for Tab, however many there are: arrows up and down walk, a name that is typed leads to its row, a digit makes
 * the choice with that number. The row that was in hand last is the one that Tab comes back to.
 */
export function PresenceList({ firstId, children }: PresenceListProps) {
  const list = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [id, take] = useState(firstId);
  const { isName, find } = useTypeAhead();
  const inHand = useMemo(() => ({ id, list, take }), [id, list]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target;
    if (event.ctrlKey || event.altKey || event.metaKey || !isRadio(target)) return;
    const rows = [...(frame.current?.querySelectorAll('fieldset') ?? [])];
    const at = rows.findIndex((row) => row.contains(target));
    const step = rowSteps[event.key];
    if (isDigit.test(event.key)) rows[at]?.querySelectorAll('input')[Number(event.key) - 1]?.click();
    else if (step !== undefined) focusRow(rows[at + step]);
    else if (isName(event)) focusRow(find(event, rows, at));
    else return;
    event.preventDefault();
  };

  return (
    <InHandContext value={inHand}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its rows take the focus */}
      <div ref={frame} onKeyDown={onKeyDown}>
        {children}
      </div>
    </InHandContext>
  );
}

const isDigit = /^[1-9]$/;
const isRadio = (target: EventTarget): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'radio';

const focusRow = (row: Element | undefined) => (row?.querySelector<HTMLInputElement>('input:checked') ?? row?.querySelector('input'))?.focus();

/** The row whose name, or a word of it, begins with what was typed: from the next row on, and for a longer beginning from the row in hand. */
function useTypeAhead() {
  const typed = useRef({ text: '', at: Number.NEGATIVE_INFINITY });
  const soFar = (time: number) => (time - typed.current.at > SAME_WORD ? '' : typed.current.text);
  // A space alone chooses; within a name it belongs to it.
  const isName = ({ key, timeStamp }: KeyboardEvent) => key.length === 1 && (key !== ' ' || soFar(timeStamp) !== '');
  const find = ({ key, timeStamp }: KeyboardEvent, rows: readonly HTMLElement[], at: number): Element | undefined => {
    const text = soFar(timeStamp) + plainText(key);
    typed.current = { text, at: timeStamp };
    const from = text.length === 1 ? at + 1 : at;
    return [...rows.slice(from), ...rows.slice(0, from)].find((row) => beginsWith(row.dataset['name'] ?? '', text));
  };
  return { isName, find };
}

const beginsWith = (name: string, text: string): boolean => plainText(name).startsWith(text) || plainText(name).split(/[\s/-]+/).some((word) => word.startsWith(text));
