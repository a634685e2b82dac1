import type { IdentifierType } from './finding.ts';

/** One invented example of each kind, as somebody would write it; a test sees each of them found. The texts are Dutch, as the meeting is. */
export const foundExamples: Readonly<Record<IdentifierType, string>> = {
  PERSON: 'mevrouw J. Voorbeeld',
  BSN: 'BSN 123456782',
  VNUMBER: 'V-nummer 1234567890',
  BIRTHDATE: 'geboren op 01-02-1990',
  PHONE: '06-12345678',
  EMAIL: 'naam@voorbeeld.example',
  URL: 'www.voorbeeld.example/profiel',
  HANDLE: 'instagram @voorbeeld_123',
  ADDRESS: 'Voorbeeldstraat 12',
  POSTCODE: '1234 AB',
  LICENSE_PLATE: 'kenteken XX-999-X',
  IBAN: 'NL91 ABNA 0417 1643 00',
  KVK: 'KvK-nummer 12345678',
  DOCUMENT: 'paspoort NX1234567',
  ORGANISATION: 'Voorbeeld Bouw B.V.',
  CASE_NUMBER: 'parketnummer 03/123456-26',
  LOCATION_EXACT: 'loods 12',
};

/** What the check is not made to see: only together, or only to who knows somebody. A test sees that none of them is found. */
export const missedExamples = [
  'een weduwe met een drieling in een klein dorp',
  'op haar linkerhand staat een roos',
  'het stond vorige week in de krant',
  'de enige dierenarts van de gemeente',
] as const;
