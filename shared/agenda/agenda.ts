import { z } from 'zod';
import { AgendaItemId, Code, MeetingId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate, ClockTime } from '#shared/kernel/time.ts';

/** The standing sections of the meeting (docs/domain.md 1.4), and items added by hand. */
export const Section = z.enum([
  'OPENING', 'ADOPT_AGENDA', 'ADOPT_MINUTES', 'ANNOUNCEMENTS', 'ACTIONS', 'NEW_SIGNALS', 'RUNNING_SIGNALS', 'SCALING', 'TRENDS', 'AOB', 'CLOSING', 'EXTRA',
]);
export type Section = z.output<typeof Section>;

/** Where an item comes from: shown beside it, so that nobody wonders why it is there. */
export const Origin = z.enum(['STANDING', 'NEW', 'NOT_REACHED', 'HOLD_DUE', 'REVIEW_DUE', 'NEWS', 'ADDED']);
export type Origin = z.output<typeof Origin>;

/** How an item ended. Signal items need more than the word: see `demandsOf` in rules.ts. */
export const Outcome = z.enum(['NOTED', 'ADOPTED', 'ROUTED', 'ON_HOLD', 'MONITOR', 'ESCALATED', 'CLOSED', 'CONTINUED', 'NOT_REACHED']);
export type Outcome = z.output<typeof Outcome>;

/** The ten-step frame per signal (docs/domain.md 1.5); step 0 is the discussion of an item without a signal. */
export const Step = z.int().min(0).max(10);

export const AgendaItem = z.object({
  id: AgendaItemId,
  meetingId: MeetingId,
  section: Section,
  /** `6.1`. Follows the order while planning; fixed from the opening of the meeting on (docs/domain.md 1.4). */
  number: z.string().max(12),
  position: z.int().nonnegative(),
  title: z.string().trim().min(1).max(200),
  signalId: SignalId.nullable(),
  minutes: z.int().min(0).max(240),
  origin: Origin,
  fromMeetingNumber: z.string().nullable(),
  /** How many meetings it was on before this one. */
  timesCarried: z.int().nonnegative(),
  state: z.enum(['TODO', 'CURRENT', 'DONE']),
  outcome: Outcome.nullable(),
  /** The body that an escalated signal went to. */
  receiverId: OrganisationId.nullable(),
  /** Time spent so far; the running part since `startedAt` is added by the screen. */
  secondsSpent: z.int().nonnegative(),
  startedAt: z.iso.datetime().nullable(),
  extraMinutes: z.int().nonnegative(),
  version: z.int().positive(),
});
export type AgendaItem = z.output<typeof AgendaItem>;

export const ItemNote = z.object({ itemId: AgendaItemId, step: Step, text: z.string().max(100_000) });
export type ItemNote = z.output<typeof ItemNote>;

/** Step 4: a partner says only known, not known or cannot say (docs/domain.md 1.5). */
export const PartnerAnswer = z.object({ itemId: AgendaItemId, organisationId: OrganisationId, answer: Code });
export type PartnerAnswer = z.output<typeof PartnerAnswer>;

/** A standing item of the template, editable in Beheer. */
export const TemplateItem = z.object({
  id: z.string().min(1).max(40),
  section: Section,
  nl: z.string().trim().min(1).max(160),
  en: z.string().trim().min(1).max(160),
  minutes: z.int().min(0).max(240),
  position: z.int().nonnegative(),
  isActive: z.boolean(),
  version: z.int().positive(),
});
export type TemplateItem = z.output<typeof TemplateItem>;

export const AgendaView = z.object({
  items: z.array(AgendaItem.extend({ begins: ClockTime, signal: z.object({ number: z.string().nullable(), flags: z.array(Code), urgency: Code }).nullable() })),
  totalMinutes: z.int(),
  ends: ClockTime,
  minutesOver: z.int(),
  /** The item that could wait when it does not fit, and the end it would give. */
  proposal: z.object({ itemId: AgendaItemId, ends: ClockTime }).nullable(),
  /** Signals that come back later, or are still to be checked: shown beside the agenda. */
  toCheck: z.array(z.object({ id: SignalId, number: z.string().nullable(), title: z.string() })),
  later: z.array(z.object({ id: SignalId, title: z.string(), status: z.string(), on: CivilDate.nullable() })),
});
export type AgendaView = z.output<typeof AgendaView>;
