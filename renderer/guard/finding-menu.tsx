import { useState } from 'react';
import { isBsn } from '#shared/anonymity/check-digits.ts';
import { KeepReason } from '#shared/anonymity/guard.ts';
import type { Messages } from '#shared/i18n/nl.ts';
import { TextLink } from '#renderer/ui/button.tsx';
import { KeyMenu, type KeyChoice } from '#renderer/ui/key-menu.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import type { keepingOf } from './about.ts';
import type { Repair } from './repairs.ts';
import { canBeAllowed, type Spot } from './spots.ts';
import styles from './finding-menu.module.css';

type FindingMenuProps = {
  readonly spot: Spot;
  readonly anchor: HTMLElement;
  readonly repairs: readonly Repair[];
  /** Then nothing can be replaced or taken out. */
  readonly isReadOnly: boolean;
  readonly keeping: ReturnType<typeof keepingOf>;
  readonly onRepair: (repair: Repair) => void;
  readonly onRemove: () => void;
  readonly onKeep: (reason: KeepReason) => void;
  readonly onUnkeep: () => void;
  readonly onAllow: () => void;
  readonly onClose: () => void;
};

/** What was found, why, and what can be done about it with one key. */
export function FindingMenu(props: FindingMenuProps) {
  const { spot, anchor, onClose } = props;
  const t = useMessages();
  const [isKeeping, setKeeping] = useState(false);
  const words = t.anonymity.editor;
  const kind = spot.kind === 'hint' ? words.hintKind[spot.hint.kind] : t.anonymity.kind[spot.finding.type];
  const choices = isKeeping ? reasonChoices(t, props.onKeep) : repairChoices(t, props, () => setKeeping(true));
  return (
    <KeyMenu
      key={isKeeping ? 'reasons' : 'repairs'}
      anchor={anchor}
      label={isKeeping ? words.keepWhy : words.heading(kind, spot.text)}
      head={isKeeping ? <strong>{words.keepWhy}</strong> : <Head kind={kind} spot={spot} />}
      foot={isKeeping ? undefined : <Foot {...props} />}
      choices={choices}
      onClose={onClose}
    />
  );
}

function Head({ kind, spot }: { readonly kind: string; readonly spot: Spot }) {
  const t = useMessages();
  const words = t.anonymity.editor;
  return (
    <>
      <p className={styles['kind']}>
        <strong>{kind.charAt(0).toUpperCase() + kind.slice(1)}</strong>
        <span className={styles['sure']}>{spot.kind === 'hint' ? words.soft : words[spot.finding.confidence]}</span>
      </p>
      <p>{whyOf(t, spot)}</p>
      {spot.kind === 'finding' && spot.kept && <p>{words.kept(t.anonymity.keepReason[spot.kept])}</p>}
    </>
  );
}

const whyOf = ({ anonymity: { editor } }: Messages, spot: Spot): string =>
  spot.kind === 'hint' ? editor.whyHint[spot.hint.kind] : (editor.whyRule[spot.finding.rule] ?? editor.why[spot.finding.type]);

/** A number that passes its check is somebody's, whatever reason one has for keeping it (docs/domain.md 3.2). */
const isCitizenNumber = (spot: Spot): boolean => spot.kind === 'finding' && spot.finding.type === 'BSN' && isBsn(spot.text);

/** What cannot be done and why, and the way to the page that explains the check. */
function Foot(props: FindingMenuProps) {
  const t = useMessages();
  const reason = blockedBecause(t, props);
  return (
    <>
      {reason && <p>{reason}</p>}
      <TextLink href="/settings/explained">{t.anonymity.explained.open}</TextLink>
    </>
  );
}

function blockedBecause(t: Messages, { spot, keeping }: FindingMenuProps): string | undefined {
  if (spot.kind === 'hint') return undefined;
  if (isCitizenNumber(spot)) return t.anonymity.editor.citizenNumber;
  return { now: undefined, onceSaved: t.anonymity.editor.notSavedYet, never: t.anonymity.editor.notInTitle }[keeping];
}

function repairChoices({ anonymity: { editor } }: Messages, props: FindingMenuProps, askReason: () => void): readonly KeyChoice[] {
  const { spot, repairs, keeping } = props;
  const why = { same: editor.same, pseudonym: editor.forSignal, coarser: editor.coarser, plain: undefined } as const;
  const replacing = repairs.map((repair, index): KeyChoice => ({ id: `repair${index}`, keys: String(index + 1), label: repair.text, why: why[repair.how], run: () => props.onRepair(repair) }));
  const remove: KeyChoice = { id: 'remove', keys: 'V', label: editor.remove, run: props.onRemove };
  const changing = props.isReadOnly ? [] : [...replacing, remove];
  if (spot.kind === 'hint') return changing;
  const keep: KeyChoice =
    spot.kept === null ? { id: 'keep', keys: 'B', label: editor.keep, isDisabled: keeping !== 'now', run: askReason } : { id: 'unkeep', keys: 'B', label: editor.unkeep, run: props.onUnkeep };
  const allow: KeyChoice = { id: 'allow', keys: 'T', label: editor.allow, why: editor.allowWhy, run: props.onAllow };
  return [...changing, ...(isCitizenNumber(spot) ? [] : [keep]), ...(canBeAllowed(spot) ? [allow] : [])];
}

const reasonChoices = ({ anonymity: { keepReason } }: Messages, onKeep: FindingMenuProps['onKeep']): readonly KeyChoice[] =>
  KeepReason.options.map((reason, index) => ({ id: reason, keys: String(index + 1), label: keepReason[reason], run: () => onKeep(reason) }));
