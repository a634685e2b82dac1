import { useState } from 'react';
import type { AllowedWord } from '#shared/anonymity/guard.ts';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import styles from './anonymity-settings.module.css';

const nothing = {};
const SHORTEST = 2;

/** Words that may stand in every text: the workspace's own, and folded away those that reference data bring along. */
export function AllowedWords() {
  const t = useMessages();
  const words = t.anonymity.settings.words;
  const language = useLanguage();
  const found = useAsk('anonymity', 'words', nothing);
  const remove = useRemove();
  const own = (found.data?.own ?? []).toSorted((a, b) => a.word.localeCompare(b.word, language));
  const known = (found.data?.known ?? []).toSorted((a, b) => a.localeCompare(b, language));
  return (
    <section className={styles['part']}>
      <h3>{words.heading}</h3>
      <p className={styles['quiet']}>{words.intro}</p>
      <Refusal error={found.error ?? remove.error} />
      <AddWord />
      {found.data && own.length === 0 && <p className={styles['quiet']}>{words.empty}</p>}
      {own.length > 0 && (
        <ul aria-label={words.list} className={styles['words']}>
          {own.map((one) => (
            <li key={one.id}>
              <span>{one.word}</span>
              <IconButton icon="close" label={words.remove(one.word)} onPress={() => void remove.run(one)} />
            </li>
          ))}
        </ul>
      )}
      {known.length > 0 && (
        <details>
          <summary>{words.known(known.length)}</summary>
          <p className={styles['quiet']}>{words.knownWhy}</p>
          <p className={styles['known']}>{known.join(', ')}</p>
        </details>
      )}
    </section>
  );
}

/** Takes a word away at once, with the way back in the toast. */
function useRemove() {
  const t = useMessages();
  const words = t.anonymity.settings.words;
  const { show } = useToasts();
  const allow = useAct('anonymity', 'allowWord');
  const disallow = useAct('anonymity', 'disallowWord');
  const run = async ({ id, version, word }: AllowedWord) => {
    const answer = await disallow.run({ id, version });
    if (answer.ok) show({ text: words.removed(word), undo: { label: t.common.undo, run: () => void allow.run({ word }) } });
  };
  return { run, error: disallow.error ?? allow.error };
}

function AddWord() {
  const t = useMessages();
  const words = t.anonymity.settings.words;
  const { show } = useToasts();
  const announce = useAnnounce();
  const [word, setWord] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  const allow = useAct('anonymity', 'allowWord');
  const refused = fieldErrors(t, allow.error);
  const add = async () => {
    const typed = word.trim();
    setTooShort(typed.length < SHORTEST);
    if (typed.length < SHORTEST) return;
    const answer = await allow.run({ word: typed });
    if (!answer.ok) return;
    setWord('');
    show({ text: words.added(typed) });
    announce(words.added(typed));
  };
  const change = (next: string) => {
    setWord(next);
    setTooShort(false);
    allow.reset();
  };
  const error = isTooShort ? words.tooShort : (refused['word'] ?? (allow.error && errorText(t, allow.error)));
  return (
    <Form onSubmit={() => void add()}>
      <div className={styles['add']}>
        <TextField name="word" label={words.word} value={word} onChange={change} maxLength={80} error={error ?? undefined} />
        <Button type="submit" icon="plus" isRunning={allow.isRunning}>
          {words.add}
        </Button>
      </div>
    </Form>
  );
}
