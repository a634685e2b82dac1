import { z } from 'zod';
import { AgendaItemId, MeetingId, OrganisationId, ParticipantId } from '#shared/kernel/ids.ts';
import { CivilDate, ClockTime } from '#shared/kernel/time.ts';

export const MeetingMode = z.enum(['physical', 'online', 'hybrid']);

/** The weekly series (overlegreeks): which day and time, and which dates are skipped (docs/domain.md 1.3). */
export const MeetingSeries = z.object({
  name: z.string().trim().min(1).max(120),
  /** ISO weekday, Monday is 1. */
  weekday: z.int().min(1).max(7),
  intervalWeeks: z.int().min(1).max(8),
  start: ClockTime,
  end: ClockTime,
  mode: MeetingMode,
  place: z.string().trim().max(120),
  carnival: z.boolean(),
  skipped: z.array(z.strictObject({ date: CivilDate, reason: z.string().trim().max(120) })).max(200),
  version: z.int().positive(),
});
export type MeetingSeries = z.output<typeof MeetingSeries>;

export const MeetingStatus = z.enum(['PLANNED', 'OPEN', 'HELD', 'CANCELLED']);
export const MinutesStatus = z.enum(['NONE', 'DRAFT', 'ADOPTED']);

export const Meeting = z.object({
  id: MeetingId,
  /** `2026-040`: running number per year, never the week number (docs/domain.md 4.6). */
  number: z.string().max(40),
  date: CivilDate,
  start: ClockTime,
  end: ClockTime,
  mode: MeetingMode,
  place: z.string().max(120),
  status: MeetingStatus,
  openedAt: ClockTime.nullable(),
  closedAt: ClockTime.nullable(),
  minutesStatus: MinutesStatus,
  adoptedOn: CivilDate.nullable(),
  adoptedInId: MeetingId.nullable(),
  adoptedChanges: z.string().max(4000).nullable(),
  /** SHA-256 of the adopted text, in hex: what was adopted cannot be changed unseen (docs/domain.md 4.8). */
  minutesHash: z.string().length(64).nullable(),
  version: z.int().positive(),
});
export type Meeting = z.output<typeof Meeting>;

export const Attendance = z.object({
  organisationId: OrganisationId,
  state: z.enum(['PRESENT', 'SUBSTITUTE', 'ABSENT_WITH_NOTICE', 'ABSENT_WITHOUT_NOTICE']),
  participantId: ParticipantId.nullable(),
});
export type Attendance = z.output<typeof Attendance>;

/** Differs from the meeting's attendance for one item: came in for it, was out of the room, or is excluded (verschoning, docs/domain.md 1.2, 6.4). */
export const ItemAttendance = z.object({
  itemId: AgendaItemId,
  organisationId: OrganisationId,
  state: z.enum(['PRESENT', 'ABSENT', 'RECUSED']),
});
export type ItemAttendance = z.output<typeof ItemAttendance>;
