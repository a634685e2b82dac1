import { contract, type Contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { civilDateOf } from '#shared/kernel/time.ts';
import { nameOf, stackFrames } from '../stack-frames.ts';
import { createDispatch } from './dispatch.ts';
import type { AnyHandlers, Context, Handlers } from './handlers.ts';
import type { FromVault } from './protocol.ts';
import type { Session, SessionWorld } from './session.ts';
import type { TaskContext } from './task.ts';

const { shell: _answeredByTheShell, ...vaultContract } = contract;

/** Everything but `shell.*`, which the shell answers itself. */
export type VaultHandlers = Handlers<Omit<Contract, 'shell'>>;

/** Asks an endpoint by its name in the contract. */
export type Dispatch = (name: string, input: unknown) => Promise<Answer<unknown>>;

type Deps = {
  readonly session: Session;
  readonly handlers: VaultHandlers;
  readonly world: Pick<SessionWorld, 'now' | 'newId' | 'host'>;
  readonly post: (message: FromVault) => void;
};

/** The door with what surrounds it in this process: who asks, the clock, the dialogs, and what is told to the shell. */
export function createVaultDoor({ session, handlers, world, post }: Deps): Dispatch {
  const ctx = (): Context => {
    const now = world.now();
    return {
      now,
      today: civilDateOf(now),
      newId: world.newId,
      // Only asked for where a store is open.
      get actor() {
        return session.member();
      },
    };
  };
  const task: TaskContext = {
    ctx,
    store: session.store,
    read: (work) => {
      const store = session.store();
      if (!store) throw new Error('The workspace is locked');
      return store.read(work);
    },
    act: (name, input) => dispatch(name, input),
    checkpoint: session.checkpoint,
    host: world.host,
  };
  const dispatch = createDispatch(vaultContract, handlers as AnyHandlers, {
    store: session.store,
    ctx,
    task,
    changed: (features) => {
      post({ kind: 'notice', notice: { kind: 'changed', features } });
      const workspace = features.includes('workspace') ? session.workspace() : undefined;
      if (workspace) post({ kind: 'opened', workspace });
    },
    report: (incident, endpoint, cause) => post({ kind: 'incident', incident: { incident, endpoint, name: nameOf(cause), frames: stackFrames(cause) } }),
    storeError: session.storeError,
  });
  return dispatch;
}
