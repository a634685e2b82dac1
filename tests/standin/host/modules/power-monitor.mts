import type { PowerMonitor } from 'electron';
import { EventEmitter } from 'node:events';
import type { Members } from '../members.mts';
import { strict } from '../strict.mts';

/** Always active and on mains. A test emits `lock-screen`, `suspend` … and may put another `getSystemIdleTime` (seconds) in place. */
export const powerMonitor = strict(
  'powerMonitor',
  Object.assign(new EventEmitter(), {
    getSystemIdleTime: () => 0,
    getSystemIdleState: () => 'active',
    getCurrentThermalState: () => 'nominal',
    isOnBatteryPower: () => false,
    onBatteryPower: false,
  } satisfies Members<PowerMonitor>),
);
