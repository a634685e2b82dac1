import type { PackMunicipality, RegionPack } from '#shared/reference/pack.ts';
import { allCodes } from './code-lists.ts';
import { municipalOrganisations } from './municipal-organisations.ts';
import { meetingBreaks, nonWorkingDays } from './non-working-days.ts';
import { partnerOrganisations } from './partner-organisations.ts';
import { northAndMiddle } from './sub-regions.ts';

const municipalities: readonly PackMunicipality[] = [
  { code: 'DM01', name: 'Maasbeek', subRegion: 'NOORD' },
  { code: 'DM02', name: 'Peelrode', subRegion: 'NOORD' },
  { code: 'DM03', name: 'Heidewell', subRegion: 'NOORD' },
  { code: 'DM04', name: 'Niersloo', subRegion: 'NOORD' },
  { code: 'DM05', name: 'Venbosch', subRegion: 'NOORD' },
  { code: 'DM06', name: 'Geijsterdal', subRegion: 'NOORD' },
  { code: 'DM07', name: 'Leukerwaard', subRegion: 'NOORD' },
  { code: 'DM08', name: 'Mookerlo', subRegion: 'NOORD' },
  { code: 'DM09', name: 'Roerhoven', subRegion: 'MIDDEN' },
  { code: 'DM10', name: 'Swalmerdal', subRegion: 'MIDDEN' },
  { code: 'DM11', name: 'Grensveld', subRegion: 'MIDDEN' },
  { code: 'DM12', name: 'Ittervoorde', subRegion: 'MIDDEN' },
  { code: 'DM13', name: 'Weerdonk', subRegion: 'MIDDEN' },
  { code: 'DM14', name: 'Nederpeel', subRegion: 'MIDDEN' },
  { code: 'DM15', name: 'Posterveld', subRegion: 'MIDDEN' },
];

/** The invented region of the demonstration data: no municipality in it exists, so that a demo file is never mistaken for a real one. */
export const demoPack: RegionPack = {
  id: 'demo',
  name: { nl: 'Demoregio Maas en Niers', en: 'Demo region Maas en Niers' },
  subRegions: northAndMiddle,
  municipalities,
  organisations: [...partnerOrganisations, ...municipalOrganisations(municipalities)],
  codeLists: allCodes,
  nonWorkingDays,
  meetingBreaks,
};
