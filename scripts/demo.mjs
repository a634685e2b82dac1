/** Holds a demonstration meeting from a clone: installs what is missing, then goes on under the Node of the project. Runs on any Node from 20 on. */
import { join } from 'node:path';
import { ensureInstalled, nodePath, run } from './set-up.mjs';

ensureInstalled();
process.exit(run(nodePath, [join(import.meta.dirname, 'demo.mts')]));
