import type { IdentifierType } from '#shared/anonymity/finding.ts';
import { generalise } from '#shared/anonymity/generalise.ts';
import { kindFor, nextLabel, type PseudonymKind } from '#shared/anonymity/pseudonyms.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { typeOf, type Spot } from './spots.ts';

/** Words that can take the place of a finding, and what kind of words they are. */
export type Repair = { readonly text: string; readonly how: 'same' | 'pseudonym' | 'coarser' | 'plain' };

export type RepairFacts = {
  readonly spot: Spot;
  /** The text the spot stands in. */
  readonly text: string;
  /** Pseudonyms that were ever used about this signal; null when the text is not about a signal, which has nobody to number. */
  readonly used: readonly string[] | null;
  /** The pseudonym these same words already have. */
  readonly remembered: string | undefined;
  readonly plain: Readonly<Record<PseudonymKind, string>>;
  readonly municipality: string | null;
  /** Undefined until it is known: then nothing coarser is offered. */
  readonly today: CivilDate | undefined;
};

const MOST = 6;

/** A person may be any of three; whatever else is found is one kind of thing. */
function kindsFor(type: IdentifierType): readonly PseudonymKind[] {
  const kind = kindFor(type);
  if (kind === 'PERSON_CONCERNED') return ['PERSON_CONCERNED', 'OTHER_PERSON', 'REPORTER'];
  return kind === undefined ? [] : [kind];
}

const ABBREVIATED = /(?:^|[\s(])(?:mevr|mej|mw|dhr|hr|dr|drs|mr|ing|ir|nr|tel|ca|bijv|evt|resp|geb|[a-z](?:\.[a-z])*)\.\s*$/i;

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return /(?:^|[.!?\n])\s*$/.test(before) && !ABBREVIATED.test(before);
}

/** What can be put in the place of a spot, best first; six at most, since each has a figure as its key. */
export function repairsFor({ spot, text, used, remembered, plain, municipality, today }: RepairFacts): readonly Repair[] {
  const kinds = spot.kind === 'finding' ? kindsFor(spot.finding.type) : [];
  const same: readonly Repair[] = remembered === undefined ? [] : [{ text: remembered, how: 'same' }];
  const names = kinds.map((kind): Repair => (used === null ? { text: plain[kind], how: 'plain' } : { text: nextLabel(kind, used), how: 'pseudonym' }));
  const line = text.slice(text.lastIndexOf('\n', spot.start - 1) + 1, spot.start);
  const coarse = (today ? generalise({ type: typeOf(spot), text: spot.text, before: line, municipality, today }) : []).map((words): Repair => ({ text: words, how: 'coarser' }));
  const all = [...same, ...names, ...coarse].filter((repair, index, list) => list.findIndex((other) => other.text === repair.text) === index).slice(0, MOST);
  return startsSentence(text, spot.start) ? all.map((repair) => ({ ...repair, text: repair.text.charAt(0).toUpperCase() + repair.text.slice(1) })) : all;
}

/** Taking words out also takes one of the two spaces around them. */
export function withoutSpace(text: string, { start, end }: { readonly start: number; readonly end: number }): { readonly from: number; readonly to: number } {
  const isBefore = start === 0 || /\s/.test(text[start - 1] ?? '');
  if (isBefore && text[end] === ' ') return { from: start, to: end + 1 };
  return { from: start > 0 && text[start - 1] === ' ' && /^[\s.,;:!?)]|^$/.test(text.slice(end, end + 1)) ? start - 1 : start, to: end };
}
