import { BrowserWindow, dialog, session, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { join } from 'node:path';
import type { Host } from '#electron/vault/host.ts';
import type { Language } from '#shared/i18n/catalogue.ts';
import { messagesIn } from '#shared/i18n/catalogue.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { denyPermissions } from './permissions.ts';

type Deps = {
  readonly window: () => BrowserWindow | undefined;
  readonly language: () => Language;
  readonly documents: string;
  /** The person picked the folder of a workspace. */
  readonly workspaceChosen: (folder: string) => void;
};

/** The dialogs of the system: the only way by which a path enters the program. */
export function createDialogs({ window, language, documents, workspaceChosen }: Deps): Host {
  const open = (options: OpenDialogOptions) => {
    const parent = window();
    return parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options);
  };
  const save = (options: SaveDialogOptions) => {
    const parent = window();
    return parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options);
  };

  return {
    chooseFolder: async (purpose) => {
      const { title, button } = messagesIn(language()).shell.chooseFolder[purpose];
      const { canceled, filePaths } = await open({ title, buttonLabel: button, defaultPath: documents, properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] });
      const [folder] = filePaths;
      if (canceled || folder === undefined) return err({ code: 'cancelled' });
      if (purpose === 'workspace') workspaceChosen(folder);
      return ok(folder);
    },
    chooseSaveFile: async (suggestedName) => {
      const { title, button } = messagesIn(language()).shell.saveFile;
      const { canceled, filePath } = await save({ title, buttonLabel: button, defaultPath: join(documents, suggestedName), properties: ['dontAddToRecent', 'showOverwriteConfirmation'] });
      return canceled || filePath === '' ? err({ code: 'cancelled' }) : ok(filePath);
    },
    printLines: (title, lines) => printSheet(title, lines),
  };
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const sheet = (title: string, lines: readonly string[]) =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>body{font:14pt/1.6 sans-serif;margin:20mm}h1{font-size:18pt}p{margin:0;white-space:pre-wrap}</style>
<h1>${escaped(title)}</h1>${lines.map((line) => `<p>${line === '' ? '&nbsp;' : escaped(line)}</p>`).join('')}`;

/** Prints from a window that nobody sees and that runs no script; nothing is written to disk by the program. */
async function printSheet(title: string, lines: readonly string[]) {
  const page = sheet(title, lines);
  const mine = session.fromPartition(`print-${Date.now()}`, { cache: false });
  denyPermissions(mine);
  const paper = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, session: mine } });
  try {
    await paper.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
    return await new Promise<Awaited<ReturnType<Host['printLines']>>>((resolve) => {
      paper.webContents.print({ silent: false }, (isPrinted) => resolve(isPrinted ? ok(true) : err({ code: 'cancelled' })));
    });
  } finally {
    paper.destroy();
  }
}
