import { codeList } from './code-list.ts';
import { criminalIndicators } from './indicator-criminal.ts';
import { generalIndicators } from './indicator-general.ts';
import { labourIndicators } from './indicator-labour.ts';
import { beggingIndicators, organIndicators, servicesIndicators } from './indicator-other.ts';
import { sexualIndicators } from './indicator-sexual.ts';

/** All indicators. They structure the talk and are never added up to a score; a critical one asks whether this can wait (docs/domain.md 2.5 and 2.8). */
export const indicators = codeList('INDICATOR', [
  ...generalIndicators,
  ...sexualIndicators,
  ...labourIndicators,
  ...criminalIndicators,
  ...servicesIndicators,
  ...beggingIndicators,
  ...organIndicators,
]);

export const indicatorGroups = codeList('INDICATOR_GROUP', [
  { code: 'ALG', nl: 'Algemeen', en: 'General' },
  { code: 'SEX', nl: 'Seksuele uitbuiting', en: 'Sexual exploitation' },
  { code: 'ARB', nl: 'Arbeidsuitbuiting', en: 'Labour exploitation' },
  { code: 'CRI', nl: 'Criminele uitbuiting', en: 'Criminal exploitation' },
  { code: 'DIE', nl: 'Gedwongen dienstverlening', en: 'Forced services' },
  { code: 'BED', nl: 'Gedwongen bedelarij', en: 'Forced begging' },
  { code: 'ORG', nl: 'Orgaanverwijdering', en: 'Organ removal' },
]);
