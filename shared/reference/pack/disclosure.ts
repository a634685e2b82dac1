import { codeList } from './code-list.ts';

/** Ground on which one partner gave identifying data to another, outside the meeting (docs/domain.md 3.1). */
export const legalBases = codeList('LEGAL_BASIS', [
  { code: 'CONSENT', nl: 'Toestemming van betrokkene', en: 'Consent of the person concerned', attributes: { needsExplanation: false } },
  { code: 'VITAL_INTEREST', nl: 'Vitaal belang of acuut gevaar', en: 'Vital interest or acute danger', attributes: { needsExplanation: false } },
  { code: 'TASK_POLICE', nl: 'Verstrekking aan de politie voor de politietaak', en: 'Given to the police for the police task', attributes: { needsExplanation: false } },
  { code: 'WPG_DISCLOSURE', nl: 'Verstrekking door de politie op grond van de Wpg', en: 'Given by the police under the Police Data Act', attributes: { needsExplanation: false } },
  { code: 'MELDCODE', nl: 'Meldrecht of meldcode naar Veilig Thuis', en: 'Right or code to report to Veilig Thuis', attributes: { needsExplanation: false } },
  { code: 'TASK_CARE', nl: 'Taak op grond van Wmo of Jeugdwet', en: 'Task under the social support or youth act', attributes: { needsExplanation: false } },
  { code: 'SUPERVISION', nl: 'Uitwisseling tussen toezichthouders', en: 'Exchange between supervisors', attributes: { needsExplanation: false } },
  { code: 'WGS_ZVH', nl: 'Binnen het samenwerkingsverband ZVH (WGS)', en: 'Within the ZVH cooperation (WGS act)', attributes: { needsExplanation: false } },
  { code: 'WGS_RIEC', nl: 'Binnen het samenwerkingsverband RIEC (WGS)', en: 'Within the RIEC cooperation (WGS act)', attributes: { needsExplanation: false } },
  { code: 'OTHER', nl: 'Anders, met toelichting', en: 'Other, with explanation', attributes: { needsExplanation: true } },
]);

/** All a partner may say at the table about what its own systems hold (docs/domain.md 1.5 and 3.4). */
export const partnerAnswers = codeList('PARTNER_ANSWER', [
  { code: 'KNOWN', nl: 'Bekend', en: 'Known' },
  { code: 'NOT_KNOWN', nl: 'Niet bekend', en: 'Not known' },
  { code: 'CANNOT_SAY', nl: 'Geen mededeling', en: 'Cannot say' },
]);

/** Whether the possible victim was registered with CoMensha (docs/domain.md 3.4). */
export const comensha = codeList('COMENSHA', [
  { code: 'YES', nl: 'Ja', en: 'Yes' },
  { code: 'NO', nl: 'Nee', en: 'No' },
  { code: 'NOT_APPLICABLE', nl: 'Niet van toepassing', en: 'Not applicable' },
  { code: 'UNKNOWN', nl: 'Onbekend', en: 'Unknown' },
]);
