import { nameOf, stackFrames } from '../stack-frames.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import type { Host } from './host.ts';
import type { FromVault, ToVault, VaultStart } from './protocol.ts';
import { createRemoteHost } from './remote-host.ts';
import type { Dispatch } from './vault.ts';

/** What a start of the vault makes: a session, and the door to what it opens. */
export type Opened = {
  readonly session: { readonly openDemo: (folder: string) => Promise<Answer<unknown>>; readonly close: () => Promise<void> };
  readonly dispatch: Dispatch;
};

export type Wiring = {
  readonly post: (message: FromVault) => void;
  /** Puts session and door together once the shell has said where and how. */
  readonly open: (start: VaultStart, host: Host) => Opened;
  readonly newId: () => string;
};

/** The vault's end of the protocol: answers what the shell asks. Hand every message to the function it returns, in order. */
export function serve({ post, open, newId }: Wiring): (message: ToVault) => void {
  const remote = createRemoteHost(post);
  let opened: Opened | undefined;

  const report = (endpoint: string, cause: unknown): string => {
    const incident = newId();
    post({ kind: 'incident', incident: { incident, endpoint, name: nameOf(cause), frames: stackFrames(cause) } });
    return incident;
  };
  const answer = async (id: number, endpoint: string, work: (vault: Opened) => Promise<Answer<unknown>>) => {
    try {
      post({ kind: 'answer', id, answer: opened ? await work(opened) : err({ code: 'locked' }) });
    } catch (cause) {
      post({ kind: 'answer', id, answer: err({ code: 'unexpected', incident: report(endpoint, cause) }) });
    }
  };
  const close = async () => {
    try {
      await opened?.session.close();
    } catch (cause) {
      report('close', cause);
    }
    opened = undefined;
    post({ kind: 'closed' });
  };

  return (message) => {
    switch (message.kind) {
      case 'start':
        opened = open(message.start, remote.host);
        return;
      case 'call':
        void answer(message.id, message.name, ({ dispatch }) => dispatch(message.name, message.input));
        return;
      case 'openDemo':
        void answer(message.id, 'openDemo', ({ session }) => session.openDemo(message.folder));
        return;
      case 'hostAnswer':
        remote.answered(message.id, message.answer);
        return;
      case 'close':
        void close();
        return;
    }
  };
}
