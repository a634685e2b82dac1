import { useEffect, useState } from 'react';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const nothingTyped = { current: '', next: '', again: '' };
type Typed = typeof nothingTyped;

/** Changes the passphrase: the old one, the new one twice. What was typed is forgotten as soon as it was sent. */
export function KeySettings() {
  const t = useMessages();
  const words = t.settings.key;
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const [isDone, setDone] = useState(false);
  const change = useAct('workspace', 'changePassphrase');
  const bits = useStrength(typed.next);
  const set = (field: keyof Typed) => (text: string) => {
    setDone(false);
    setTyped((now) => ({ ...now, [field]: text }));
  };
  const differs = typed.again !== '' && typed.again !== typed.next;
  const isComplete = typed.current !== '' && typed.next !== '' && typed.again === typed.next;

  const submit = async () => {
    if (!isComplete) return;
    const answer = await change.run({ current: bytesOf(typed.current), next: bytesOf(typed.next) });
    setDone(answer.ok);
    if (answer.ok) setTyped(nothingTyped);
  };

  return (
    <>
      <ErrorNotice text={change.error && errorText(t, change.error)} />
      {isDone && <Notice tone="done">{words.changed}</Notice>}
      <Suggestion />
      <Form onSubmit={() => void submit()}>
        <TextField label={words.current} type="password" value={typed.current} onChange={set('current')} autoComplete="off" maxLength={1000} />
        <TextField
          label={words.next}
          type="password"
          value={typed.next}
          onChange={set('next')}
          autoComplete="off"
          maxLength={1000}
          below={bits !== undefined && <p>{words.strength(Math.floor(bits))}</p>}
        />
        <TextField label={words.again} type="password" value={typed.again} onChange={set('again')} autoComplete="off" maxLength={1000} error={differs ? words.differs : undefined} />
        <FormFoot>
          <Button type="submit" variant="primary" isRunning={change.isRunning}>
            {words.change}
          </Button>
        </FormFoot>
      </Form>
    </>
  );
}

function Suggestion() {
  const words = useMessages().settings.key;
  const suggest = useAct('workspace', 'suggestPassphrase');
  const [suggested, setSuggested] = useState<readonly string[]>();
  const ask = async () => {
    const answer = await suggest.run({});
    if (answer.ok) setSuggested(answer.value.words);
  };
  return (
    <>
      <Button onPress={() => void ask()}>{words.suggest}</Button>
      {suggested && <Notice>{words.suggested(suggested.join(' '))}</Notice>}
    </>
  );
}

/** Estimated bits of a passphrase, or undefined while nothing is typed. */
function useStrength(passphrase: string): number | undefined {
  const { run } = useAct('workspace', 'strength');
  const [bits, setBits] = useState<number>();
  useEffect(() => {
    if (passphrase === '') return undefined;
    let isCurrent = true;
    void run({ passphrase: bytesOf(passphrase) }).then((answer) => isCurrent && setBits(answer.ok ? answer.value.bits : undefined));
    return () => {
      isCurrent = false;
    };
  }, [passphrase, run]);
  return passphrase === '' ? undefined : bits;
}
