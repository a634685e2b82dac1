import { EventEmitter } from 'node:events';
import { strict } from '../strict.mts';

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const size = { width: area.width, height: area.height };

/** One display, whatever there really is. */
const display = { id: 1, label: 'stand-in', bounds: area, workArea: area, size, workAreaSize: size, scaleFactor: 1, rotation: 0, internal: true, touchSupport: 'unavailable' };

export const screen = strict(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => display,
    getAllDisplays: () => [display],
    getDisplayMatching: () => display,
    getDisplayNearestPoint: () => display,
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  }),
);
