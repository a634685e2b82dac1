// Loaded before the module of a utility process: gives it what Electron gives.
import type { ParentPort } from 'electron';
import { EventEmitter } from 'node:events';
import type { Members } from '../members.mts';
import { STAND_IN_MARKER, STAND_IN_VERSION } from '../marker.mts';
import { strict } from '../strict.mts';
import { pack, unpack } from './wire.mts';

class HostParentPort extends EventEmitter implements Members<ParentPort> {
  postMessage(message: unknown): void {
    process.send?.(pack(message));
  }
}

strict('parentPort', HostParentPort.prototype);
const parentPort = new HostParentPort();
const { STANDIN_ELECTRON_VERSION: electron, ...env } = process.env;

process.env = env;
process.on('message', (packed: Uint8Array) => void parentPort.emit('message', { data: unpack(packed), ports: [] }));
// Without the program there is nothing to do, however it ended.
process.on('disconnect', () => process.exit());
Object.defineProperties(process, {
  parentPort: { value: parentPort },
  type: { value: 'utility' },
  versions: { value: Object.freeze({ ...process.versions, electron, [STAND_IN_MARKER]: STAND_IN_VERSION }) },
});
