import type { PackCode } from '#shared/reference/pack.ts';
import { actionStatuses, barrierSteps, resultCodes } from './action.ts';
import { comensha, legalBases, partnerAnswers } from './disclosure.ts';
import { flags } from './flag.ts';
import { crossBorder, forms, reportGroups } from './form.ts';
import { indicatorGroups, indicators } from './indicator.ts';
import { ageBands, genders, originGroups, victimCounts } from './person.ts';
import { retentionClasses } from './retention.ts';
import { roles } from './role.ts';
import { routes } from './route.ts';
import { sectorGroups, sectors } from './sector.ts';
import { sourceBases, sourceGroups, sourceTypes } from './source.ts';
import { suspicions, urgencies } from './weighing.ts';

/** The code lists every region starts with; a region edits its own copy in the store. */
export const allCodes: readonly PackCode[] = [
  ...forms,
  ...reportGroups,
  ...crossBorder,
  ...sectors,
  ...sectorGroups,
  ...sourceTypes,
  ...sourceGroups,
  ...sourceBases,
  ...suspicions,
  ...urgencies,
  ...victimCounts,
  ...ageBands,
  ...genders,
  ...originGroups,
  ...flags,
  ...routes,
  ...indicators,
  ...indicatorGroups,
  ...retentionClasses,
  ...legalBases,
  ...partnerAnswers,
  ...comensha,
  ...actionStatuses,
  ...resultCodes,
  ...barrierSteps,
  ...roles,
];
