import { codeList } from './code-list.ts';

/** Forms of exploitation (docs/domain.md 2.2). The last four wait for the law to change and are off until a region switches them on. */
export const forms = codeList('FORM', [
  { code: 'SEX', nl: 'Seksuele uitbuiting', en: 'Sexual exploitation', attributes: { reportGroup: 'SEX', alternativeReportGroup: null, asksCrossBorder: true, rare: false } },
  { code: 'ARB', nl: 'Arbeidsuitbuiting', en: 'Labour exploitation', attributes: { reportGroup: 'ARB', alternativeReportGroup: null, asksCrossBorder: false, rare: false } },
  { code: 'CRI', nl: 'Criminele uitbuiting', en: 'Criminal exploitation', attributes: { reportGroup: 'CRI', alternativeReportGroup: null, asksCrossBorder: false, rare: false } },
  {
    code: 'DIE',
    nl: 'Gedwongen dienstverlening (o.a. huishoudelijk)',
    en: 'Forced services (including domestic)',
    attributes: { reportGroup: 'ARB', alternativeReportGroup: null, asksCrossBorder: false, rare: false },
  },
  { code: 'BED', nl: 'Gedwongen bedelarij', en: 'Forced begging', attributes: { reportGroup: 'CRI', alternativeReportGroup: 'ARB', asksCrossBorder: false, rare: true } },
  { code: 'ORG', nl: 'Gedwongen orgaanverwijdering', en: 'Forced organ removal', attributes: { reportGroup: 'ORG', alternativeReportGroup: null, asksCrossBorder: false, rare: true } },
  { code: 'ONB', nl: 'Nog onbekend of gemengd', en: 'Unknown or mixed', attributes: { reportGroup: 'ONB', alternativeReportGroup: null, asksCrossBorder: false, rare: false } },
  {
    code: 'GHU',
    nl: 'Uitbuiting in gedwongen huwelijk',
    en: 'Exploitation in a forced marriage',
    active: false,
    attributes: { reportGroup: 'OVR', alternativeReportGroup: null, asksCrossBorder: false, rare: true },
  },
  {
    code: 'DRA',
    nl: 'Uitbuiting bij draagmoederschap',
    en: 'Exploitation in surrogacy',
    active: false,
    attributes: { reportGroup: 'OVR', alternativeReportGroup: null, asksCrossBorder: false, rare: true },
  },
  { code: 'ADO', nl: 'Illegale adoptie', en: 'Illegal adoption', active: false, attributes: { reportGroup: 'OVR', alternativeReportGroup: null, asksCrossBorder: false, rare: true } },
  {
    code: 'EBN',
    nl: 'Ernstige benadeling (geen mensenhandel)',
    en: 'Serious labour disadvantage (not trafficking)',
    active: false,
    attributes: { reportGroup: 'EBN', alternativeReportGroup: null, asksCrossBorder: false, rare: false },
  },
]);

/** Headings under which forms are counted in figures (docs/domain.md 2.2). */
export const reportGroups = codeList('REPORT_GROUP', [
  { code: 'SEX', nl: 'Seksuele uitbuiting', en: 'Sexual exploitation' },
  { code: 'ARB', nl: 'Arbeidsuitbuiting en gedwongen dienstverlening', en: 'Labour exploitation and forced services' },
  { code: 'CRI', nl: 'Criminele uitbuiting', en: 'Criminal exploitation' },
  { code: 'ORG', nl: 'Gedwongen orgaanverwijdering', en: 'Forced organ removal' },
  { code: 'ONB', nl: 'Nog onbekend of gemengd', en: 'Unknown or mixed' },
  { code: 'OVR', nl: 'Overig', en: 'Other' },
  { code: 'EBN', nl: 'Ernstige benadeling', en: 'Serious labour disadvantage' },
]);

/** Whether sexual exploitation starts inside the country or crosses a border. */
export const crossBorder = codeList('CROSS_BORDER', [
  { code: 'DOMESTIC', nl: 'Binnenlands', en: 'Domestic' },
  { code: 'CROSS_BORDER', nl: 'Grensoverschrijdend', en: 'Cross-border' },
  { code: 'UNKNOWN', nl: 'Onbekend', en: 'Unknown' },
]);
