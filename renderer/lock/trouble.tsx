import type { AppError } from '#shared/kernel/errors.ts';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import styles from './trouble.module.css';

type Kind = 'damagedKeyFile' | 'damagedStore' | 'newerStore' | 'missing' | 'busy' | 'full' | 'readOnly' | 'io' | 'forbidden' | 'unexpected';
type Way = 'retry' | 'restore' | 'find' | 'start' | 'update' | 'help';

/** What a person can do, the best first. */
const waysFor: Readonly<Record<Kind, readonly Way[]>> = {
  damagedKeyFile: ['restore', 'retry', 'help'],
  damagedStore: ['restore', 'retry', 'help'],
  newerStore: ['update', 'find'],
  missing: ['find', 'retry', 'start'],
  busy: ['retry', 'find'],
  full: ['retry', 'help'],
  readOnly: ['retry', 'find', 'help'],
  io: ['retry', 'find', 'help'],
  forbidden: ['find', 'start'],
  unexpected: ['retry', 'help'],
};

function kindOf(error: AppError): Kind {
  switch (error.code) {
    case 'damagedKeyFile':
    case 'damagedStore':
    case 'newerStore':
    case 'forbidden':
      return error.code;
    case 'storeUnavailable':
      return error.reason;
    default:
      return 'unexpected';
  }
}

/** What IT can look up: never a path or a text. */
function codeOf(error: AppError): string {
  if (error.code === 'damagedStore') return `${error.code}/${error.place}`;
  if (error.code === 'storeUnavailable') return `${error.code}/${error.reason}`;
  return error.code === 'unexpected' ? error.incident.slice(0, 8) : error.code;
}

type TroubleProps = {
  readonly error: AppError;
  /** Name of the folder. */
  readonly workspace: string | null;
  readonly onRetry: () => void;
  /** Asks for the folder of a workspace that exists. */
  readonly onFind: () => void;
  readonly onStart: () => void;
};

/** The workspace did not open: what happened, what is safe, what to do now. */
export function Trouble({ error, workspace, onRetry, onFind, onStart }: TroubleProps) {
  const words = useMessages().lock.trouble;
  const client = useClient();
  const kind = kindOf(error);
  const quit = () => void client.shell.quit({});
  const carryOut: Readonly<Record<Way, () => void>> = { retry: onRetry, restore: onFind, find: onFind, start: onStart, update: quit, help: quit };
  return (
    <div className={styles['trouble']}>
      <header className={styles['head']} role="alert">
        <StateMark icon="acute" tone="critical">
          {words.notOpened(workspace ?? words.workspace)}
        </StateMark>
        <h1>{words.kind[kind].title}</h1>
        <p className={styles['text']}>{words.kind[kind].text}</p>
      </header>
      <Section title={words.safeTitle}>
        <ul>
          {words.kind[kind].safe.map((sentence) => (
            <li key={sentence} className={styles['safe']}>
              <Icon name="check" />
              {sentence}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.waysTitle}>
        <ol>
          {waysFor[kind].map((way, index) => (
            <li key={way} className={styles['way']}>
              <div>
                <b>{words.ways[way].title}</b>
                <p className={styles['meta']}>{words.ways[way].text}</p>
              </div>
              <Button variant={index === 0 ? 'primary' : 'secondary'} onPress={carryOut[way]}>
                {words.ways[way].button}
              </Button>
            </li>
          ))}
        </ol>
      </Section>
      <p className={styles['meta']}>{words.code(codeOf(error))}</p>
    </div>
  );
}
