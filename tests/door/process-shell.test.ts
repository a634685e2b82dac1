import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAllowance } from '#electron/main/allowance.ts';
import { createLog } from '#electron/main/log.ts';
import { menuTemplate } from '#electron/main/menu.ts';
import { readRunOptions } from '#electron/main/run-options.ts';
import { openSettingsFile } from '#electron/main/settings-file.ts';
import { createShellDoor, type ShellHandlers } from '#electron/main/shell-door.ts';
import { createWorkspacePlace } from '#electron/main/workspace-place.ts';
import { nameOf, stackFrames } from '#electron/stack-frames.ts';
import { createClock } from '#electron/vault/clock.ts';
import { keyFileName } from '#db/keys/header-file.ts';
import { storeFileName } from '#db/open-store.ts';
import { Instant } from '#shared/kernel/time.ts';
import { aDirectory } from '#tests/builders/a-store.ts';

const settingsIn = (folder: string) => openSettingsFile(join(folder, 'shell.json'));

describe('a run of the program', () => {
  const run = { args: ['program'], env: {}, versions: { electron: '45.4.1' }, isPackaged: false };

  it('moves its clock for tests', () => {
    expect(readRunOptions({ ...run, env: { SIGNAALTAFEL_NOW: '2026-11-26T08:00:00.000Z' } }).startAt).toBe('2026-11-26T08:00:00.000Z');
  });

  it('does not move its clock once packaged, nor for something that is no moment', () => {
    expect(readRunOptions({ ...run, isPackaged: true, env: { SIGNAALTAFEL_NOW: '2026-11-26T08:00:00.000Z' } }).startAt).toBeNull();
    expect(readRunOptions({ ...run, env: { SIGNAALTAFEL_NOW: 'tomorrow' } }).startAt).toBeNull();
  });

  it('allows real data in Electron, and in the stand-in only when told so', () => {
    const versions = { electron: '45.4.1', 'signaaltafel-stand-in': '1' };
    expect(readRunOptions(run)).toMatchObject({ isRealDataAllowed: true, host: { name: 'electron', version: '45.4.1' } });
    expect(readRunOptions({ ...run, versions })).toMatchObject({ isRealDataAllowed: false, host: { name: 'stand-in', version: '1' } });
    expect(readRunOptions({ ...run, versions, args: ['program', '--allow-real-data'] }).isRealDataAllowed).toBe(true);
  });

  it('ticks on from the moment it was given', () => {
    let machine = 1000;
    const now = createClock(Instant.parse('2026-11-26T08:00:00.000Z'), () => machine);
    expect(now()).toBe('2026-11-26T08:00:00.000Z');
    machine += 61_000;
    expect(now()).toBe('2026-11-26T08:01:01.000Z');
    expect(createClock(null, () => 0)()).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('what the shell remembers', () => {
  it('is there in the next run', () => {
    const folder = aDirectory();
    settingsIn(folder).save({ language: 'en', bounds: { x: 10, y: 20, width: 1280, height: 800 } });
    expect(settingsIn(folder).get()).toEqual({ folder: null, language: 'en', bounds: { x: 10, y: 20, width: 1280, height: 800 }, isMaximized: false });
  });

  it.each(['', '{', 'null', '[1]', '"text"', '{"language":"fr","bounds":{"width":1},"folder":7}'])('is the usual when its file is damaged: %s', (text) => {
    const folder = aDirectory();
    writeFileSync(join(folder, 'shell.json'), text);
    expect(settingsIn(folder).get()).toEqual({ folder: null, language: 'nl', bounds: null, isMaximized: false });
  });
});

function workspaceIn(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, keyFileName), '');
  return folder;
}

/** Whether locking, searching and the keys are on offer in the menu. */
const offersIn = (isOpen: boolean) =>
  menuTemplate({ language: 'nl', isOpen, lock: () => undefined, setLanguage: () => undefined, choose: () => undefined })
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .filter(({ id }) => ['lock', 'search', 'keys'].includes(id ?? ''))
    .map(({ enabled }) => enabled);

describe('the place of the workspace', () => {
  it('is proposed fresh beside what is there, and does not move while a workspace is being made in it', () => {
    const documents = aDirectory();
    workspaceIn(join(documents, 'Signaaltafel'));
    const place = createWorkspacePlace(settingsIn(aDirectory()), documents);
    expect(place.folder()).toBe(join(documents, 'Signaaltafel 2'));
    expect(place.status()).toEqual({ state: 'firstRun', folderLabel: null, folderWarning: null });
    workspaceIn(place.folder());
    expect(place.status()).toMatchObject({ state: 'locked', folderLabel: 'Signaaltafel 2' });
  });

  it('is remembered once there is a workspace, and missing when it is gone', () => {
    const [userData, folder] = [aDirectory(), join(aDirectory(), 'overleg')];
    const place = createWorkspacePlace(settingsIn(userData), aDirectory());
    place.choose(folder);
    place.remember();
    expect(settingsIn(userData).get().folder).toBeNull();
    workspaceIn(folder);
    place.remember();
    expect(createWorkspacePlace(settingsIn(userData), aDirectory()).status().state).toBe('locked');
    const elsewhere = join(userData, 'stick');
    settingsIn(userData).save({ folder: elsewhere });
    expect(createWorkspacePlace(settingsIn(userData), aDirectory()).status()).toMatchObject({ state: 'missing', folderLabel: 'stick' });
  });

  it('is forgotten without a file being touched', () => {
    const [userData, folder] = [aDirectory(), workspaceIn(join(aDirectory(), 'overleg'))];
    settingsIn(userData).save({ folder });
    const settings = settingsIn(userData);
    createWorkspacePlace(settings, aDirectory()).forget();
    expect(settings.get().folder).toBeNull();
    expect(statSync(join(folder, keyFileName)).isFile()).toBe(true);
  });

  it('is known by the store alone when the key file is gone', () => {
    const folder = aDirectory();
    writeFileSync(join(folder, storeFileName), '');
    const place = createWorkspacePlace(settingsIn(aDirectory()), aDirectory());
    place.choose(folder);
    expect(place.status().state).toBe('locked');
  });
});

describe('the log', () => {
  const incident = { incident: 'abc', endpoint: 'signal.save', name: 'TypeError', frames: [] };

  it('says where something broke and nothing of what', () => {
    const secret = 'Meisje uit Tegelen\n    at verzonnen (/home/geheim/notitie.ts:1:2)';
    const cause = new TypeError(secret);
    const text = JSON.stringify({ name: nameOf(cause), frames: stackFrames(cause) });
    expect(text).toContain('process-shell.test.ts:');
    expect(text).not.toMatch(/Tegelen|geheim|verzonnen|\/work|tests\/door/);
    expect(nameOf(Object.assign(new Error('x'), { name: 'Jan de Vries' }))).toBe('object');
  });

  it('never grows beyond two files of its largest size', () => {
    const folder = aDirectory();
    const log = createLog(folder, () => new Date(0));
    const frames = Array.from({ length: 20 }, () => 'f'.repeat(400));
    for (let n = 0; n < 200; n += 1) log({ ...incident, frames });
    const sizes = ['incidents.log', 'incidents.log.1'].map((name) => statSync(join(folder, name)).size);
    expect(Math.max(...sizes)).toBeLessThan(300 * 1024);
    expect(readFileSync(join(folder, 'incidents.log'), 'utf8').split('\n')[0]).toMatch(/^\{"at":"1970-01-01T00:00:00.000Z","incident":"abc"/);
  });

  it('stops nothing when it cannot be written', () => {
    const file = join(aDirectory(), 'file');
    writeFileSync(file, '');
    expect(() => createLog(file, () => new Date())(incident)).not.toThrow();
  });
});

describe('the shell itself', () => {
  const handlers = Object.fromEntries(['status', 'lock', 'flushed', 'setLanguage', 'forgetWorkspace', 'quit'].map((method) => [method, () => ({ path: '/home/secret' })]));
  const door = createShellDoor(handlers as unknown as ShellHandlers);

  it('answers what is in the contract, stripped of what is not', async () => {
    expect(await door('lock', {})).toEqual({ ok: true, value: {} });
    expect(await door('setLanguage', { language: 'fr' })).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
    expect(await door('lock', { extra: 1 })).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
    expect(await door('__proto__', {})).toEqual({ ok: false, error: { code: 'notFound', entity: 'endpoint' } });
  });

  it('offers locking and the items of the page only while the workspace is open', () => {
    expect(offersIn(true)).toEqual([true, true, true]);
    expect(offersIn(false)).toEqual([false, false, false]);
  });

  it('does not bring back a part that dies as often as it is started', () => {
    let now = 0;
    const may = createAllowance(2, 1000, () => now);
    expect([may(), may(), may()]).toEqual([true, true, false]);
    now = 5000;
    expect(may()).toBe(true);
  });
});
