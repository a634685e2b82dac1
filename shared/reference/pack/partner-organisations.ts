import type { PackOrganisation } from '#shared/reference/pack.ts';
import { careOrganisations } from './care-organisations.ts';
import { governmentOrganisations } from './government-organisations.ts';

/** Every partner that is not a municipality, in the order of the participants' list. */
export const partnerOrganisations: readonly PackOrganisation[] = [...governmentOrganisations, ...careOrganisations];
