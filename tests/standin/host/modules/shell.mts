import type { Shell } from 'electron';
import type { Members } from '../members.mts';
import { recordCall } from '../record.mts';
import { strict } from '../strict.mts';

/** Nothing is opened: what was asked is kept for tests. */
export const shell = strict('shell', {
  openExternal: async (...args: unknown[]) => recordCall('shell.openExternal', args),
  openPath: async (path: string) => {
    recordCall('shell.openPath', [path]);
    return '';
  },
  showItemInFolder: (path: string) => recordCall('shell.showItemInFolder', [path]),
  trashItem: async (path: string) => recordCall('shell.trashItem', [path]),
  beep: () => recordCall('shell.beep', []),
} satisfies Members<Shell>);
