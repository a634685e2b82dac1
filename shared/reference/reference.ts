import { z } from 'zod';
import { Code, MunicipalityId, OrganisationId, ParticipantId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';

/** Names of the code lists. A list is known to the program; what stands in it is data (docs/domain.md 2.1). */
export const CodeList = z.enum([
  'FORM', 'REPORT_GROUP', 'SECTOR', 'SECTOR_GROUP', 'SOURCE_TYPE', 'SOURCE_GROUP', 'SOURCE_BASIS', 'SUSPICION', 'URGENCY', 'VICTIM_COUNT', 'AGE_BAND', 'GENDER', 'ORIGIN_GROUP',
  'CROSS_BORDER', 'FLAG', 'ROUTE', 'INDICATOR', 'INDICATOR_GROUP', 'RETENTION', 'LEGAL_BASIS', 'ACTION_STATUS', 'RESULT_CODE', 'COMENSHA', 'PARTNER_ANSWER', 'BARRIER_STEP', 'ROLE',
]);
export type CodeList = z.output<typeof CodeList>;

export const Label = z.string().trim().min(1).max(300);

/** One revision of one code. The highest revision is the current one; earlier ones keep old reports readable. */
export const CodeEntry = z.object({
  list: CodeList,
  code: Code,
  revision: z.int().positive(),
  nl: Label,
  en: Label,
  group: z.string().max(40).nullable(),
  position: z.int().nonnegative(),
  isActive: z.boolean(),
  /** What the program does with the code (report group, closes, critical, prompt, …); see docs/domain.md 2. */
  attributes: z.record(z.string(), z.json()),
  validFrom: CivilDate,
  validTo: CivilDate.nullable(),
});
export type CodeEntry = z.output<typeof CodeEntry>;

export const Presence = z.enum(['CORE', 'LINKED', 'ON_CALL']);

/** A body at the table (ketenpartner). Never deleted while anything refers to it: switched off. */
export const Organisation = z.object({
  id: OrganisationId,
  code: Code,
  name: Label,
  shortName: z.string().trim().min(1).max(60),
  kind: Code,
  roleCode: Code,
  presence: Presence,
  aliases: z.array(z.string().trim().min(1).max(40)).max(20),
  municipalityId: MunicipalityId.nullable(),
  isActive: z.boolean(),
  version: z.int().positive(),
});
export type Organisation = z.output<typeof Organisation>;

export const Municipality = z.object({
  id: MunicipalityId,
  code: Code,
  name: z.string().trim().min(1).max(80),
  subRegion: z.string().trim().min(1).max(60),
  isActive: z.boolean(),
  version: z.int().positive(),
});
export type Municipality = z.output<typeof Municipality>;

/**
 * A professional in a role for an organisation for a period (docs/domain.md 1.2). `personName` is the only name of a person the store can
 * hold: a participant's, never a person concerned; optional, and absent from every document unless the workspace says otherwise.
 */
export const Participant = z.object({
  id: ParticipantId,
  organisationId: OrganisationId,
  roleCode: Code,
  personName: z.string().trim().max(80).nullable(),
  isSubstitute: z.boolean(),
  from: CivilDate,
  until: CivilDate.nullable(),
  version: z.int().positive(),
});
export type Participant = z.output<typeof Participant>;
