import type { Named } from '#shared/capture/names.ts';
import type { OrganisationId } from '#shared/kernel/ids.ts';
import { Keys } from '#renderer/ui/keys.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { stateOf } from './people.ts';
import { useRoom } from './use-room.tsx';
import styles from './capture-line.module.css';

type CaptureOptionsProps = {
  readonly id: string;
  readonly options: readonly Named<string>[];
  readonly active: Named<string>;
  readonly onTake: (option: Named<string>) => void;
};

/** Who or what may be meant; Tab takes the marked one. Of a partner it says when it is not at the table. */
export function CaptureOptions({ id, options, active, onTake }: CaptureOptionsProps) {
  const t = useMessages().room.capture;
  return (
    <div id={id} role="listbox" aria-label={t.options} className={styles['options']}>
      {options.map((option) => (
        // The focus stays in the line, which names the marked option; the mouse is a second way.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={option.id}
          id={`${id}-${option.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={option === active}
          className={styles['option']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          <span>{option.names[0]}</span>
          <Why id={option.id} />
          {option === active && <Keys keys="Tab" />}
        </div>
      ))}
    </div>
  );
}

function Why({ id }: { readonly id: string }) {
  const t = useMessages().room.capture.absent;
  const { people } = useRoom();
  const partner = people.organisations.find((one) => one.id === id);
  if (!partner) return null;
  const state = stateOf(people, partner.id as OrganisationId);
  if (state === 'PRESENT' || state === 'SUBSTITUTE') return null;
  return <span className={styles['why']}>{state === undefined ? t.none : t[state]}</span>;
}
