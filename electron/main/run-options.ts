import { Instant } from '#shared/kernel/time.ts';

/** How this run was started. */
export type RunOptions = {
  /** A throw-away workspace with the invented region, open at once. */
  readonly isDemo: boolean;
  readonly host: { readonly name: 'electron' | 'stand-in'; readonly version: string };
  /** Real data needs the sandbox of a real Electron, or somebody who says to know better (docs/hosts.md). */
  readonly isRealDataAllowed: boolean;
  readonly startAt: Instant | null;
  readonly userData: string | null;
};

type World = {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
};

const switchValue = (args: readonly string[], name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

/** Reads the command line and the surroundings. `SIGNAALTAFEL_NOW` moves the clock in unpackaged runs only: a packaged program has no such door. */
export function readRunOptions({ args, env, versions, isPackaged }: World): RunOptions {
  const standIn = versions['signaaltafel-stand-in'];
  const startAt = Instant.safeParse(isPackaged ? undefined : env['SIGNAALTAFEL_NOW']);
  return {
    isDemo: args.includes('--demo'),
    host: standIn === undefined ? { name: 'electron', version: versions['electron'] ?? '' } : { name: 'stand-in', version: standIn },
    isRealDataAllowed: standIn === undefined || args.includes('--allow-real-data'),
    startAt: startAt.success ? startAt.data : null,
    userData: switchValue(args, 'user-data-dir') ?? null,
  };
}
