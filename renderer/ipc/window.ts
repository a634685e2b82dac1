import type { Bridge } from '#shared/shell/bridge.ts';

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface adds to the one that is there
  interface Window {
    /** Put there by the preload. */
    readonly signaaltafel: Bridge;
  }
}
