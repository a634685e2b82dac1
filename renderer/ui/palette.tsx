import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { Keys } from './keys.tsx';
import styles from './palette.module.css';

export type PaletteOption = {
  readonly id: string;
  readonly icon: IconName;
  readonly label: ReactNode;
  /** Behind the label, in a quieter voice. */
  readonly detail?: ReactNode;
  readonly keys?: string | undefined;
  readonly run: () => void;
};

export type PaletteGroup = { readonly id: string; readonly label: string; readonly options: readonly PaletteOption[] };

type PaletteProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What one can type here. */
  readonly label: string;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly groups: readonly PaletteGroup[];
  /** Instead of options, when nothing fits. */
  readonly empty: ReactNode;
  /** The keys that work here. */
  readonly foot: ReactNode;
};

/** One field over everything, and below it what fits what is typed: arrows choose, Enter carries out, Escape closes. */
export function Palette({ isOpen, onClose, label, ...rest }: PaletteProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(isNowOpen) => !isNowOpen && onClose()} isDismissable className={styles['scrim'] ?? ''}>
      <Modal className={styles['plane'] ?? ''}>
        <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
          <PaletteContent {...rest} label={label} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteContent({ label, text, onTextChange, groups, empty, foot, onClose }: Omit<PaletteProps, 'isOpen'>) {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A dialog underneath takes the first focus back while this one opens.
    const later = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(later);
  }, []);
  const options = groups.flatMap((group) => group.options);
  const { activeId, choose, onKeyDown } = useActiveOption(options, text, onClose);
  return (
    <>
      <div className={styles['field']}>
        <Icon name="search" />
        <input
          ref={field}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to type in
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={activeId && `${listId}-${activeId}`}
          aria-autocomplete="list"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => onTextChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Keys keys="Escape" />
      </div>
      <div id={listId} role="listbox" aria-label={label} className={styles['list']}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${listId}-${group.id}`}>
            <div id={`${listId}-${group.id}`} className={styles['heading']}>
              {group.label}
            </div>
            {group.options.map((option) => (
              <OptionRow key={option.id} id={`${listId}-${option.id}`} option={option} isActive={option.id === activeId} onChoose={choose} />
            ))}
          </div>
        ))}
        {options.length === 0 && <p className={styles['empty']}>{empty}</p>}
      </div>
      <footer className={styles['foot']}>{foot}</footer>
    </>
  );
}

/** The option that Enter would carry out: the first one that fits, until an arrow moves it. */
function useActiveOption(options: readonly PaletteOption[], text: string, onClose: () => void) {
  const [chosen, setChosen] = useState<{ readonly text: string; readonly id: string }>();
  const found = chosen?.text === text ? options.findIndex((option) => option.id === chosen.id) : 0;
  const active = Math.max(0, found);
  const choose = (option: PaletteOption) => {
    onClose();
    option.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const current = options[active];
    if (event.key === 'Enter' && current) {
      // What opens now may put the focus on a button: this Enter is not for it.
      event.preventDefault();
      choose(current);
    }
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = options[(active + step + options.length) % options.length];
    if (next) setChosen({ text, id: next.id });
  };
  return { activeId: options[active]?.id, choose, onKeyDown };
}

type OptionRowProps = {
  readonly id: string;
  readonly option: PaletteOption;
  readonly isActive: boolean;
  readonly onChoose: (option: PaletteOption) => void;
};

function OptionRow({ id, option, isActive, onChoose }: OptionRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field above has the focus and hears Enter
    <div ref={row} id={id} role="option" aria-selected={isActive} className={classNames(styles['option'], isActive && styles['active'])} onClick={() => onChoose(option)}>
      <Icon name={option.icon} />
      <span className={styles['label']}>{option.label}</span>
      {option.detail && <span className={styles['detail']}>{option.detail}</span>}
      {option.keys && <Keys keys={option.keys} />}
    </div>
  );
}
