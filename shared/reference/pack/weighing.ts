import { codeList } from './code-list.ts';

/** Strength of the suspicion, set by the chair after the round (docs/domain.md 2.5). */
export const suspicions = codeList('SUSPICION', [
  { code: 'NOT_WEIGHED', nl: 'Nog niet gewogen', en: 'Not weighed yet', attributes: { rank: 0, meaning: { nl: 'Het overleg heeft het signaal nog niet gewogen.', en: 'The meeting has not weighed the signal yet.' } } },
  { code: 'NONE', nl: 'Geen vermoeden', en: 'No suspicion', attributes: { rank: 1, meaning: { nl: 'Een andere verklaring overtuigt.', en: 'Another explanation is convincing.' } } },
  {
    code: 'WEAK',
    nl: 'Zwak',
    en: 'Weak',
    attributes: { rank: 2, meaning: { nl: 'Een of twee indicatoren; een andere verklaring ligt voor de hand.', en: 'One or two indicators; another explanation is likely.' } },
  },
  {
    code: 'POSSIBLE',
    nl: 'Mogelijk',
    en: 'Possible',
    attributes: { rank: 3, meaning: { nl: 'Meerdere indicatoren; een andere verklaring blijft mogelijk.', en: 'Several indicators; another explanation is still open.' } },
  },
  {
    code: 'STRONG',
    nl: 'Sterk',
    en: 'Strong',
    attributes: { rank: 4, meaning: { nl: 'Dwang of misbruik én het doel van uitbuiting zijn zichtbaar.', en: 'Coercion or abuse and the purpose of exploitation are both visible.' } },
  },
]);

/** How soon something must happen, with the default deadline of an action (docs/domain.md 2.5). */
export const urgencies = codeList('URGENCY', [
  {
    code: 'ACUTE',
    nl: 'Acuut',
    en: 'Acute',
    attributes: {
      rank: 4,
      meaning: { nl: 'Levensgevaar, of een minderjarige nu in gevaar: wacht niet op het overleg.', en: 'Danger to life, or a minor in danger now: do not wait for the meeting.' },
      deadline: { unit: 'SAME_DAY' },
    },
  },
  {
    code: 'HIGH',
    nl: 'Hoog',
    en: 'High',
    attributes: {
      rank: 3,
      meaning: { nl: 'Moet vóór het volgende overleg zijn uitgezet.', en: 'Must be routed before the next meeting.' },
      deadline: { unit: 'WORKING_DAYS', amount: 2 },
    },
  },
  {
    code: 'NORMAL',
    nl: 'Normaal',
    en: 'Normal',
    attributes: { rank: 2, meaning: { nl: 'Loopt mee in de wekelijkse cyclus.', en: 'Follows the weekly cycle.' }, deadline: { unit: 'DAYS', amount: 7 } },
  },
  {
    code: 'LOW',
    nl: 'Laag',
    en: 'Low',
    attributes: { rank: 1, meaning: { nl: 'Trend of oude informatie.', en: 'A trend or old information.' }, deadline: { unit: 'DAYS', amount: 28 } },
  },
]);
