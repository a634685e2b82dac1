import { codeList } from './code-list.ts';

/** Where a signal goes from the table, and with which codes it may be closed (docs/domain.md 1.6). Several routes can apply at once. */
export const routes = codeList('ROUTE', [
  {
    code: 'R_INVESTIGATION',
    nl: 'Opsporing: politie/OM',
    en: 'Criminal investigation: police/OM',
    attributes: { closes: false, owners: ['POLICE_THB', 'OM'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_NLA',
    nl: 'Arbeidsinspectie: opsporing of toezicht',
    en: 'Labour inspectorate: investigation or supervision',
    attributes: { closes: false, owners: ['NLA'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_ADMIN_CONTROL',
    nl: 'Bestuurlijke controle of handhaving',
    en: 'Administrative control or enforcement',
    attributes: { closes: false, owners: ['MUNICIPAL_CONTACT'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_CARE',
    nl: 'Zorg en opvang via zorgcoördinator',
    en: 'Care and shelter through the care coordinator',
    attributes: { closes: false, owners: ['CARE_COORDINATOR'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_COMENSHA',
    nl: 'Melding bij CoMensha',
    en: 'Registration with CoMensha',
    attributes: { closes: false, owners: ['SUBMITTER', 'POLICE_THB'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_VEILIG_THUIS',
    nl: 'Melding of advies Veilig Thuis',
    en: 'Report to or advice from Veilig Thuis',
    attributes: { closes: false, owners: ['SUBMITTER'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_CASE_BY_NAME',
    nl: 'Apart casusoverleg op naam (kleine kring)',
    en: 'Separate case meeting by name (small circle)',
    attributes: { closes: false, owners: [], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_ZVH',
    nl: 'Opschalen naar Zorg- en Veiligheidshuis',
    en: 'Up-scale to the care and safety house (ZVH)',
    attributes: { closes: true, owners: ['ZVH'], outcomeGroup: 'TRANSFERRED', retention: 'RET_TRANSFERRED' },
  },
  {
    code: 'R_RIEC',
    nl: 'Opschalen naar RIEC',
    en: 'Up-scale to RIEC',
    attributes: { closes: true, owners: ['RIEC'], outcomeGroup: 'TRANSFERRED', retention: 'RET_TRANSFERRED' },
  },
  {
    code: 'R_FISCAL',
    nl: 'Fiscale of uitkeringscontrole',
    en: 'Tax or benefit check',
    attributes: { closes: false, owners: ['TAX', 'UWV'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_ALIENS_LAW',
    nl: 'Vreemdelingrechtelijk (B8/3, IND)',
    en: 'Aliens law (B8/3, IND)',
    attributes: { closes: false, owners: ['POLICE_THB', 'IND'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_MORE_INFO',
    nl: 'Meer informatie nodig (aanhouden)',
    en: 'More information needed (on hold)',
    attributes: { closes: false, owners: ['SUBMITTER'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_MONITOR',
    nl: 'Volgen, herbeoordelen op datum',
    en: 'Monitor, review on a date',
    attributes: { closes: false, owners: ['CHAIR'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_OTHER_REGION',
    nl: 'Overdracht aan andere regio',
    en: 'Transfer to another region',
    attributes: { closes: true, owners: ['CHAIR'], outcomeGroup: 'TRANSFERRED', retention: 'RET_TRANSFERRED' },
  },
  {
    code: 'R_CROSS_BORDER',
    nl: 'Grenspartner (DE/BE)',
    en: 'Partner across the border (DE/BE)',
    attributes: { closes: false, owners: ['POLICE_THB', 'CROSS_BORDER'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_PREVENTION',
    nl: 'Voorlichting of training',
    en: 'Prevention or training',
    attributes: { closes: false, owners: ['MUNICIPAL_CONTACT'], outcomeGroup: 'RUNNING', retention: null },
  },
  {
    code: 'R_OTHER_PROBLEM',
    nl: 'Geen mensenhandel, wel andere problematiek: doorverwezen',
    en: 'No trafficking but another problem: referred',
    attributes: { closes: true, owners: [], outcomeGroup: 'REFERRED', retention: 'RET_CLOSED_OTHER' },
  },
  {
    code: 'R_CLOSE_NO_THB',
    nl: 'Afsluiten: geen mensenhandel',
    en: 'Close: no trafficking',
    attributes: { closes: true, owners: ['CHAIR'], outcomeGroup: 'NO_TRAFFICKING', retention: 'RET_CLOSED_NO_THB' },
  },
  {
    code: 'R_CLOSE_INSUFFICIENT',
    nl: 'Afsluiten: onvoldoende aanknopingspunten',
    en: 'Close: insufficient leads',
    attributes: { closes: true, owners: ['CHAIR'], outcomeGroup: 'INSUFFICIENT', retention: 'RET_CLOSED_NO_THB' },
  },
  {
    code: 'R_CLOSE_MERGED',
    nl: 'Afsluiten: samengevoegd met ander signaal',
    en: 'Close: merged with another signal',
    attributes: { closes: true, owners: ['CHAIR'], outcomeGroup: 'MERGED', retention: 'RET_CLOSED_OTHER' },
  },
  {
    code: 'R_CLOSE_HANDLED',
    nl: 'Afsluiten: afgehandeld, acties gereed',
    en: 'Close: handled, actions done',
    attributes: { closes: true, owners: ['CHAIR'], outcomeGroup: 'HANDLED', retention: 'RET_CLOSED_OTHER' },
  },
]);
