import { describe, expect, it } from 'vitest';
import { allHandlers } from '#electron/vault/all-handlers.ts';
import type { FromVault } from '#electron/vault/protocol.ts';
import { createVaultDoor } from '#electron/vault/vault.ts';
import { err } from '#shared/kernel/result.ts';
import { Instant } from '#shared/kernel/time.ts';
import { aShownSession, type ASession } from '#tests/builders/a-session.ts';
import { countingIds, valueOf } from '#tests/builders/a-workspace.ts';

const cancelled = async () => err({ code: 'cancelled' } as const);

function aVault({ session, clock }: ASession) {
  const posted: FromVault[] = [];
  const world = { now: () => Instant.parse(clock.now), newId: countingIds(), host: { chooseFolder: cancelled, chooseSaveFile: cancelled, printLines: cancelled } };
  const dispatch = createVaultDoor({ session, handlers: allHandlers(session, () => 0), world, post: (message) => posted.push(message) });
  return { dispatch, posted };
}

describe('the door of the vault process', () => {
  it('opens with a handler for everything in the contract but what the shell answers', async () => {
    const { dispatch } = aVault(await aShownSession());
    expect(await dispatch('shell.status', {})).toEqual(err({ code: 'notFound', entity: 'endpoint' }));
    expect(await dispatch('signal.list', {})).toMatchObject({ ok: true, value: [] });
  });

  it('knows who unlocked', async () => {
    const { dispatch } = aVault(await aShownSession());
    expect(valueOf(await dispatch('workspace.settings', {}))).toMatchObject({ member: { displayName: 'Voorzitter', role: 'CHAIR' } });
  });

  it('tells the pages what changed, and the shell when that is the idle time', async () => {
    const { dispatch, posted } = aVault(await aShownSession());
    const { settings } = valueOf(await dispatch('workspace.settings', {})) as { settings: object };
    valueOf(await dispatch('workspace.saveSettings', { ...settings, idleMinutes: 12 }));
    expect(posted).toEqual([
      { kind: 'notice', notice: { kind: 'changed', features: ['workspace'] } },
      { kind: 'opened', workspace: { kind: 'test', idleMinutes: 12 } },
    ]);
  });

  it('is shut once the session is closed', async () => {
    const shown = await aShownSession();
    const { dispatch } = aVault(shown);
    await shown.session.close();
    expect(await dispatch('signal.list', {})).toEqual(err({ code: 'locked' }));
    expect(await dispatch('workspace.verify', {})).toEqual(err({ code: 'locked' }));
  });
});
