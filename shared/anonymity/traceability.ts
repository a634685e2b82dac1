import { z } from 'zod';

/**
 * Fields of a signal that can be made coarser without losing what the table needs, what costs least first (docs/domain.md 2.5). The form is
 * not among them. A municipality stays in its field; it is made coarser by writing the sub-region in texts.
 */
export const coarseFields = ['gender', 'originGroup', 'secondaryForms', 'crossBorder', 'victimCount', 'ageBand', 'sector', 'municipality'] as const;
export type CoarseField = (typeof coarseFields)[number];

/** What two signals may have in common. `minor` and `subRegion` are what is left of an age band and a municipality that were made coarser. */
export type Trait = CoarseField | 'form' | 'minor' | 'subRegion';

/** A number of other signals that have the same things in common with the one that is looked at. */
export type Company = { readonly shares: ReadonlySet<Trait>; readonly count: number };

/** The coarse fields of one signal; null or empty where the field says nothing. */
export type CoarseSignal = Readonly<Record<Exclude<CoarseField, 'secondaryForms'>, string | null>> & {
  readonly secondaryForms: readonly string[];
  readonly isMinor: boolean;
};

/** Words, never a figure of risk: the program computes no score (docs/domain.md 2.5). */
export const TraceLevel = z.enum(['LOW', 'MEDIUM', 'HIGH']);
export type TraceLevel = z.output<typeof TraceLevel>;

/** Why a combination stands out. A count is the number of signals in the region that say the same, this one included. */
export const TraceReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['RARE_FORM', 'RARE_SECOND_FORM', 'RARE_SECTOR', 'SMALL_PLACE']), count: z.int().positive() }),
  z.object({ kind: z.enum(['MINOR', 'ONE_PERSON', 'FROM_ABROAD']) }),
]);
export type TraceReason = z.output<typeof TraceReason>;

/** What figures for others make of the signal (docs/domain.md 5.4). */
export const ReportMerge = z.enum(['SUB_REGION', 'UNDER_FIVE', 'OTHER_FORMS', 'REGION_ONLY']);
export type ReportMerge = z.output<typeof ReportMerge>;

/**
 * How far the coarse fields of a signal together point at somebody, measured against the other signals of the last 24 months. `similar` and
 * `among` count this signal too. `advice` is the one field that helps most when it is made coarser; null when none helps or none is needed.
 */
export const Traceability = z.object({
  level: TraceLevel,
  similar: z.int().positive(),
  among: z.int().positive(),
  /** Too few signals to say much. */
  isThin: z.boolean(),
  reasons: z.array(TraceReason),
  advice: z.object({ field: z.enum(coarseFields), similar: z.int().positive(), level: TraceLevel }).nullable(),
  reports: z.array(ReportMerge),
});
export type Traceability = z.output<typeof Traceability>;
