import type { IdentifierType } from './finding.ts';

/** What a pseudonym stands for (docs/domain.md 3.2): a possible victim, a possible exploiter or anybody else, a place, a firm, a vehicle, the reporter. */
export const pseudonymKinds = ['PERSON_CONCERNED', 'OTHER_PERSON', 'LOCATION', 'COMPANY', 'VEHICLE', 'REPORTER'] as const;
export type PseudonymKind = (typeof pseudonymKinds)[number];

const words: Readonly<Record<PseudonymKind, string>> = {
  PERSON_CONCERNED: 'Betrokkene',
  OTHER_PERSON: 'Persoon',
  LOCATION: 'Locatie',
  COMPANY: 'Onderneming',
  VEHICLE: 'Voertuig',
  REPORTER: 'Melder',
};

/** A, B, … Z, AA, AB, … for 0 and on. */
const letters = (index: number): string => (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** X, Y, Z, X2, Y2, Z2, X3, … for 0 and on. */
const lastLetters = (index: number): string => `${'XYZ'.charAt(index % 3)}${index < 3 ? '' : Math.floor(index / 3) + 1}`;

function labelAt(kind: PseudonymKind, index: number): string {
  switch (kind) {
    case 'PERSON_CONCERNED':
      return `${words[kind]} ${letters(index)}`;
    case 'OTHER_PERSON':
      return `${words[kind]} ${lastLetters(index)}`;
    case 'LOCATION':
    case 'COMPANY':
    case 'VEHICLE':
      return `${words[kind]} ${index + 1}`;
    case 'REPORTER':
      return words[kind];
  }
}

/** The first label of a kind that was not used in this signal. A signal has one reporter, so that label is always the same. */
export function nextLabel(kind: PseudonymKind, used: readonly string[]): string {
  if (kind === 'REPORTER') return words.REPORTER;
  const taken = new Set(used);
  let index = 0;
  while (taken.has(labelAt(kind, index))) index += 1;
  return labelAt(kind, index);
}

const LABEL = /(?<![\p{L}\d])(?:Betrokkene [A-Z]{1,2}|Persoon [XYZ][1-9]?\d{0,2}|(?:Locatie|Onderneming|Voertuig) [1-9]\d{0,2}|Melder)(?![\p{L}\d])/gu;

/** The pseudonyms that stand in a text, each once, in the order in which they come. */
export const labelsIn = (text: string): readonly string[] => [...new Set(Array.from(text.matchAll(LABEL), ([label]) => label))];

const kinds: Readonly<Record<IdentifierType, PseudonymKind | undefined>> = {
  PERSON: 'PERSON_CONCERNED', HANDLE: 'PERSON_CONCERNED', ADDRESS: 'LOCATION', POSTCODE: 'LOCATION', LOCATION_EXACT: 'LOCATION', ORGANISATION: 'COMPANY',
  KVK: 'COMPANY', LICENSE_PLATE: 'VEHICLE', BSN: undefined, VNUMBER: undefined, BIRTHDATE: undefined, PHONE: undefined, EMAIL: undefined, URL: undefined,
  IBAN: undefined, DOCUMENT: undefined, CASE_NUMBER: undefined,
};

/** Which pseudonym can take the place of a finding; undefined for what no label replaces (numbers, mailboxes, dates). A person may be another kind of person. */
export const kindFor = (type: IdentifierType): PseudonymKind | undefined => kinds[type];
