import { app, Menu, powerMonitor } from 'electron';
import { join } from 'node:path';
import type { OpenedWorkspace } from '#electron/vault/protocol.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Output } from '#shared/contract/define.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { ok } from '#shared/kernel/result.ts';
import type { LockReason } from '#shared/shell/endpoints.ts';
import type { WorkspaceKind } from '#shared/workspace/workspace.ts';
import { createAllowance } from './allowance.ts';
import { openAnchors, type Anchors } from './anchors.ts';
import { createDialogs } from './dialogs.ts';
import { listenToPages } from './ipc.ts';
import { createLockPolicy } from './lock-policy.ts';
import type { Log } from './log.ts';
import { menuTemplate } from './menu.ts';
import { createPageServer } from './protocol.ts';
import type { RunOptions } from './run-options.ts';
import type { SettingsFile } from './settings-file.ts';
import { createShellDoor, type ShellHandlers } from './shell-door.ts';
import { shellStatus } from './shell-status.ts';
import { forkVault } from './vault-child.ts';
import { startVault, type Vault } from './vault-process.ts';
import { createWindows } from './windows.ts';
import { createWorkspacePlace } from './workspace-place.ts';

const IDLE_CHECK = 5000;
/** After one of these went well there is a workspace worth coming back to. */
const settlesWorkspace: ReadonlySet<string> = new Set(['workspace.create', 'workspace.useExisting', 'workspace.unlock', 'workspace.confirmRecovery']);
const done = {};

type Deps = {
  readonly options: RunOptions;
  readonly settings: SettingsFile;
  readonly log: Log;
  readonly anchors: Anchors;
  /** The folder of the built shell, `out/main`. */
  readonly built: string;
  /** Where demonstrations live for as long as the program runs; null for a real run. */
  readonly demoFolder: string | null;
};

/** The parts of the shell, and who talks to whom. What each of them decides is in its own file. */
export class Program {
  private readonly deps: Deps;
  private readonly place;
  private readonly windows;
  private readonly policy;
  private readonly host;
  private vault: Vault;
  private kind: WorkspaceKind | null = null;
  private readonly mayRevive = createAllowance(5, 30_000, Date.now);
  /** False when the vault dies as often as it is started: what is asked is then answered with `locked`. */
  private mayRestart = true;
  private isEnding = false;
  /** Since this unlocking; the page that said so first is destroyed before anybody has read it. */
  private isKeyFileRepaired = false;
  private demosOpened = 0;
  /** Called by the page once it has kept what was being typed. */
  private flushed: (() => void) | undefined;

  constructor(deps: Deps) {
    const { settings, built } = deps;
    const documents = app.getPath('documents');
    this.deps = deps;
    this.place = createWorkspacePlace(settings, documents);
    this.windows = createWindows({
      settings,
      preload: join(built, '../preload/index.cjs'),
      serve: createPageServer(join(built, '../renderer')),
      closing: () => app.quit(),
      isOpen: () => this.isOpen,
      pageDied: () => {
        if (this.mayRevive()) void this.windows.show(this.isOpen ? 'app' : 'lock');
      },
    });
    this.policy = createLockPolicy({
      flush: () => this.flush(),
      close: () => this.vault.close(),
      kill: () => this.replaceVault(),
      locked: () => this.showLock(),
      idleSeconds: () => powerMonitor.getSystemIdleTime(),
      now: () => new Date(),
    });
    this.host = createDialogs({ window: this.windows.current, language: () => settings.get().language, documents, workspaceChosen: (folder) => this.chooseWorkspace(folder) });
    this.vault = this.newVault();
  }

  private get isOpen(): boolean {
    return this.policy.state().isOpen;
  }

  /** Shows the first window: the lock window, or the demonstration. */
  async start(): Promise<void> {
    listenToPages({
      window: this.windows.current,
      page: this.windows.page,
      turnOf: this.windows.turnOf,
      shell: createShellDoor(this.shellHandlers()),
      vault: (name, input) => this.askVault(name, input),
    });
    powerMonitor.on('suspend', () => this.lock('sleep'));
    powerMonitor.on('lock-screen', () => this.lock('system'));
    setInterval(this.policy.checkIdle, IDLE_CHECK);
    this.refreshMenu();
    const isShown = this.deps.demoFolder !== null && (await this.openDemo()).ok;
    if (!isShown) await this.windows.show('lock');
  }

  focus(): void {
    this.windows.focus();
  }

  /** Keeps the drafts, closes the store and ends the vault. Resolves when the program may go. */
  async seal(): Promise<void> {
    this.isEnding = true;
    await this.policy.seal();
    this.vault.kill();
    await this.deps.anchors.settled();
  }

  private newVault(): Vault {
    const { options, anchors, log, built } = this.deps;
    return startVault({
      fork: () => forkVault(built),
      start: () => ({ folder: this.place.folder(), isRealDataAllowed: options.isRealDataAllowed, startAt: options.startAt, anchors: anchors.all() }),
      host: this.host,
      notice: this.windows.tell,
      opened: (workspace) => this.opened(workspace),
      anchor: anchors.keep,
      incident: log,
      stopped: () => {
        this.mayRestart = this.mayRevive();
        this.policy.vaultStopped();
      },
    });
  }

  private replaceVault(): void {
    this.vault.kill();
    if (this.mayRestart && !this.isEnding) this.vault = this.newVault();
  }

  private async askVault(name: string, input: unknown): Promise<Answer<unknown>> {
    if (this.deps.demoFolder !== null) return this.askDemo(name, input);
    if (name === 'workspace.unlock') this.windows.makeReady();
    const answer = await this.vault.call(name, input);
    if (!answer.ok && name === 'workspace.unlock') this.windows.discardReady();
    if (answer.ok && settlesWorkspace.has(name)) this.place.remember();
    if (answer.ok && name === 'workspace.unlock') this.isKeyFileRepaired = (answer.value as Output<Contract['workspace']['unlock']>).spareUsed;
    return answer;
  }

  /** Nobody knows the secret of a demonstration: after a lock any passphrase begins a new one. */
  private async askDemo(name: string, input: unknown): Promise<Answer<unknown>> {
    if (name !== 'workspace.unlock') return this.vault.call(name, input);
    const answer = await this.openDemo();
    return answer.ok ? ok({ spareUsed: false }) : answer;
  }

  private openDemo(): Promise<Answer<unknown>> {
    this.demosOpened += 1;
    this.chooseWorkspace(join(this.deps.demoFolder ?? '', `Demo ${this.demosOpened}`));
    return this.vault.openDemo(this.place.folder());
  }

  private opened({ kind, idleMinutes }: OpenedWorkspace): void {
    const wasOpen = this.isOpen;
    this.kind = kind;
    this.policy.opened(idleMinutes);
    if (wasOpen) return;
    this.refreshMenu();
    void this.windows.show('app');
  }

  private chooseWorkspace(folder: string): void {
    this.place.choose(folder);
    this.windows.forgetScreen();
  }

  private lock(reason: LockReason): void {
    void this.policy.lock(reason);
  }

  private flush(): Promise<void> {
    return new Promise((resolve) => {
      this.flushed = resolve;
      this.windows.tell({ kind: 'flush' });
    });
  }

  private showLock(): void {
    this.kind = null;
    this.isKeyFileRepaired = false;
    this.refreshMenu();
    void this.windows.show('lock');
  }

  private setLanguage(language: Language): void {
    this.deps.settings.save({ language });
    this.refreshMenu();
    this.windows.tell({ kind: 'changed', features: ['shell'] });
  }

  private refreshMenu(): void {
    const template = menuTemplate({
      language: this.deps.settings.get().language,
      isOpen: this.isOpen,
      lock: () => this.lock('command'),
      setLanguage: (language) => this.setLanguage(language),
      choose: (id) => this.windows.tell({ kind: 'menuItem', id }),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  private shellHandlers(): ShellHandlers {
    const { options, settings, demoFolder } = this.deps;
    return {
      status: () =>
        shellStatus({
          options,
          lock: this.policy.state(),
          place: this.place.status(),
          language: settings.get().language,
          isDemo: demoFolder !== null || this.kind === 'demo',
          isKeyFileRepaired: this.isKeyFileRepaired,
        }),
      lock: () => {
        this.lock('command');
        return done;
      },
      flushed: () => {
        this.flushed?.();
        return done;
      },
      setLanguage: ({ language }) => {
        this.setLanguage(language);
        return done;
      },
      forgetWorkspace: () => {
        this.place.forget();
        this.windows.forgetScreen();
        this.replaceVault();
        return done;
      },
      quit: () => {
        app.quit();
        return done;
      },
    };
  }
}

/** Opens what the shell keeps between runs, and shows the first window. */
export async function startProgram(deps: Omit<Deps, 'anchors'>): Promise<Program> {
  const program = new Program({ ...deps, anchors: await openAnchors(join(app.getPath('userData'), 'anchor.bin')) });
  await program.start();
  return program;
}
