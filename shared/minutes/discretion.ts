import { lineOf, paragraphsOf } from '#shared/document/text.ts';
import type { OrganisationId } from '#shared/kernel/ids.ts';
import type { MinutesFacts, OrganisationFact, SignalFacts } from './facts.ts';
import type { Wording } from './wording.ts';

type Sensitive = { readonly flags: readonly string[]; readonly municipality: string | null };

/** An investigation comes first: only a number leaves the program (docs/domain.md 2.6, F_EMBARGO). */
export const isEmbargoed = ({ flags }: Pick<Sensitive, 'flags'>): boolean => flags.includes('F_EMBARGO');

/** The municipality stays out of documents where it could lead a reprisal to somebody (docs/domain.md 2.6, F_REPRISAL). */
const hiddenMunicipality = ({ flags, municipality }: Sensitive): string | null => (flags.includes('F_REPRISAL') && municipality !== '' ? municipality : null);

/** A text about a signal, without what may not leave: the municipality's name makes way for the word. */
export function discreet(text: string, about: Sensitive | null, { t }: Pick<Wording, 't'>): string {
  const line = lineOf(text);
  const hidden = about === null ? null : hiddenMunicipality(about);
  return hidden === null ? line : line.replaceAll(`Gemeente ${hidden}`, t.signal.aMunicipality).replaceAll(hidden, t.signal.aMunicipality);
}

export const discreetParagraphs = (text: string, about: Sensitive | null, wording: Pick<Wording, 't'>): readonly string[] =>
  paragraphsOf(text).map((paragraph) => discreet(paragraph, about, wording));

/** `SIG-2026-120 – ARB – bezorging – Leukerwaard`, or no more than the number. */
export function signalHeading(signal: SignalFacts, wording: Wording): string {
  const number = signal.number ?? '';
  return isEmbargoed(signal) ? `${number} – ${wording.t.signal.embargoed}` : `${number} – ${neutralTitle(signal)}`;
}

/** The neutral title; without the municipality where that could do harm. */
function neutralTitle({ title, ...signal }: Pick<SignalFacts, 'title' | 'flags' | 'municipality'>): string {
  const line = lineOf(title);
  const hidden = hiddenMunicipality(signal);
  return hidden === null ? line : line.replace(` – ${hidden}`, '').replaceAll(hidden, '').trim();
}

/** The name in documents of the body that owns an action or brought a signal in. */
export function ownerName(facts: MinutesFacts, id: OrganisationId, about: Sensitive | null, wording: Wording): string {
  const organisation = facts.organisations.get(id);
  if (!organisation) return '';
  return about !== null && hiddenMunicipality(about) !== null && organisation.isMunicipality ? wording.t.signal.aMunicipality : shortName(organisation);
}

export const shortName = ({ shortName: name }: OrganisationFact): string => lineOf(name);
