import { existsSync } from 'node:fs';
import { switches } from './launch.mts';
import { splitSwitch } from './command-line.mts';

const candidates = [process.env['CHROMIUM_PATH'], '/usr/lib/chromium/chromium', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const chromiumPath = candidates.find((path) => path && existsSync(path)) ?? 'chromium';

export const isHeadless = process.env['STANDIN_HEADLESS'] === '1' || !(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const isRoot = process.getuid?.() === 0;

/** What the process that opens a window and the one that shows it must agree on. */
export const profileSwitches = (profile: string): string[] => [
  `--user-data-dir=${profile}`,
  // Electron's windows keep neither what is typed nor a session to restore; an ordinary window of Chromium writes both in its profile.
  '--incognito',
  // Chromium refuses its sandbox to root.
  ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
];

const quietFeatures = [
  'Translate', 'MediaRouter', 'OptimizationHints', 'AutofillServerCommunication', 'InterestFeedContentSuggestions', 'CalculateNativeWinOcclusion',
  'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'GlobalMediaControls', 'PaintHolding', 'NetworkTimeServiceQuerying', 'PreconnectToSearch',
];

const hostSwitches = [
  '--no-startup-window', '--no-first-run', '--no-default-browser-check', '--disable-search-engine-choice-screen', '--hide-crash-restore-bubble',
  '--disable-background-networking', '--disable-component-update', '--disable-component-extensions-with-background-pages', '--disable-sync',
  '--disable-extensions', '--disable-default-apps', '--disable-breakpad', '--metrics-recording-only', '--password-store=basic', '--use-mock-keychain',
  '--disable-dev-shm-usage', '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding', '--disable-background-timer-throttling',
  '--disable-popup-blocking', '--deny-permission-prompts', '--dns-prefetch-disable', '--no-proxy-server', '--allow-file-access-from-files',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp', `--disable-features=${quietFeatures.join(',')}`,
];

/** Names resolve to nothing but the development server, where there is one: the second lock behind the interception of requests. */
function resolverRule(): string {
  const server = process.env['ELECTRON_RENDERER_URL'];
  const isLocal = server !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(server).hostname);
  return `--host-resolver-rules=MAP * ~NOTFOUND${isLocal ? ` , EXCLUDE ${new URL(server).hostname}` : ''}`;
}

const ownNames = new Set(['inspect', 'inspect-brk', 'user-data-dir', ...hostSwitches.map((text) => splitSwitch(text)[0])]);

/** The whole command line of Chromium. Switches of the program go along, but never override those of the host. */
export function chromiumSwitches(profile: string): string[] {
  const ofProgram = [...switches].filter(([name]) => !ownNames.has(name)).map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`));
  return [...profileSwitches(profile), ...(isHeadless ? ['--headless'] : []), ...hostSwitches, resolverRule(), ...ofProgram];
}
