/**
 * What happened to which record, never what was said: the trail outlives the record, so it holds ids and names of acts only
 * (docs/domain.md 3.6, 8.15.02).
 */
export type AuditEvent = {
  readonly feature: string;
  /** Past tense: `finalised`, `exported`. Together with `feature` it is the `action` column. */
  readonly happened: string;
  readonly subject: { readonly table: string; readonly id: string };
  /** Absent means that it was done. A refused act (a wrong passphrase) is worth a row as well. */
  readonly result?: 'done' | 'refused';
};

/** Who, when and from where: the same for every row of one act. */
export type AuditStamp = {
  /** A member id, or `system` where no person acted. */
  readonly actor: string;
  /** UTC instant with milliseconds, `2026-11-24T09:30:00.000Z`. */
  readonly at: string;
  /** Which door was used: `screen`, `import`, `vault`. */
  readonly origin: string;
};
