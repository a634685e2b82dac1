import { z } from 'zod';
import { Code, DisclosureId, MeetingId, MunicipalityId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';

/** Life cycle of a signal (docs/domain.md 2.7). */
export const SignalStatus = z.enum([
  'DRAFT', 'SUBMITTED', 'CHECKED', 'SCHEDULED', 'DISCUSSED', 'ON_HOLD', 'ROUTED', 'ESCALATED', 'CLOSED', 'REOPENED', 'ANONYMISED', 'DESTROYED',
]);
export type SignalStatus = z.output<typeof SignalStatus>;

const codes = (most: number) => z.array(Code).max(most).refine((list) => new Set(list).size === list.length, { error: 'duplicate' });

/** What the submitter tells. Coarse by design: there is no field for a name, an address, a birth date or an attachment (docs/domain.md 3.2). */
export const SignalFields = z.object({
  form: Code,
  secondaryForms: codes(10),
  crossBorder: Code.nullable(),
  sector: Code,
  /** Replaces the sector's short label in the title when a word more is needed ('winkeldiefstal, amv'). */
  topic: z.string().trim().min(1).max(40).nullable(),
  sourceType: Code,
  sourceBasis: Code,
  submitterId: OrganisationId,
  municipalityId: MunicipalityId,
  submittedOn: CivilDate,
  urgency: Code,
  suspicion: Code,
  victimCount: Code,
  ageBand: Code,
  gender: Code,
  originGroup: Code,
  flags: codes(30),
  indicators: codes(88),
  comenshaReported: Code,
  comenshaById: OrganisationId.nullable(),
  reviewDate: CivilDate.nullable(),
  text: z.string().trim().max(20_000),
});
export type SignalFields = z.output<typeof SignalFields>;

export const Signal = SignalFields.extend({
  id: SignalId,
  /** `SIG-2026-120`, given at submission; a draft has none. */
  number: z.string().max(40).nullable(),
  /** Form, sector (or topic) and municipality: neutral by construction. */
  title: z.string().min(1).max(200),
  status: SignalStatus,
  formAtIntake: Code,
  holdUntil: CivilDate.nullable(),
  holdReason: z.string().trim().max(500).nullable(),
  closingReason: Code.nullable(),
  closedOn: CivilDate.nullable(),
  retentionClass: Code.nullable(),
  handledOutsideOn: CivilDate.nullable(),
  handledOutsideRoute: Code.nullable(),
  mergedIntoId: SignalId.nullable(),
  version: z.int().positive(),
});
export type Signal = z.output<typeof Signal>;

export const SignalRoute = z.object({ route: Code, openedOn: CivilDate, closedOn: CivilDate.nullable() });
export type SignalRoute = z.output<typeof SignalRoute>;

/** That identifying data was shared bilaterally, never what (docs/domain.md 3.1). */
export const IdentityDisclosure = z.object({
  id: DisclosureId,
  signalId: SignalId,
  fromId: OrganisationId,
  toId: OrganisationId,
  on: CivilDate,
  basis: Code,
  purpose: z.string().trim().min(1).max(200),
});
export type IdentityDisclosure = z.output<typeof IdentityDisclosure>;

/** A row of the register. */
export const SignalRow = Signal.pick({
  id: true, number: true, title: true, status: true, form: true, sector: true, municipalityId: true, submitterId: true, submittedOn: true,
  urgency: true, suspicion: true, flags: true, reviewDate: true, holdUntil: true, handledOutsideOn: true, version: true,
}).extend({ openActions: z.int().nonnegative(), lastMeetingNumber: z.string().nullable() });
export type SignalRow = z.output<typeof SignalRow>;

/** One line of a signal's history: one meeting in which it was on the agenda. */
export const Discussion = z.object({
  meetingId: MeetingId,
  meetingNumber: z.string(),
  meetingDate: CivilDate,
  itemNumber: z.string().nullable(),
  outcome: z.string().nullable(),
  notes: z.array(z.object({ step: z.int(), text: z.string() })),
});
export type Discussion = z.output<typeof Discussion>;
