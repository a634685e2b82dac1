import type { Finding, Hint, IdentifierType } from '#shared/anonymity/finding.ts';
import type { KeepReason } from '#shared/anonymity/guard.ts';
import type { Scan } from '#shared/anonymity/detect.ts';
import type { MarkLook, TextMark } from '#renderer/ui/text-editor-view.ts';

/** Something that was found in the text of a field: a finding, open or kept, or a soft hint. */
export type Spot =
  | { readonly kind: 'finding'; readonly start: number; readonly end: number; readonly text: string; readonly finding: Finding; readonly kept: KeepReason | null }
  | { readonly kind: 'hint'; readonly start: number; readonly end: number; readonly text: string; readonly hint: Hint };

/** A stretch of the field that is no free text: the partner and the date of an action in the capture line. */
export type Stretch = { readonly from: number; readonly to: number };

const touches = (at: { readonly start: number; readonly end: number }, stretches: readonly Stretch[]): boolean =>
  stretches.some(({ from, to }) => at.start < to && from < at.end);

/** What stands in a scanned text, in order; `keptOf` says with which reason words were kept. */
export function spotsIn({ text, findings, hints }: Pick<Scan, 'text' | 'findings' | 'hints'>, keptOf: (text: string) => KeepReason | null, except: readonly Stretch[]): readonly Spot[] {
  const found = findings
    .filter((finding) => !touches(finding, except))
    .map((finding): Spot => {
      const words = text.slice(finding.start, finding.end);
      return { kind: 'finding', start: finding.start, end: finding.end, text: words, finding, kept: keptOf(words) };
    });
  const soft = hints
    .filter((hint) => !touches(hint, except) && !touches(hint, found.map(({ start, end }) => ({ from: start, to: end }))))
    .map((hint): Spot => ({ kind: 'hint', start: hint.start, end: hint.end, text: text.slice(hint.start, hint.end), hint }));
  return [...found, ...soft].toSorted((a, b) => a.start - b.start);
}

/** Whether something has to be done about it before the text may go on. */
export const isOpen = (spot: Spot): boolean => spot.kind === 'finding' && spot.kept === null;

function lookOf(spot: Spot): MarkLook {
  if (spot.kind === 'hint') return 'hint';
  return spot.kept === null ? spot.finding.confidence : 'kept';
}

export const marksOf = (spots: readonly Spot[]): readonly TextMark[] => spots.map((spot) => ({ from: spot.start, to: spot.end, look: lookOf(spot) }));

/** The type under which a spot is generalised. */
export const typeOf = (spot: Spot): IdentifierType | Hint['kind'] => (spot.kind === 'hint' ? spot.hint.kind : spot.finding.type);

const LIFTED: ReadonlySet<string> = new Set<IdentifierType>(['PERSON', 'ORGANISATION', 'ADDRESS', 'LOCATION_EXACT']);

/** Whether a word can be allowed everywhere: never a number, a mailbox, a plate or a date of birth. */
export const canBeAllowed = (spot: Spot): boolean => spot.kind === 'finding' && LIFTED.has(spot.finding.type);
