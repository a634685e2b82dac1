import { codeList } from './code-list.ts';

/** Through whom a signal reached the table (docs/domain.md 2.4). */
export const sourceTypes = codeList('SOURCE_TYPE', [
  { code: 'SRC_MUN_DESK', nl: 'Gemeente – balie, RNI of burgerzaken', en: 'Municipality – desk, RNI or civil affairs', group: 'MUNICIPAL' },
  { code: 'SRC_MUN_ENF', nl: 'Gemeente – toezicht, boa of handhaving', en: 'Municipality – supervision and enforcement', group: 'MUNICIPAL' },
  { code: 'SRC_MUN_SOCIAL', nl: 'Gemeente – Wmo, schulden of wijkteam', en: 'Municipality – social support, debts or neighbourhood team', group: 'MUNICIPAL' },
  { code: 'SRC_MUN_YOUTH', nl: 'Gemeente – jeugd of leerplicht', en: 'Municipality – youth or compulsory education', group: 'MUNICIPAL' },
  { code: 'SRC_POLICE', nl: 'Politie', en: 'Police', group: 'AUTHORITY' },
  { code: 'SRC_KMAR', nl: 'Koninklijke Marechaussee', en: 'Royal Marechaussee', group: 'AUTHORITY' },
  { code: 'SRC_NLA', nl: 'Arbeidsinspectie', en: 'Labour inspectorate', group: 'AUTHORITY' },
  { code: 'SRC_OM', nl: 'Openbaar Ministerie', en: 'Public prosecution service', group: 'AUTHORITY' },
  { code: 'SRC_TAX', nl: 'Belastingdienst, UWV of SVB', en: 'Tax or benefit agency', group: 'AUTHORITY' },
  { code: 'SRC_RIEC', nl: 'RIEC', en: 'RIEC', group: 'AUTHORITY' },
  { code: 'SRC_IND', nl: 'IND', en: 'Immigration service (IND)', group: 'AUTHORITY' },
  { code: 'SRC_COA', nl: 'COA', en: 'Asylum reception (COA)', group: 'AUTHORITY' },
  { code: 'SRC_FIRE', nl: 'Brandweer of omgevingsdienst', en: 'Fire service or environmental agency', group: 'AUTHORITY' },
  { code: 'SRC_NIDOS', nl: 'Nidos', en: 'Guardianship (Nidos)', group: 'CARE' },
  { code: 'SRC_VT', nl: 'Veilig Thuis', en: 'Veilig Thuis', group: 'CARE' },
  { code: 'SRC_GGD', nl: 'GGD', en: 'Public health service (GGD)', group: 'CARE' },
  { code: 'SRC_HEALTH', nl: 'Zorg (huisarts, SEH, ggz)', en: 'Health care (GP, emergency, mental health)', group: 'CARE' },
  { code: 'SRC_CARECO', nl: 'Zorgcoördinator', en: 'Care coordinator', group: 'CARE' },
  { code: 'SRC_COMENSHA', nl: 'CoMensha', en: 'CoMensha', group: 'CARE' },
  { code: 'SRC_NGO', nl: 'NGO of vakbond', en: 'NGO or trade union', group: 'CARE' },
  { code: 'SRC_SCHOOL', nl: 'Onderwijs', en: 'Education', group: 'SOCIETY' },
  { code: 'SRC_YOUTHWORK', nl: 'Jongerenwerk', en: 'Youth work', group: 'SOCIETY' },
  { code: 'SRC_HOUSING', nl: 'Woningcorporatie of verhuurder', en: 'Housing association or landlord', group: 'SOCIETY' },
  { code: 'SRC_BUSINESS', nl: 'Ondernemer (hotel, bank, uitzendbureau)', en: 'Business (hotel, bank, employment agency)', group: 'SOCIETY' },
  { code: 'SRC_CITIZEN', nl: 'Inwoner', en: 'Resident', group: 'SOCIETY' },
  { code: 'SRC_VICTIM', nl: 'Betrokkene zelf', en: 'The person concerned', group: 'SOCIETY' },
  { code: 'SRC_ANON', nl: 'Anoniem (Meld Misdaad Anoniem)', en: 'Anonymous (anonymous tip line)', group: 'SOCIETY' },
  { code: 'SRC_FOREIGN', nl: 'Buitenlandse partner', en: 'Foreign partner', group: 'ELSEWHERE' },
  { code: 'SRC_OTHER_REGION', nl: 'Andere regio', en: 'Other region', group: 'ELSEWHERE' },
  { code: 'SRC_OTHER', nl: 'Anders', en: 'Other', group: 'ELSEWHERE' },
]);

export const sourceGroups = codeList('SOURCE_GROUP', [
  { code: 'MUNICIPAL', nl: 'Gemeente', en: 'Municipality' },
  { code: 'AUTHORITY', nl: 'Politie, toezicht en overheid', en: 'Police, supervision and government' },
  { code: 'CARE', nl: 'Zorg en hulp', en: 'Care and help' },
  { code: 'SOCIETY', nl: 'Samenleving', en: 'Society' },
  { code: 'ELSEWHERE', nl: 'Van elders', en: 'From elsewhere' },
]);

/** How the source knows (docs/domain.md 2.4). */
export const sourceBases = codeList('SOURCE_BASIS', [
  { code: 'OWN_OBSERVATION', nl: 'Eigen waarneming', en: 'Own observation' },
  { code: 'VICTIM_STATEMENT', nl: 'Verklaring van betrokkene', en: 'Statement by the person concerned' },
  { code: 'THIRD_PARTY', nl: 'Van horen zeggen', en: 'Hearsay' },
  { code: 'DOCUMENT', nl: 'Document of systeem', en: 'Document or system' },
  { code: 'ANONYMOUS', nl: 'Anonieme tip', en: 'Anonymous tip' },
  { code: 'PATTERN', nl: 'Patroon uit meerdere meldingen', en: 'Pattern across several reports' },
]);
