import { useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Messages } from '#shared/i18n/nl.ts';
import type { ShellStatus } from '#shared/shell/endpoints.ts';
import { ClockTime } from '#shared/kernel/time.ts';
import { formatTime } from '#shared/i18n/format.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Brand } from './gate.tsx';
import { SecretField } from './secret-field.tsx';
import { withSecret } from './secret.ts';
import { useCountdown } from './use-countdown.ts';
import styles from './unlock.module.css';

type UnlockProps = {
  readonly status: ShellStatus;
  readonly onForgotten: () => void;
  readonly onOther: () => void;
  /** Anything but a passphrase that does not fit: a page of its own. */
  readonly onTrouble: (error: AppError) => void;
};

/** One field. What was kept is said above it; what was wrong, in it. */
export function Unlock({ status, onForgotten, onOther, onTrouble }: UnlockProps) {
  const t = useMessages();
  const language = useLanguage();
  const { typed, setTyped, state, seconds, unlock } = useUnlock(onTrouble);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state === 'wrong' && seconds === 0) field.current?.focus();
  }, [state, seconds]);
  const wrong = state === 'wrong' ? [t.lock.unlock.wrong, seconds > 0 && t.lock.unlock.wait(seconds)].filter(Boolean).join(' ') : undefined;

  return (
    <div className={styles['unlock']}>
      <Brand under={status.folderLabel} />
      <Notice tone={status.lockedAt ? 'done' : 'info'}>{reasonText(t, language, status)}</Notice>
      {status.folderWarning && <Notice tone="caution">{t.lock.folderWarning[status.folderWarning]}</Notice>}
      {state === 'spareUsed' && <Notice tone="caution">{t.lock.unlock.spareUsed}</Notice>}
      <Form onSubmit={() => void unlock()}>
        <SecretField label={t.lock.unlock.passphrase} hint={t.lock.unlock.passphraseHint} error={wrong} value={typed} onChange={setTyped} autoFocus inputRef={field} />
        <Button type="submit" variant="primary" isWide keys="Enter" isRunning={state === 'running'} isBlocked={seconds > 0} reason={t.lock.unlock.wait(seconds)}>
          {state === 'running' ? t.lock.unlock.running : t.lock.unlock.submit}
        </Button>
      </Form>
      {(state === 'opening' || state === 'spareUsed') && <p role="status">{t.lock.unlock.opening}</p>}
      <ul className={styles['more']}>
        <li>
          <Button variant="link" onPress={onForgotten}>
            {t.lock.unlock.forgotten}
          </Button>
        </li>
        <li>
          <Button variant="link" onPress={onOther}>
            {t.lock.unlock.other}
          </Button>
        </li>
      </ul>
    </div>
  );
}

type UnlockState = 'waiting' | 'running' | 'wrong' | 'opening' | 'spareUsed';

/** What was typed leaves the field at once, right or wrong. */
function useUnlock(onTrouble: (error: AppError) => void) {
  const client = useClient();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<UnlockState>('waiting');
  const [seconds, countDown] = useCountdown();
  const unlock = async () => {
    if (typed === '' || seconds > 0) return;
    setState('running');
    setTyped('');
    const answer = await withSecret(typed, (passphrase) => client.workspace.unlock({ passphrase }));
    if (answer.ok) {
      setState(answer.value.spareUsed ? 'spareUsed' : 'opening');
    } else if (answer.error.code === 'wrongSecret') {
      setState('wrong');
      countDown(answer.error.waitSeconds);
    } else {
      setState('waiting');
      onTrouble(answer.error);
    }
  };
  return { typed, setTyped, state, seconds, unlock };
}

function reasonText(t: Messages, language: Language, { reason, lockedAt }: ShellStatus): string {
  const time = ClockTime.safeParse(lockedAt).data;
  return reason === 'start' || time === undefined ? t.lock.reason.start : t.lock.reason[reason](formatTime(language, time));
}
