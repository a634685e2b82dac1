import { describe, expect, it } from 'vitest';
import { startVault, type Child, type VaultDeps } from '#electron/main/vault-process.ts';
import type { FromVault, Incident, OpenedWorkspace, ToVault } from '#electron/vault/protocol.ts';
import { serve, type Wiring } from '#electron/vault/serve.ts';
import type { Notice } from '#shared/shell/bridge.ts';
import { err, ok } from '#shared/kernel/result.ts';

const newId = () => '00000000-0000-4000-8000-000000000001';
const cancelled = async () => err({ code: 'cancelled' } as const);

/** Both ends of the protocol with a channel that copies as a process border does. `end` is the process ending by itself. */
function aPair(open: Wiring['open'], deps: Partial<VaultDeps> = {}) {
  const seen = { notices: [] as Notice[], opened: [] as OpenedWorkspace[], incidents: [] as Incident[], stopped: 0, killed: 0, sent: [] as ToVault[] };
  let hear: ((message: FromVault) => void) | undefined;
  let exit: (() => void) | undefined;
  const receive = serve({ newId, open, post: (message) => queueMicrotask(() => hear?.(structuredClone(message))) });
  const child: Child = {
    send: (message) => {
      const copy = structuredClone(message);
      seen.sent.push(copy);
      queueMicrotask(() => receive(copy));
    },
    onMessage: (listener) => {
      hear = listener;
    },
    onExit: (listener) => {
      exit = listener;
    },
    kill: () => {
      seen.killed += 1;
      exit?.();
    },
  };
  const vault = startVault({
    fork: () => child,
    start: () => ({ folder: '/somewhere', isRealDataAllowed: false, startAt: null, anchors: {} }),
    host: { chooseFolder: cancelled, chooseSaveFile: cancelled, printLines: cancelled },
    notice: (notice) => seen.notices.push(notice),
    opened: (workspace) => seen.opened.push(workspace),
    anchor: () => undefined,
    incident: (incident) => seen.incidents.push(incident),
    stopped: () => {
      seen.stopped += 1;
    },
    ...deps,
  });
  return { vault, seen, end: () => exit?.() };
}

const session = { close: async () => undefined, openDemo: async (folder: string) => ok({ folder }) };
const echo: Wiring['open'] = () => ({ session, dispatch: async (name, input) => ok({ name, input }) });

describe('shell and vault', () => {
  it('bring each answer to whoever asked, in whatever order they come', async () => {
    const release: (() => void)[] = [];
    const { vault } = aPair(() => ({ session, dispatch: (name) => new Promise((resolve) => release.push(() => resolve(ok(name)))) }));
    const answers = Promise.all([vault.call('a.first', {}), vault.call('a.second', {})]);
    await Promise.resolve().then(() => Promise.resolve());
    for (const answer of release.toReversed()) answer();
    expect(await answers).toEqual([ok('a.first'), ok('a.second')]);
  });

  it('let the vault ask for a dialog and wait for it', async () => {
    const asked: string[] = [];
    const { vault } = aPair((_start, host) => ({ session, dispatch: () => host.chooseFolder('workspace') }), {
      host: { chooseFolder: async (purpose) => { asked.push(purpose); return ok('/chosen'); }, chooseSaveFile: cancelled, printLines: cancelled },
    });
    expect(await vault.call('workspace.chooseFolder', {})).toEqual(ok('/chosen'));
    expect(asked).toEqual(['workspace']);
  });

  it('call a dialog that fails a cancelled one', async () => {
    const { vault } = aPair((_start, host) => ({ session, dispatch: () => host.chooseSaveFile('x.docx') }), {
      host: { chooseFolder: cancelled, chooseSaveFile: () => Promise.reject(new Error('no portal')), printLines: cancelled },
    });
    expect(await vault.call('minutes.save', {})).toEqual(err({ code: 'cancelled' }));
  });

  it('leave nothing of a passphrase with the shell once it was sent', async () => {
    const passphrase = new TextEncoder().encode('zes woorden');
    const { vault } = aPair(echo);
    const answer = await vault.call('workspace.unlock', { passphrase });
    expect([...passphrase]).toEqual(Array.from({ length: 11 }, () => 0));
    expect(answer).toEqual(ok({ name: 'workspace.unlock', input: { passphrase: new TextEncoder().encode('zes woorden') } }));
  });

  it('turn what breaks into a number, with no word of what broke', async () => {
    const { vault, seen } = aPair(() => ({ session, dispatch: () => Promise.reject(new Error('Meisje uit Tegelen')) }));
    expect(await vault.call('signal.save', {})).toEqual(err({ code: 'unexpected', incident: newId() }));
    expect(seen.incidents).toMatchObject([{ incident: newId(), endpoint: 'signal.save', name: 'Error' }]);
    expect(JSON.stringify(seen.incidents)).not.toContain('Tegelen');
  });

  it('answer everything under way with locked when the vault ends, and everything after it', async () => {
    const { vault, seen, end } = aPair(() => ({ session, dispatch: () => new Promise(() => undefined) }));
    const underWay = vault.call('minutes.write', {});
    end();
    expect(await underWay).toEqual(err({ code: 'locked' }));
    expect(await vault.call('signal.list', {})).toEqual(err({ code: 'locked' }));
    expect(seen.stopped).toBe(1);
    await vault.close();
  });

  it('do not call a kill an accident', async () => {
    const { vault, seen } = aPair(echo);
    const underWay = vault.call('signal.list', {});
    vault.kill();
    expect(await underWay).toEqual(err({ code: 'locked' }));
    expect(seen).toMatchObject({ killed: 1, stopped: 0 });
  });

  it('report the store closed although closing it fails, and open nothing afterwards', async () => {
    const failing = { ...session, close: () => Promise.reject(new Error('disk')) };
    const { vault, seen } = aPair(() => ({ session: failing, dispatch: async () => ok({}) }));
    await vault.close();
    expect(await vault.call('signal.list', {})).toEqual(err({ code: 'locked' }));
    expect(seen.incidents).toMatchObject([{ endpoint: 'close' }]);
  });

  it('open the demonstration where the shell says', async () => {
    const { vault } = aPair(echo);
    expect(await vault.openDemo('/tmp/demo')).toEqual(ok({ folder: '/tmp/demo' }));
  });
});
