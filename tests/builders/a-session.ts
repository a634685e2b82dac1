import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '#electron/vault/host.ts';
import { knownMigrations } from '#db/known-migrations.ts';
import { createSession, type OpenedWorkspace, type Session, type SessionWorld } from '#electron/vault/session.ts';
import { err } from '#shared/kernel/result.ts';
import { Instant } from '#shared/kernel/time.ts';
import { aDirectory, someMorning } from './a-store.ts';
import { countingIds, type Clock } from './a-workspace.ts';

/** As little work as Argon2 allows, so that tests are about keys and not about waiting. */
export const cheapKdf = { person: { m: 32, t: 1, p: 1 }, recovery: { m: 32, t: 1, p: 1 } } as const;

export const passphrase = 'aanbod aanbouw aandacht aandeel aandenken aangifte';

/** Fresh bytes each time: whoever takes a secret wipes it. */
export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export type ASession = {
  readonly session: Session;
  readonly folder: string;
  readonly clock: Clock;
  /** By vault; what a shell would keep outside the folder. */
  readonly anchors: Map<string, Uint8Array>;
  /** What the shell was told to show. */
  readonly shown: OpenedWorkspace[];
  /** Another process on the same folder, with the same clock and anchors. Close this one first. */
  readonly again: () => ASession;
};

const cancelled = async () => err({ code: 'cancelled' } as const);

/** A vault process that was just started, on a folder where nothing is yet. */
export function aSession(world: Partial<Omit<SessionWorld, 'host'>> & { readonly host?: Partial<Host> } = {}, kept = { clock: { now: someMorning }, anchors: new Map<string, Uint8Array>() }): ASession {
  const folder = world.folder ?? join(aDirectory(), 'Signaaltafel');
  const { clock, anchors } = kept;
  const shown: OpenedWorkspace[] = [];
  const session = createSession({
    isRealDataAllowed: true,
    migrations: knownMigrations,
    now: () => Instant.parse(clock.now),
    newId: countingIds(),
    random: (count) => randomBytes(count),
    kdf: cheapKdf,
    loadAnchor: async (vault) => anchors.get(vault),
    saveAnchor: (vault, anchor) => anchors.set(vault, anchor),
    opened: (workspace) => shown.push(workspace),
    ...world,
    folder,
    host: { chooseFolder: cancelled, chooseSaveFile: cancelled, printLines: cancelled, ...world.host },
  });
  return { session, folder, clock, anchors, shown, again: () => aSession({ ...world, folder }, kept) };
}

export const someWorkspace = () => ({ language: 'nl', packId: 'empty', kind: 'test', displayName: 'Voorzitter', role: 'CHAIR', passphrase: bytes(passphrase) }) as const;

/** A session whose workspace was made and confirmed; answers its recovery code too. */
export async function aShownSession(world: Parameters<typeof aSession>[0] = {}): Promise<ASession & { readonly recoveryCode: readonly string[] }> {
  const made = aSession(world);
  const created = await made.session.create(someWorkspace());
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  const { recoveryCode } = created.value;
  const confirmed = await made.session.confirmRecovery({ 1: recoveryCode[1] ?? '', 6: recoveryCode[6] ?? '' });
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.error));
  return { ...made, recoveryCode };
}
