import type { Happened } from '#shared/audit/event-names.ts';

/**
 * What happened to which record, never what was said: the trail outlives the record, so it holds ids and names of acts only
 * (docs/domain.md 3.6, 8.15.02).
 */
export type EventOf<Feature extends keyof Happened> = {
  readonly feature: Feature;
  /** Past tense: `finalised`, `exported`. Together with `feature` it is the `action` column. */
  readonly happened: Happened[Feature];
  readonly subject: { readonly table: string; readonly id: string };
  /** Absent means that it was done. A refused act (a wrong passphrase) is worth a row as well. */
  readonly result?: 'done' | 'refused';
};

/** An event that has words: a name that nobody knows does not compile. */
export type AuditEvent = { [Feature in keyof Happened]: EventOf<Feature> }[keyof Happened];

/** An event without the record: what a lot of records have in common that were made at once. */
export type Act = { [Feature in keyof Happened]: Pick<EventOf<Feature>, 'feature' | 'happened'> }[keyof Happened];

/** Who, when and from where: the same for every row of one act. */
export type AuditStamp = {
  /** A member id, or `system` where no person acted. */
  readonly actor: string;
  /** UTC instant with milliseconds, `2026-11-24T09:30:00.000Z`. */
  readonly at: string;
  /** Which door was used: `screen`, `import`, `vault`. */
  readonly origin: string;
};
