import { err, ok } from '#shared/kernel/result.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { CodeEntry, Participant } from './reference.ts';

/** The next revision of a code: what it was stays readable, from today on the new words count (docs/domain.md 2.1). */
export function revise(current: CodeEntry, next: Pick<CodeEntry, 'nl' | 'en' | 'group' | 'position' | 'isActive' | 'attributes'>, seen: number, today: CivilDate): Answer<CodeEntry> {
  if (seen !== current.revision) return err({ code: 'stale', entity: 'code' });
  return ok({ ...current, ...next, revision: current.revision + 1, validFrom: today, validTo: null });
}

/** A participant's period runs forward; the end is the last day. */
export function checkPeriod(participant: Pick<Participant, 'from' | 'until'>): Answer<true> {
  return participant.until !== null && participant.until < participant.from
    ? err({ code: 'refused', rule: 'participant.endsBeforeStart', fields: ['until'] })
    : ok(true);
}

/** Whether a participant has the role on a day; the end is the last day. */
export const isInOffice = ({ from, until }: Pick<Participant, 'from' | 'until'>, on: CivilDate): boolean => from <= on && (until === null || on <= until);

/** A flag that puts its signal at the top of the agenda, and warns wherever it is shown (docs/domain.md 2.6). */
export function goesFirst(flag: Pick<CodeEntry, 'attributes'> | undefined): boolean {
  const effects = flag?.attributes['effects'];
  return Array.isArray(effects) && effects.includes('TOP_OF_AGENDA');
}
