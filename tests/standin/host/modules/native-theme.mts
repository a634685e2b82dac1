import type { NativeTheme } from 'electron';
import { EventEmitter } from 'node:events';
import { hostEvents } from '../lifecycle.mts';
import type { Members } from '../members.mts';
import { strict } from '../strict.mts';

class HostNativeTheme extends EventEmitter implements Members<NativeTheme> {
  #source: NativeTheme['themeSource'] = 'system';
  /** A test may set these and emit `updated`: there is no system to change them. */
  shouldUseHighContrastColors = false;
  shouldUseInvertedColorScheme = false;
  inForcedColorsMode = false;
  prefersReducedTransparency = false;

  get themeSource(): NativeTheme['themeSource'] {
    return this.#source;
  }

  set themeSource(source: NativeTheme['themeSource']) {
    this.#source = source;
    hostEvents.emit('themeChanged');
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

strict('nativeTheme', HostNativeTheme.prototype);

export const nativeTheme = new HostNativeTheme();

/** The media features that pages get from the chosen theme; none where the system decides. */
export const emulatedMedia = () => (nativeTheme.themeSource === 'system' ? [] : [{ name: 'prefers-color-scheme', value: nativeTheme.themeSource }]);
