import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { isBsn } from './check-digits.ts';
import type { Finding, IdentifierType } from './finding.ts';
import { keyOf } from './fold-character.ts';

/** The words of a finding as they are compared: small letters without diacritics, blanks of any kind as one. */
export const foldedFinding = (text: string): string => keyOf(text).replaceAll(/\s+/g, ' ').trim();

/** A valid citizen service number may not be kept for any reason (UAVG 46); `seen` is what the detector finds in the same text. */
export function checkKeepable(text: string, type: IdentifierType, seen: readonly Finding[]): Answer<true> {
  const isCitizenNumber =
    (type === 'BSN' && isBsn(text)) || seen.some((finding) => finding.type === 'BSN' && isBsn(text.slice(finding.start, finding.end)));
  return isCitizenNumber ? err({ code: 'refused', rule: 'anonymity.citizenNumber' }) : ok(true);
}

const SOFT: ReadonlySet<IdentifierType> = new Set(['PERSON', 'ORGANISATION', 'ADDRESS', 'LOCATION_EXACT', 'HANDLE']);

/** A word is allowed everywhere, so it may not hold what singles out one record by its shape: a number, a mailbox, a plate. */
export const checkAllowable = (seen: readonly Finding[]): Answer<true> =>
  seen.every(({ type }) => SOFT.has(type)) ? ok(true) : err({ code: 'refused', rule: 'anonymity.wordIdentifies', fields: ['word'] });
