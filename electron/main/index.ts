import { app, protocol } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameOf, stackFrames } from '../stack-frames.ts';
import { createLog } from './log.ts';
import { confineContents } from './permissions.ts';
import { startProgram, type Program } from './program.ts';
import { readRunOptions } from './run-options.ts';
import { openSettingsFile } from './settings-file.ts';

const options = readRunOptions({ args: process.argv, env: process.env, versions: process.versions, isPackaged: app.isPackaged });

// The demonstration leaves nothing behind: its settings and its workspace are one folder that goes with it.
const demoFolder = options.isDemo ? mkdtempSync(join(tmpdir(), 'signaaltafel-demo-')) : null;
const userData = demoFolder === null ? options.userData : join(demoFolder, 'settings');
if (userData !== null) app.setPath('userData', userData);

app.enableSandbox();
// No crash dumps, in which texts would be; no look-up of any name, whatever Chromium should come to want.
app.commandLine.appendSwitch('disable-breakpad');
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
app.commandLine.appendSwitch('disable-domain-reliability');
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
confineContents(app);

if (app.requestSingleInstanceLock()) void run();
else app.quit();

async function run(): Promise<void> {
  const log = createLog(join(app.getPath('userData'), 'logs'), () => new Date());
  process.on('uncaughtException', (cause) => {
    log({ incident: crypto.randomUUID(), endpoint: 'shell', name: nameOf(cause), frames: stackFrames(cause) });
    app.exit(1);
  });
  let program: Program | undefined;
  let mayGo = false;

  app.on('second-instance', () => program?.focus());
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (mayGo || !program) return;
    event.preventDefault();
    void program.seal().finally(() => {
      mayGo = true;
      app.quit();
    });
  });
  // As late as can be: until then there are still files being written in it.
  process.on('exit', () => {
    if (demoFolder !== null) rmSync(demoFolder, { recursive: true, force: true, maxRetries: 3 });
  });

  await app.whenReady();
  const settings = openSettingsFile(join(app.getPath('userData'), 'shell.json'));
  program = await startProgram({ options, settings, log, built: import.meta.dirname, demoFolder: demoFolder === null ? null : join(demoFolder, 'workspace') });
}
