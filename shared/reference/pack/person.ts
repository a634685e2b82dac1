import { codeList } from './code-list.ts';

// Coarse on purpose: exact numbers, ages and nationalities would make people recognisable (docs/domain.md 2.5 and 3.2).

export const victimCounts = codeList('VICTIM_COUNT', [
  { code: '1', nl: '1', en: '1' },
  { code: '2-5', nl: '2 tot en met 5', en: '2 to 5' },
  { code: '6-20', nl: '6 tot en met 20', en: '6 to 20' },
  { code: '21+', nl: 'Meer dan 20', en: 'More than 20' },
  { code: 'UNKNOWN', nl: 'Onbekend', en: 'Unknown' },
]);

export const ageBands = codeList('AGE_BAND', [
  { code: '0-11', nl: '0 tot en met 11 jaar', en: '0 to 11 years', attributes: { minor: true } },
  { code: '12-17', nl: '12 tot en met 17 jaar', en: '12 to 17 years', attributes: { minor: true } },
  { code: '18-22', nl: '18 tot en met 22 jaar', en: '18 to 22 years', attributes: { minor: false } },
  { code: '23-29', nl: '23 tot en met 29 jaar', en: '23 to 29 years', attributes: { minor: false } },
  { code: '30-49', nl: '30 tot en met 49 jaar', en: '30 to 49 years', attributes: { minor: false } },
  { code: '50+', nl: '50 jaar of ouder', en: '50 years or older', attributes: { minor: false } },
  { code: 'UNKNOWN', nl: 'Onbekend', en: 'Unknown', attributes: { minor: false } },
]);

export const genders = codeList('GENDER', [
  { code: 'F', nl: 'Vrouw', en: 'Female' },
  { code: 'M', nl: 'Man', en: 'Male' },
  { code: 'X', nl: 'Anders', en: 'Other' },
  { code: 'MIXED', nl: 'Gemengde groep', en: 'Mixed group' },
  { code: 'UNKNOWN', nl: 'Onbekend', en: 'Unknown' },
]);

export const originGroups = codeList('ORIGIN_GROUP', [
  { code: 'NL', nl: 'Nederland', en: 'The Netherlands' },
  { code: 'EU', nl: 'Binnen de EU', en: 'Within the EU' },
  { code: 'NON_EU', nl: 'Buiten de EU', en: 'Outside the EU' },
  { code: 'UNKNOWN', nl: 'Onbekend', en: 'Unknown' },
]);
