// npm run package: the installers that can be made on the machine at hand.
import { join } from 'node:path';
import { ensureBuilt } from './build.mts';
import { electronExecutable } from './host.mts';
import { packForChecking, packForThisSystem } from './pack/pack.mts';

const output = join(import.meta.dirname, '../dist');

function makePackages(): void {
  if (electronExecutable() !== undefined) {
    packForThisSystem();
    return;
  }
  console.log("Electron's binary is not here: packing round a placeholder, to check what goes in. These packages must not be given to anybody.");
  for (const platform of ['linux', 'win32'] as const) console.log(packForChecking(platform, output));
}

const code = ensureBuilt();
if (code === 0) makePackages();
process.exitCode = code;
