import type { ActionRow } from '#shared/action/action.ts';
import type { AgendaItem, ItemNote } from '#shared/agenda/agenda.ts';
import type { DecisionRow } from '#shared/decision/decision.ts';
import type { OrganisationId } from '#shared/kernel/ids.ts';
import type { CivilDate, ClockTime, Instant } from '#shared/kernel/time.ts';
import type { Attendance, ItemAttendance, Meeting } from '#shared/meeting/meeting.ts';
import type { CodeList } from '#shared/reference/reference.ts';
import type { Signal } from '#shared/signal/signal.ts';
import type { WorkspaceKind, WorkspaceSettings } from '#shared/workspace/workspace.ts';

/** Everything the documents of one meeting are made from. Gathered in one read, so that the parts belong together. */
export type MinutesFacts = {
  readonly settings: WorkspaceSettings;
  readonly kind: WorkspaceKind;
  readonly asOf: Instant;
  /** The day in the Netherlands: decides what is late. */
  readonly today: CivilDate;
  readonly meeting: Meeting;
  readonly previous: PreviousMeeting | null;
  readonly next: { readonly number: string | null; readonly date: CivilDate; readonly start: ClockTime } | null;
  readonly attendance: readonly AttendanceFact[];
  readonly items: readonly ItemFacts[];
  /** Of this meeting, in number order. */
  readonly decisions: readonly DecisionRow[];
  /** Of every meeting that was there when this one ended, in the order of the register. */
  readonly actions: readonly ActionFacts[];
  readonly trend: Trend;
  readonly organisations: ReadonlyMap<OrganisationId, OrganisationFact>;
  readonly word: CodeWords;
};

export type PreviousMeeting = Pick<Meeting, 'id' | 'number' | 'date' | 'minutesStatus' | 'adoptedInId' | 'adoptedChanges'>;

/** Wording of a code in the language of the minutes; the code itself when the list does not know it. */
export type CodeWords = (list: CodeList, code: string) => string;

export type OrganisationFact = { readonly name: string; readonly shortName: string; readonly isMunicipality: boolean };

export type AttendanceFact = Attendance & { readonly personName: string | null };

export type ItemFacts = Pick<AgendaItem, 'id' | 'section' | 'number' | 'title' | 'minutes' | 'outcome' | 'state' | 'origin'> & {
  readonly signal: SignalFacts | null;
  readonly notes: readonly ItemNote[];
  readonly answers: readonly { readonly organisationId: OrganisationId; readonly answer: string }[];
  readonly attendance: readonly ItemAttendance[];
};

export type SignalFacts = Pick<
  Signal,
  | 'id' | 'number' | 'title' | 'status' | 'form' | 'secondaryForms' | 'sourceBasis' | 'submitterId' | 'flags' | 'suspicion' | 'urgency' | 'reviewDate' | 'holdUntil'
  | 'closingReason'
> & {
  readonly municipality: string;
  /** Routes that were open when the meeting ended. */
  readonly routes: readonly string[];
};

export type ActionFacts = ActionRow & {
  /** Of the signal: decides what may be said about it. */
  readonly flags: readonly string[];
  readonly municipality: string | null;
  /** Whether the date was moved in this meeting. */
  readonly movedHere: boolean;
  /** When it was finished, transferred or cancelled; null while it runs. */
  readonly endedOn: CivilDate | null;
};

/** New signals of the last four weeks up to the meeting, and how many of those are closed by now. */
export type Trend = { readonly since: CivilDate; readonly discussed: number; readonly closed: number };
