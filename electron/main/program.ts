import { app, Menu, powerMonitor } from 'electron';
import { join } from 'node:path';
import type { VaultStart } from '#electron/vault/protocol.ts';
import type { LockReason, ShellStatus } from '#shared/shell/endpoints.ts';
import { clockTimeOf } from '#shared/kernel/time.ts';
import type { WorkspaceKind } from '#shared/workspace/workspace.ts';
import { openAnchors } from './anchors.ts';
import { createDialogs } from './dialogs.ts';
import { listenToPages } from './ipc.ts';
import { createLockPolicy } from './lock-policy.ts';
import type { Log } from './log.ts';
import { menuTemplate } from './menu.ts';
import { createPageServer } from './protocol.ts';
import type { RunOptions } from './run-options.ts';
import type { SettingsFile } from './settings-file.ts';
import { createShellDoor, type ShellHandlers } from './shell-door.ts';
import { forkVault } from './vault-child.ts';
import { startVault, type Vault, type VaultDeps } from './vault-process.ts';
import { createWindows } from './windows.ts';
import { createWorkspacePlace } from './workspace-place.ts';

const IDLE_CHECK = 5000;
/** After one of these went well there is a workspace worth coming back to. */
const settlesWorkspace: ReadonlySet<string> = new Set(['workspace.create', 'workspace.useExisting', 'workspace.unlock', 'workspace.confirmRecovery']);

type ProgramDeps = {
  readonly options: RunOptions;
  readonly settings: SettingsFile;
  readonly log: Log;
  /** The folder of the built shell, `out/main`. */
  readonly built: string;
  /** Where the demonstration lives for as long as the program runs; null for a real run. */
  readonly demoFolder: string | null;
};

export type Program = {
  readonly focus: () => void;
  /** Keeps the drafts, closes the store and ends the vault. Resolves when the program may go. */
  readonly seal: () => Promise<void>;
  readonly isOpen: () => boolean;
};

/** Puts the parts of the shell together and shows the first window. Nothing is decided here but who talks to whom. */
export async function startProgram({ options, settings, log, built, demoFolder }: ProgramDeps): Promise<Program> {
  const documents = app.getPath('documents');
  const anchors = await openAnchors(join(app.getPath('userData'), 'anchor.bin'));
  const place = createWorkspacePlace(settings, documents);
  if (demoFolder !== null) place.choose(demoFolder);
  let kind: WorkspaceKind | null = null;
  let isEnding = false;
  let flushed: () => void = () => undefined;

  const start = (): VaultStart => ({ folder: place.folder(), isRealDataAllowed: options.isRealDataAllowed, startAt: options.startAt, anchors: anchors.all() });
  const vaultDeps: VaultDeps = {
    fork: () => forkVault(built),
    start,
    host: createDialogs({ window: () => windows.current(), language: () => settings.get().language, documents, workspaceChosen: place.choose }),
    notice: (notice) => windows.tell(notice),
    opened: (workspace) => {
      kind = workspace.kind;
      const isNew = !policy.state().isOpen;
      policy.opened(workspace.idleMinutes);
      if (!isNew) return;
      refreshMenu();
      void windows.show('app');
    },
    anchor: (vaultId, bytes) => void anchors.keep(vaultId, bytes),
    incident: log,
    stopped: () => policy.vaultStopped(),
  };

  const policy = createLockPolicy({
    flush: () =>
      new Promise((resolve) => {
        flushed = resolve;
        windows.tell({ kind: 'flush' });
      }),
    close: () => vault.close(),
    kill: () => {
      vault.kill();
      if (!isEnding) vault = startVault(vaultDeps);
    },
    locked: () => {
      kind = null;
      refreshMenu();
      void windows.show('lock');
    },
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    now: () => new Date(),
  });
  const lock = (reason: LockReason) => void policy.lock(reason);

  const windows = createWindows({
    settings,
    preload: join(built, '../preload/index.cjs'),
    serve: createPageServer(join(built, '../renderer')),
    closing: () => app.quit(),
    isOpen: () => policy.state().isOpen,
    pageDied: () => void windows.show(policy.state().isOpen ? 'app' : 'lock'),
  });

  const setLanguage = (language: ShellStatus['language']) => {
    settings.save({ language });
    refreshMenu();
  };
  const refreshMenu = () => {
    const { language } = settings.get();
    const choose = (id: string) => windows.tell({ kind: 'menuItem', id });
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ language, isOpen: policy.state().isOpen, lock: () => lock('command'), setLanguage, choose })));
  };

  const status = (): ShellStatus => {
    const { isOpen, reason, lockedAt } = policy.state();
    const { state, ...folder } = place.status();
    return {
      state: isOpen ? 'open' : state,
      reason,
      host: options.host,
      isRealDataAllowed: options.isRealDataAllowed,
      isDemo: demoFolder !== null || kind === 'demo',
      ...folder,
      language: settings.get().language,
      lockedAt: lockedAt === null ? null : clockTimeOf(lockedAt.toISOString()),
    };
  };
  const shellHandlers: ShellHandlers = {
    status,
    lock: () => { lock('command'); return {}; },
    flushed: () => { flushed(); return {}; },
    setLanguage: ({ language }) => { setLanguage(language); return {}; },
    forgetWorkspace: () => { place.forget(); vault.kill(); vault = startVault(vaultDeps); return {}; },
    quit: () => { app.quit(); return {}; },
  };

  let vault: Vault = startVault(vaultDeps);
  listenToPages({
    window: windows.current,
    page: windows.page,
    shell: createShellDoor(shellHandlers),
    vault: async (name, input) => {
      const answer = await vault.call(name, input);
      if (answer.ok && demoFolder === null && settlesWorkspace.has(name)) place.remember();
      return answer;
    },
  });
  powerMonitor.on('suspend', () => lock('sleep'));
  powerMonitor.on('lock-screen', () => lock('system'));
  setInterval(policy.checkIdle, IDLE_CHECK);
  refreshMenu();
  const opensByItself = demoFolder !== null && (await vault.openDemo(demoFolder)).ok;
  if (!opensByItself) await windows.show('lock');

  return {
    focus: windows.focus,
    isOpen: () => policy.state().isOpen,
    seal: async () => {
      isEnding = true;
      await policy.seal();
      vault.kill();
    },
  };
}
