import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { SecretField } from './secret-field.tsx';
import { withSecret } from './secret.ts';
import styles from './new-passphrase.module.css';

const PAUSE = 250;

/** A passphrase that is being chosen. `isOwn`: made up rather than offered, so it is typed out of sight. */
export type Passphrase = { readonly typed: string; readonly isEnough: boolean; readonly isOwn: boolean };
export const noPassphrase: Passphrase = { typed: '', isEnough: false, isOwn: false };

type NewPassphraseProps = {
  readonly value: Passphrase;
  readonly onChange: (passphrase: Passphrase) => void;
};

/** Six words are offered; one may make up one's own, measured as one types. */
export function NewPassphrase(props: NewPassphraseProps) {
  return props.value.isOwn ? <OwnPassphrase {...props} /> : <OfferedWords {...props} />;
}

function OfferedWords({ value, onChange }: NewPassphraseProps) {
  const t = useMessages();
  const client = useClient();
  const words = t.lock.first.passphrase;
  const isShown = useRef(true);
  const offer = useCallback(async () => {
    const answer = await client.workspace.suggestPassphrase({});
    // An offer that comes after the choice for an own passphrase would take it away again.
    if (answer.ok && isShown.current) onChange({ typed: answer.value.words.join(' '), isEnough: true, isOwn: false });
  }, [client, onChange]);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  useEffect(() => {
    if (value.typed === '') void offer();
  }, [value.typed, offer]);
  return (
    <Section
      title={words.offered}
      meta={words.offeredMeta}
      end={
        <Button variant="bar" size="small" icon="refresh" onPress={() => void offer()}>
          {words.others}
        </Button>
      }
    >
      <ol className={styles['words']}>
        {value.typed
          .split(' ')
          .filter(Boolean)
          .map((word, index) => (
            <li key={`${index}-${word}`}>
              <span className={styles['number']} aria-hidden="true">
                {index + 1}
              </span>
              {word}
            </li>
          ))}
      </ol>
      <Button variant="link" onPress={() => onChange({ ...noPassphrase, isOwn: true })}>
        {words.ownInstead}
      </Button>
    </Section>
  );
}

type Strength = { readonly of: string; readonly bits: number; readonly isEnough: boolean };

function OwnPassphrase({ value, onChange }: NewPassphraseProps) {
  const t = useMessages();
  const words = t.lock.first.passphrase;
  const strength = useStrength(value.typed);
  useEffect(() => {
    if (strength) onChange({ typed: strength.of, isEnough: strength.isEnough, isOwn: true });
  }, [strength, onChange]);
  const verdict = strength?.isEnough ? words.enough : words.weak;
  return (
    <div className={styles['own']}>
      <SecretField label={words.own} hint={words.ownHint} value={value.typed} onChange={(typed) => onChange({ typed, isEnough: false, isOwn: true })} isNew autoFocus />
      {value.typed !== '' && (
        <div className={styles['strength']}>
          <meter aria-label={words.strength} min={0} max={90} low={60} high={60} optimum={90} value={strength?.bits ?? 0} className={styles['meter']} />
          <p role="status">{strength ? verdict : words.measuring}</p>
        </div>
      )}
      <Button variant="link" onPress={() => onChange(noPassphrase)}>
        {words.wordsInstead}
      </Button>
    </div>
  );
}

/** How hard `typed` is to guess, after a pause in typing; undefined until it was measured. */
function useStrength(typed: string): Strength | undefined {
  const client = useClient();
  const [strength, setStrength] = useState<Strength>();
  useEffect(() => {
    if (typed === '') return undefined;
    let isCurrent = true;
    const measure = async () => {
      const answer = await withSecret(typed, (passphrase) => client.workspace.strength({ passphrase }));
      if (answer.ok && isCurrent) setStrength({ of: typed, ...answer.value });
    };
    const timer = setTimeout(() => void measure(), PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, typed]);
  return strength?.of === typed ? strength : undefined;
}
