import type { PackMunicipality, RegionPack } from '#shared/reference/pack.ts';
import { allCodes } from './code-lists.ts';
import { municipalOrganisations } from './municipal-organisations.ts';
import { meetingBreaks, nonWorkingDays } from './non-working-days.ts';
import { partnerOrganisations } from './partner-organisations.ts';
import { northAndMiddle } from './sub-regions.ts';

const municipalities: readonly PackMunicipality[] = [
  { code: 'GM0889', name: 'Beesel', subRegion: 'NOORD' },
  { code: 'GM0893', name: 'Bergen (L.)', subRegion: 'NOORD' },
  { code: 'GM0907', name: 'Gennep', subRegion: 'NOORD' },
  { code: 'GM1507', name: 'Horst aan de Maas', subRegion: 'NOORD' },
  { code: 'GM0944', name: 'Mook en Middelaar', subRegion: 'NOORD' },
  { code: 'GM1894', name: 'Peel en Maas', subRegion: 'NOORD' },
  { code: 'GM0983', name: 'Venlo', subRegion: 'NOORD' },
  { code: 'GM0984', name: 'Venray', subRegion: 'NOORD' },
  { code: 'GM1711', name: 'Echt-Susteren', subRegion: 'MIDDEN' },
  { code: 'GM1640', name: 'Leudal', subRegion: 'MIDDEN' },
  { code: 'GM1641', name: 'Maasgouw', subRegion: 'MIDDEN' },
  { code: 'GM0946', name: 'Nederweert', subRegion: 'MIDDEN' },
  { code: 'GM1669', name: 'Roerdalen', subRegion: 'MIDDEN' },
  { code: 'GM0957', name: 'Roermond', subRegion: 'MIDDEN' },
  { code: 'GM0988', name: 'Weert', subRegion: 'MIDDEN' },
];

/** The region of fifteen municipalities for which the program was first made (docs/domain.md 7.1). Mergers happen: every row is editable. */
export const noordEnMiddenLimburg: RegionPack = {
  id: 'noord-en-midden-limburg',
  name: { nl: 'Noord- en Midden-Limburg', en: 'North and Central Limburg' },
  subRegions: northAndMiddle,
  municipalities,
  organisations: [...partnerOrganisations, ...municipalOrganisations(municipalities)],
  codeLists: allCodes,
  nonWorkingDays,
  meetingBreaks,
};
