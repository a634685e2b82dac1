import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { PageConfig } from './page/messages.mts';

const sources = ['strict.mts', 'page/codec.mts', 'page/context-bridge.mts', 'page/ipc-renderer.mts', 'page/new-windows.mts', 'page/start-page.mts'];

const secretName = (): string => `_${randomBytes(12).toString('hex')}`;

/** Names that no page knows: how its preload script and the host find each other. */
export const binding = secretName();
export const receiver = secretName();

const configOf = (): PageConfig => ({ binding, receiver, platform: process.platform, arch: process.arch, versions: process.versions });

/** One file as it stands in a block of its own scope: no types, no imports, exports kept on the shared `page`. */
function scoped(file: string): string {
  const plain = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, file), 'utf8'));
  const names = [...plain.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name = '']) => name);
  const imported = [...plain.matchAll(/^import \{([^}]*)\} from .*$/gm)].map(([, list = '']) => `const {${list}} = page;`);
  const body = plain.replaceAll(/^import .*$/gm, '').replaceAll(/^export /gm, '');
  return `{ ${imported.join(' ')}\n${body}\nObject.assign(page, { ${names.join(', ')} }); }`;
}

const library = sources.map((file) => scoped(file)).join('\n');

const wrapped = (file: string): string => `function (require, module, exports, process, global) {${readFileSync(file, 'utf8')}\n}`;

/** The script that Chromium runs before every page of a window with these preload scripts. Throws when one cannot be read. */
export function pageScript(preloadFiles: readonly string[]): string {
  const preloads = `[${preloadFiles.map((file) => wrapped(file)).join(',\n')}]`;
  return `((preloads) => { 'use strict'; const page = {};\n${library}\npage.startPage(${JSON.stringify(configOf())}, preloads); })(${preloads});\n//# sourceURL=electron-stand-in/preload.js`;
}
