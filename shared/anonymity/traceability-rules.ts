import {
  coarseFields, type CoarseField, type CoarseSignal, type Company, type ReportMerge, type Traceability, type TraceLevel, type TraceReason, type Trait,
} from './traceability.ts';

/** Fewer than this is few: the same number below which figures for others show no cell (docs/domain.md 5.4). */
export const FEW = 5;
/** Of a hundred signals five is few, of ten it is not: rare is also less than one in ten. */
const ONE_IN = 10;
/** With fewer signals than this to compare with, being alone says little. */
const THIN = 50;

const levels: readonly TraceLevel[] = ['LOW', 'MEDIUM', 'HIGH'];
const isSaying = (signal: CoarseSignal, field: CoarseField): boolean => (field === 'secondaryForms' ? signal.secondaryForms.length > 0 : signal[field] !== null);

/** The signal with one field that says nothing any more. That somebody is a minor stays: the program acts on it (docs/domain.md 2.6). */
export const coarsen = (signal: CoarseSignal, field: CoarseField): CoarseSignal => ({ ...signal, [field]: field === 'secondaryForms' ? [] : null });

const combinationOf = (signal: CoarseSignal): readonly Trait[] => [
  'form', 'subRegion', ...coarseFields.filter((field) => isSaying(signal, field)), ...(signal.isMinor ? (['minor'] as const) : []),
];

const countSharing = (others: readonly Company[], traits: readonly Trait[]): number =>
  1 + others.filter(({ shares }) => traits.every((trait) => shares.has(trait))).reduce((sum, { count }) => sum + count, 0);

/** `isRareForm`: known to be rare everywhere, whatever is in this store (docs/domain.md 5.4). */
type Region = { readonly others: readonly Company[]; readonly isRareForm: boolean };

const counted = [
  { kind: 'RARE_FORM', trait: 'form' }, { kind: 'RARE_SECOND_FORM', trait: 'secondaryForms' }, { kind: 'RARE_SECTOR', trait: 'sector' }, { kind: 'SMALL_PLACE', trait: 'municipality' },
] as const;

function reasonsFor(signal: CoarseSignal, { others, isRareForm }: Region): TraceReason[] {
  const among = countSharing(others, []);
  const isRare = (trait: Trait, count: number) => count < FEW && (count * ONE_IN < among || (trait === 'form' && isRareForm));
  return [
    ...counted
      .filter(({ trait }) => trait === 'form' || isSaying(signal, trait))
      .map(({ kind, trait }) => ({ kind, trait, count: countSharing(others, [trait]) }))
      .filter(({ trait, count }) => isRare(trait, count))
      .map(({ kind, count }) => ({ kind, count })),
    ...(signal.isMinor ? [{ kind: 'MINOR' as const }] : []),
    ...(signal.victimCount === '1' ? [{ kind: 'ONE_PERSON' as const }] : []),
    ...(signal.originGroup !== null && signal.originGroup !== 'NL' ? [{ kind: 'FROM_ABROAD' as const }] : []),
  ];
}

type Judgement = Pick<Traceability, 'level' | 'similar' | 'reasons'>;

/**
 * Low: at least five signals share the combination. High: no other signal shares it and two things or more make it stand out. Medium: the rest.
 * A choice of the program (docs/domain.md 3.7).
 */
function judge(signal: CoarseSignal, region: Region): Judgement {
  const similar = countSharing(region.others, combinationOf(signal));
  const reasons = reasonsFor(signal, region);
  if (similar >= FEW) return { level: 'LOW', similar, reasons };
  return { level: similar === 1 && reasons.length >= 2 ? 'HIGH' : 'MEDIUM', similar, reasons };
}

/** A lower level goes before more company, and that before standing out less; of two that help as much the one that costs least comes first. */
function helpsMore(a: Judgement, b: Judgement): boolean {
  if (a.level !== b.level) return levels.indexOf(a.level) < levels.indexOf(b.level);
  return a.similar === b.similar ? a.reasons.length < b.reasons.length : a.similar > b.similar;
}

function adviceFor(signal: CoarseSignal, region: Region, now: Judgement, canBeCoarser: ReadonlySet<CoarseField>): Traceability['advice'] {
  if (now.level === 'LOW') return null;
  let best: (Judgement & { readonly field: CoarseField }) | undefined;
  for (const field of coarseFields) {
    if (!canBeCoarser.has(field) || !isSaying(signal, field)) continue;
    const then = { ...judge(coarsen(signal, field), region), field };
    if (helpsMore(then, best ?? now)) best = then;
  }
  return best ? { field: best.field, similar: best.similar, level: best.level } : null;
}

type TraceFacts = Region & {
  readonly signal: CoarseSignal;
  /** Fields for which the region has a coarser word in use. */
  readonly canBeCoarser: ReadonlySet<CoarseField>;
  readonly reports: readonly ReportMerge[];
};

/** How traceable the combination is, why, and what would help most: tried field by field against the signals that are there. */
export function traceabilityOf({ signal, canBeCoarser, reports, ...region }: TraceFacts): Traceability {
  const now = judge(signal, region);
  const among = countSharing(region.others, []);
  return { ...now, among, isThin: among < THIN, advice: adviceFor(signal, region, now, canBeCoarser), reports: [...reports] };
}

/** What figures for others make of it: `inCell` signals, this one included, share its heading, sub-region and year (docs/domain.md 5.4). */
export const mergedInReports = ({ isRareForm, inCell }: { readonly isRareForm: boolean; readonly inCell: number }): readonly ReportMerge[] => [
  'SUB_REGION',
  ...(isRareForm ? (['OTHER_FORMS'] as const) : []),
  ...(inCell < FEW ? (['UNDER_FIVE'] as const) : []),
  'REGION_ONLY',
];
