import { appendAudit } from '#db/audit/append.ts';
import type { Act } from '#db/audit/event.ts';
import * as members from '#db/repositories/member.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import type { Store, WriteDb } from '#db/store.ts';
import { demoRegion } from '#shared/demo/demo-region.ts';
import { shiftDemo } from '#shared/demo/shift.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import type { RegionPack } from '#shared/reference/pack.ts';
import type { WorkspaceKind, WorkspaceSettings } from '#shared/workspace/workspace.ts';
import { seedDemo } from './demo.ts';
import { seedReference } from './reference.ts';
import { seedStanding } from './standing.ts';

/** What a new store is filled with. */
export type Filling = {
  readonly pack: RegionPack;
  readonly kind: WorkspaceKind;
  /** Language of the minutes, and of the name of the region. */
  readonly language: WorkspaceSettings['language'];
  readonly member: Pick<members.Member, 'id' | 'displayName' | 'role' | 'slotId'>;
};

export type FillingWorld = { readonly now: Instant; readonly today: CivilDate; readonly newId: () => string };

/** Enters the workspace, its first member and the reference data of a region in a new store, under audit as the work of `system`. */
export function fillStore(store: Store, filling: Filling, world: FillingWorld): void {
  store.write((db) => {
    enter(db, store, world, { of: { feature: 'workspace', happened: 'created' }, records: () => insertWorkspace(db, filling, world) });
    enter(db, store, world, { of: { feature: 'reference', happened: 'packLoaded' }, records: () => seedReference(db, filling.pack, world) });
    enter(db, store, world, { of: { feature: 'meeting', happened: 'seriesMade' }, records: () => seedStanding(db, filling.pack, filling.language) });
    if (isDemonstration(filling)) {
      enter(db, store, world, { of: { feature: 'workspace', happened: 'demoLoaded' }, records: () => seedDemo(db, shiftDemo(demoRegion, world.today), world.newId) });
    }
  });
}

/** A demonstration is set in the invented region; one of another region begins empty. */
const isDemonstration = ({ kind, pack }: Filling): boolean => kind === 'demo' && pack.id === 'demo';

/** Runs `records` and enters each record it made in the trail as `of`, on the workspace. */
export function enter(db: WriteDb, store: Store, { now }: Pick<FillingWorld, 'now'>, made: { readonly of: Act; readonly records: () => void }): void {
  made.records();
  appendAudit(db, store.chain, [{ ...made.of, subject: { table: 'workspace', id: 'workspace' } }], { actor: 'system', at: now, origin: 'vault' });
}

/** The first choices of a workspace; docs/domain.md 4.5 for the classification, 1.6 for the word for a decision. */
function insertWorkspace(db: WriteDb, { pack, kind, language, member }: Filling, { now }: FillingWorld): void {
  workspaces.insert(db, {
    kind,
    created: now,
    settings: {
      region: pack.name[language],
      language,
      classification: language === 'nl' ? 'VERTROUWELIJK' : 'CONFIDENTIAL',
      tlp: 'AMBER+STRICT',
      decisionLabel: 'BESLUIT_AFSPRAAK',
      attendanceStyle: 'ORG_ROLE',
      idleMinutes: 5,
      version: 1,
    },
  });
  members.insert(db, { ...member, created: now, ended: null, version: 1 });
}
