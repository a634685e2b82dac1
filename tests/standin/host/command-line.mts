export type CommandLine = {
  /** Modules to require before the program (`-r`). */
  readonly preloads: readonly string[];
  readonly switches: readonly string[];
  /** Folder or file of the program. */
  readonly entry: string | undefined;
};

/** Reads `[switches] <app> [arguments]`. Switches count wherever they stand, as Chromium has it; what `-r` names is no switch. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const preloads: string[] = [];
  const switches: string[] = [];
  let entry: string | undefined;
  let isPreload = false;
  for (const arg of args) {
    if (isPreload) preloads.push(arg);
    else if (!arg.startsWith('-')) entry ??= arg;
    else if (arg.startsWith('--') && arg !== '--require') switches.push(arg);
    isPreload = entry === undefined && (arg === '-r' || arg === '--require');
  }
  return { preloads, switches, entry };
}

/** `['lang', 'nl']` of `--lang=nl`; the value is empty where there is none. */
export function splitSwitch(text: string): readonly [name: string, value: string] {
  const [, name = '', value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(text) ?? [];
  return [name, value];
}
