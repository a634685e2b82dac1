import { companyOf, countInCell } from '#db/repositories/traceability.ts';
import * as reference from '#db/repositories/reference.ts';
import * as signals from '#db/repositories/signal.ts';
import type { ReadDb } from '#db/store.ts';
import { FEW, mergedInReports, traceabilityOf } from '#shared/anonymity/traceability-rules.ts';
import type { CoarseField, CoarseSignal, Traceability } from '#shared/anonymity/traceability.ts';
import type { SignalId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { CodeEntry, CodeList } from '#shared/reference/reference.ts';
import type { Signal } from '#shared/signal/signal.ts';

/** The code that says nothing, in the list of each field that has one. */
const unknownIn: readonly (readonly [CoarseField, CodeList, string])[] = [
  ['victimCount', 'VICTIM_COUNT', 'UNKNOWN'], ['ageBand', 'AGE_BAND', 'UNKNOWN'], ['gender', 'GENDER', 'UNKNOWN'], ['originGroup', 'ORIGIN_GROUP', 'UNKNOWN'],
  ['crossBorder', 'CROSS_BORDER', 'UNKNOWN'], ['sector', 'SECTOR', 'O_UNKNOWN'],
];

/** How traceable a stored signal is among the others; undefined when it is not there (docs/domain.md 3.7). */
export function traceabilityIn(db: ReadDb, signalId: SignalId, today: CivilDate): Traceability | undefined {
  const signal = signals.find(db, signalId);
  const place = reference.listMunicipalities(db).find(({ id }) => id === signal?.municipalityId);
  if (!signal || !place) return undefined;
  const codes = reference.listCodes(db);
  const coarse = coarseOf(signal, codes);
  const others = companyOf(db, { signal: { ...coarse, id: signal.id, form: signal.form, subRegion: place.subRegion }, today });
  const heading = headingOf(signal, codes);
  const cell = { year: signal.submittedOn.slice(0, 4), subRegion: place.subRegion, forms: heading.forms };
  const reports = mergedInReports({ isRareForm: heading.isRare, inCell: countInCell(db, cell, FEW) });
  return traceabilityOf({ signal: coarse, others, isRareForm: heading.isRare, canBeCoarser: coarserIn(codes), reports });
}

const said = (code: string | null): string | null => (unknownIn.some(([, , unknown]) => unknown === code) ? null : code);

function coarseOf(signal: Signal, codes: readonly CodeEntry[]): CoarseSignal {
  const isMinorAge = codes.some(({ list, code, attributes }) => list === 'AGE_BAND' && code === signal.ageBand && attributes['minor'] === true);
  return {
    gender: said(signal.gender), originGroup: said(signal.originGroup), crossBorder: said(signal.crossBorder), victimCount: said(signal.victimCount), ageBand: said(signal.ageBand),
    sector: said(signal.sector), municipality: signal.municipalityId, secondaryForms: signal.secondaryForms, isMinor: isMinorAge || signal.flags.includes('F_MINOR'),
  };
}

/** The forms that figures for others count together with this one (docs/domain.md 5.4). */
function headingOf(signal: Signal, codes: readonly CodeEntry[]) {
  const forms = codes.filter(({ list }) => list === 'FORM');
  const own = forms.find(({ code }) => code === signal.form)?.attributes;
  const isRare = own?.['rare'] === true;
  const isUnder = ({ attributes }: CodeEntry) => (isRare ? attributes['rare'] === true : attributes['rare'] !== true && attributes['reportGroup'] === own?.['reportGroup']);
  return { isRare, forms: forms.filter(isUnder).map(({ code }) => code) };
}

/** Fields for which this region still has a coarser word: a code for unknown that is in use, or another way to write it. */
function coarserIn(codes: readonly CodeEntry[]): ReadonlySet<CoarseField> {
  const isInUse = (list: CodeList, code: string) => codes.some((entry) => entry.list === list && entry.code === code && entry.isActive);
  return new Set<CoarseField>([...unknownIn.filter(([, list, code]) => isInUse(list, code)).map(([field]) => field), 'secondaryForms', 'municipality']);
}
