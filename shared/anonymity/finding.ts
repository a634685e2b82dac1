/** What a finding is: the kinds of docs/anonymity.md. */
export const identifierTypes = [
  'PERSON', 'BSN', 'VNUMBER', 'BIRTHDATE', 'PHONE', 'EMAIL', 'URL', 'HANDLE', 'ADDRESS', 'POSTCODE', 'LICENSE_PLATE', 'IBAN', 'KVK', 'DOCUMENT',
  'ORGANISATION', 'CASE_NUMBER', 'LOCATION_EXACT',
] as const;
export type IdentifierType = (typeof identifierTypes)[number];

/** `certain` is masked unless somebody objects, `possible` is for somebody to look at. */
export type Confidence = 'certain' | 'possible';

/** A piece of text that identifies somebody. Offsets are string indices (UTF-16), `end` exclusive. */
export type Finding = {
  readonly start: number;
  readonly end: number;
  readonly type: IdentifierType;
  /** Whether it singles out one person, household, vehicle, account or record by itself. */
  readonly direct: boolean;
  readonly confidence: Confidence;
  /** The rule that fired, for explaining and measuring; the same text gives the same rule. */
  readonly rule: string;
};

/** Something that identifies only together with other things (docs/domain.md 3.2): to be said softly, never masked. */
export type Hint = { readonly start: number; readonly end: number; readonly kind: 'moment' | 'age' | 'nationality' | 'language' };

const INDIRECT: ReadonlySet<IdentifierType> = new Set(['BIRTHDATE', 'POSTCODE', 'KVK', 'ORGANISATION', 'LOCATION_EXACT']);

/** Whether things of this type single somebody out by themselves, as a rule. */
export const isDirect = (type: IdentifierType): boolean => !INDIRECT.has(type);
