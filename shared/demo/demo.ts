import type { Bilingual } from '#shared/reference/pack.ts';

/** Dates are civil dates, `jjjj-mm-dd`; times are `hh:mm`; organisations, municipalities and codes are those of the demo pack. */
export type DemoSignal = {
  readonly number: string;
  /** Replaces the sector's short word in the title of the signal; null when form, sector and municipality say enough. */
  readonly topic: string | null;
  readonly form: string;
  readonly secondaryForms: readonly string[];
  readonly crossBorder: string | null;
  readonly sector: string;
  readonly sourceType: string;
  readonly sourceBasis: string;
  readonly submitter: string;
  readonly municipality: string;
  readonly submittedOn: string;
  readonly urgency: string;
  readonly suspicion: string;
  readonly victimCount: string;
  readonly ageBand: string;
  readonly gender: string;
  readonly originGroup: string;
  readonly flags: readonly string[];
  readonly indicators: readonly string[];
  readonly status: 'ROUTED' | 'ON_HOLD' | 'CLOSED';
  readonly routes: readonly string[];
  readonly reviewDate: string | null;
  readonly holdUntil: string | null;
  readonly holdReason: string | null;
  readonly closed: { readonly on: string; readonly reason: string } | null;
  readonly handledOutside: { readonly on: string; readonly route: string } | null;
  readonly comenshaReported: string;
  readonly text: string;
  readonly discussion: string;
};

export type DemoMeeting = {
  readonly number: string;
  readonly date: string;
  readonly status: 'HELD' | 'PLANNED';
  readonly minutes: 'ADOPTED' | 'DRAFT' | 'NONE';
  readonly start: string;
  readonly end: string;
  readonly present: readonly string[];
  readonly absentWithNotice: readonly string[];
  readonly absentWithoutNotice: readonly string[];
  readonly newSignals: readonly string[];
  readonly runningSignals: readonly string[];
  /** Items that were discussed in a smaller circle: only these organisations stayed in. */
  readonly restricted: readonly { readonly signal: string; readonly organisations: readonly string[] }[];
};

export type DemoDecision = {
  readonly number: string;
  readonly meeting: string;
  readonly signal: string;
  readonly route: string;
  readonly text: string;
  /** Number of the earlier decision that this one withdraws. */
  readonly withdraws: string | null;
};

export type DemoAction = {
  readonly number: string;
  readonly meeting: string;
  readonly signal: string | null;
  readonly owner: string;
  readonly text: string;
  readonly dueOriginal: string;
  readonly due: string;
  readonly timesMoved: number;
  readonly status: 'OPEN' | 'IN_PROGRESS' | 'WAITING' | 'DONE' | 'DONE_NO_FEEDBACK' | 'CANCELLED';
  readonly doneOn: string | null;
  readonly result: string | null;
  readonly waitingFor: string | null;
  readonly reason: string | null;
};

export type DemoDisclosure = {
  readonly signal: string;
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly basis: string;
  readonly purpose: string;
};

export type DemoAnnouncement = { readonly meeting: string; readonly text: string };

export type DemoFollowUp = DemoAnnouncement & { readonly signal: string };

export type DemoSeries = {
  readonly name: string;
  /** ISO weekday, Monday is 1. */
  readonly weekday: number;
  readonly start: string;
  readonly end: string;
  readonly mode: 'hybrid';
  readonly classification: string;
  readonly tlp: string;
  readonly skipped: readonly { readonly date: string; readonly reason: string }[];
};

/** Four held meetings and a planned one in an invented region, with everything that was brought in, agreed and done. */
export type Demo = {
  readonly region: Bilingual;
  readonly series: DemoSeries;
  readonly meetings: readonly DemoMeeting[];
  readonly announcements: readonly DemoAnnouncement[];
  readonly followUp: readonly DemoFollowUp[];
  readonly signals: readonly DemoSignal[];
  readonly decisions: readonly DemoDecision[];
  readonly actions: readonly DemoAction[];
  readonly disclosures: readonly DemoDisclosure[];
};
