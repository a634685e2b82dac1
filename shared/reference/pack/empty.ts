import type { RegionPack } from '#shared/reference/pack.ts';
import { allCodes } from './code-lists.ts';
import { meetingBreaks, nonWorkingDays } from './non-working-days.ts';
import { partnerOrganisations } from './partner-organisations.ts';

// The chair's office belongs to every meeting, and without it no action could be given to the chair.
const chairOffices = partnerOrganisations.filter((organisation) => organisation.kind === 'CHAIR');

/** For any other region: the code lists and the chair's office, no municipality and no partner. */
export const emptyPack: RegionPack = {
  id: 'empty',
  name: { nl: 'Andere regio', en: 'Other region' },
  subRegions: [],
  municipalities: [],
  organisations: chairOffices,
  codeLists: allCodes,
  nonWorkingDays,
  meetingBreaks,
};
