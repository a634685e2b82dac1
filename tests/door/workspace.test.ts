import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { workspaceHandlers } from '#electron/vault/features/workspace/handlers.ts';
import { ok } from '#shared/kernel/result.ts';
import { words } from '#shared/passphrase/words.ts';
import { packs } from '#shared/reference/pack/packs.ts';
import { aSession, bytes, passphrase } from '#tests/builders/a-session.ts';
import { aDirectory } from '#tests/builders/a-store.ts';
import { aDoor, aWorkspace, valueOf } from '#tests/builders/a-workspace.ts';

const aWorkspaceDoor = (folder = aDirectory()) => {
  const { session } = aSession({ folder });
  const workspace = aWorkspace({ pack: packs.empty });
  return aDoor({ workspace: workspaceHandlers(session, (max) => randomInt(max)) }, { workspace, host: { chooseFolder: async () => ok(folder) } });
};

describe('the settings of a workspace', () => {
  it('are changed through the door, with one row in the trail, and not over a later change', async () => {
    const door = aWorkspaceDoor();
    const { settings, kind, member } = valueOf(await door.client.workspace.settings({}));
    expect({ kind, member, idleMinutes: settings.idleMinutes }).toEqual({ kind: 'test', member: { displayName: 'Voorzitter', role: 'CHAIR' }, idleMinutes: 5 });
    expect(valueOf(await door.client.workspace.saveSettings({ ...settings, region: 'Noord', idleMinutes: 15 }))).toMatchObject({ region: 'Noord', idleMinutes: 15, version: 2 });
    expect(await door.client.workspace.saveSettings({ ...settings, region: 'Zuid' })).toEqual({ ok: false, error: { code: 'stale', entity: 'workspace' } });
    expect(await door.client.workspace.saveSettings({ ...settings, idleMinutes: 90 })).toMatchObject({ error: { code: 'invalidInput' } });
    expect(valueOf(await door.client.workspace.settings({})).settings.region).toBe('Noord');
    expect(door.changed).toEqual([['workspace']]);
    const [newest] = valueOf(await door.client.workspace.auditRows({ limit: 1 }));
    expect(newest).toMatchObject({ action: 'workspace.settingsChanged', origin: 'screen', object: 'workspace', result: 'done' });
    expect(door.broken).toEqual([]);
  });

  it('and the trail is read a page at a time, newest first', async () => {
    const door = aWorkspaceDoor();
    const first = valueOf(await door.client.workspace.auditRows({ limit: 5 }));
    const second = valueOf(await door.client.workspace.auditRows({ limit: 5, before: first.at(-1)?.seq ?? 1 }));
    const numbers = [...first, ...second].map(({ seq }) => seq);
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, index) => (numbers[0] ?? 0) - index));
  });
});

describe('choosing a secret and a folder', () => {
  it('proposes six words of the list, and wipes what was typed once it is weighed', async () => {
    const door = aWorkspaceDoor();
    const proposed = valueOf(await door.client.workspace.suggestPassphrase({})).words;
    expect(proposed).toHaveLength(6);
    expect(proposed.every((word) => words.includes(word))).toBe(true);
    const typed = bytes(passphrase);
    expect(valueOf(await door.client.workspace.strength({ passphrase: typed }))).toEqual({ bits: 77, isEnough: true });
    expect(typed.every((byte) => byte === 0)).toBe(true);
    expect(valueOf(await door.client.workspace.strength({ passphrase: bytes('welkom01') })).isEnough).toBe(false);
  });

  it('names the folder and never its path', async () => {
    const folder = aDirectory();
    const door = aWorkspaceDoor(folder);
    const chosen = valueOf(await door.client.workspace.chooseFolder({}));
    expect(chosen).toEqual({ label: folder.split('/').at(-1), warning: null, isUsable: true });
    expect(valueOf(await door.client.workspace.useExisting({}))).toMatchObject({ isUsable: false });
    expect(JSON.stringify(chosen)).not.toContain('/');
  });
});
