import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (...path: string[]) => resolve(import.meta.dirname, ...path);

export default defineConfig({
  main: {
    // Its build for Node makes a `require` of its own, which the bundle already has. The other has the same functions.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      // Everything is bundled but the native store driver, the only production dependency.
      externalizeDeps: true,
      sourcemap: true,
      rolldownOptions: { input: { index: at('electron/main/index.ts'), vault: at('electron/vault/index.ts') } },
    },
  },
  preload: {
    build: {
      // A sandboxed preload may require nothing but electron.
      externalizeDeps: false,
      sourcemap: 'inline',
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    // Replaced for every page that is served (electron/main/protocol.ts).
    html: { cspNonce: 'NONCE_OF_THIS_PAGE' },
    build: {
      sourcemap: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { app: at('renderer/index.html'), lock: at('renderer/lock.html') } },
    },
    server: { host: '127.0.0.1', strictPort: false },
  },
});
