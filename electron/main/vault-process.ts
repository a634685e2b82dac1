import type { FromVault, Incident, OpenedWorkspace, ToVault, VaultStart } from '#electron/vault/protocol.ts';
import type { Host } from '#electron/vault/host.ts';
import type { Notice } from '#shared/shell/bridge.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';

/** What the shell uses of a utility process. */
export type Child = {
  readonly send: (message: ToVault) => void;
  readonly onMessage: (listener: (message: FromVault) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
};

export type VaultDeps = {
  readonly fork: () => Child;
  /** Read anew for every process. */
  readonly start: () => VaultStart;
  readonly host: Host;
  readonly notice: (notice: Notice) => void;
  readonly opened: (workspace: OpenedWorkspace) => void;
  readonly anchor: (vault: string, bytes: Uint8Array) => void;
  readonly incident: (incident: Incident) => void;
  /** The process ended by itself. */
  readonly stopped: () => void;
};

export type Vault = {
  readonly call: (name: string, input: unknown) => Promise<Answer<unknown>>;
  readonly openDemo: (folder: string) => Promise<Answer<unknown>>;
  /** Resolves when the store is checkpointed and closed, or the process is gone. */
  readonly close: () => Promise<void>;
  /** Ends the process: what it knew is gone with its memory. Every call still under way is answered with `locked`. */
  readonly kill: () => void;
};

/** Starts a vault process and speaks its protocol. */
export function startVault(deps: VaultDeps): Vault {
  const child = deps.fork();
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let closing: (() => void) | undefined;
  let isAlive = true;
  let lastId = 0;

  const ask = (message: (id: number) => ToVault): Promise<Answer<unknown>> =>
    new Promise((resolve) => {
      if (!isAlive) return resolve(err({ code: 'locked' }));
      lastId += 1;
      waiting.set(lastId, resolve);
      child.send(message(lastId));
    });

  const ended = () => {
    isAlive = false;
    for (const answer of waiting.values()) answer(err({ code: 'locked' }));
    waiting.clear();
    closing?.();
  };

  child.onMessage((message) => {
    if (!isAlive) return;
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.answer);
      waiting.delete(message.id);
    } else if (message.kind === 'closed') closing?.();
    else if (message.kind === 'hostCall') void answerHost(child, deps.host, message);
    else announce(deps, message);
  });
  child.onExit(() => {
    if (!isAlive) return;
    ended();
    deps.stopped();
  });
  child.send({ kind: 'start', start: deps.start() });

  return {
    call: (name, input) => {
      const answer = ask((id) => ({ kind: 'call', id, name, input }));
      wipeBytes(input);
      return answer;
    },
    openDemo: (folder) => ask((id) => ({ kind: 'openDemo', id, folder })),
    close: () =>
      new Promise((resolve) => {
        if (!isAlive) return resolve();
        closing = resolve;
        child.send({ kind: 'close' });
      }),
    kill: () => {
      if (!isAlive) return;
      ended();
      child.kill();
    },
  };
}

function announce(deps: VaultDeps, message: Exclude<FromVault, { kind: 'answer' | 'closed' | 'hostCall' }>): void {
  switch (message.kind) {
    case 'notice':
      return deps.notice(message.notice);
    case 'opened':
      return deps.opened(message.workspace);
    case 'anchor':
      return deps.anchor(message.vault, message.bytes);
    case 'incident':
      return deps.incident(message.incident);
  }
}

async function answerHost(child: Child, host: Host, { id, method, args }: Extract<FromVault, { kind: 'hostCall' }>): Promise<void> {
  const answer = await (host[method] as (...given: readonly unknown[]) => Promise<Answer<unknown>>)(...args).catch(() => err({ code: 'cancelled' } as const));
  child.send({ kind: 'hostAnswer', id, answer });
}

/** A passphrase passes here as bytes on its way to the vault: once sent, the shell's copy is of no use to anyone. */
function wipeBytes(input: unknown): void {
  if (typeof input !== 'object' || input === null) return;
  for (const value of Object.values(input)) if (value instanceof Uint8Array) value.fill(0);
}
