/** A text in the two languages of the program. */
export type Bilingual = { readonly nl: string; readonly en: string };

/** What a flag makes the program do, beside showing its prompt (docs/domain.md 2.6). */
export type FlagEffect =
  | 'TOP_OF_AGENDA'
  | 'MEANS_NOT_REQUIRED'
  | 'GENERALISE_LOCATION'
  | 'HIDE_MUNICIPALITY'
  | 'NO_REPORTER_FEEDBACK'
  | 'MASK_SOURCE'
  | 'EMBARGO'
  | 'EXCLUDE_PARTICIPANT'
  | 'SEVERAL_MUNICIPALITIES'
  | 'LINK_SIGNALS'
  | 'ADAPT_CONTACT'
  | 'NON_PUNISHMENT'
  | 'ASK_POLICE'
  | 'ASK_VEILIG_THUIS'
  | 'ASK_CARE'
  | 'ASK_COA'
  | 'ASK_NIDOS'
  | 'ASK_IND'
  | 'ASK_NLA'
  | 'ASK_MUNICIPALITY'
  | 'ASK_OM'
  | 'ASK_EURIEC';

/** How long an action may take by default: the same day, n working days, or n calendar days. */
export type DeadlineRule =
  | { readonly unit: 'SAME_DAY' }
  | { readonly unit: 'WORKING_DAYS'; readonly amount: number }
  | { readonly unit: 'DAYS'; readonly amount: number };

/** The moment a retention period starts to run (docs/domain.md 3.5). */
export type RetentionStart = 'CLOSING' | 'TRANSFER' | 'ADOPTION' | 'COMPLETION' | 'EVENT' | 'WITH_PARENT' | 'NEVER';

/** How an outcome is counted once the text is gone: the only word about it that a tombstone keeps. */
export type OutcomeGroup = 'RUNNING' | 'TRANSFERRED' | 'NO_TRAFFICKING' | 'REFERRED' | 'INSUFFICIENT' | 'MERGED' | 'HANDLED';

/** How often a role or organisation sits at the table. */
export type Presence = 'CORE' | 'LINKED' | 'ON_CALL';

/** What an action status asks for before it may be set (docs/domain.md 6.1). */
export type StatusNeed = 'RESULT' | 'WAITING_FOR' | 'REVIEW_DATE' | 'BODY' | 'REASON';

type Nothing = Readonly<Record<never, never>>;

/** What each code list knows about its codes, beside the labels. */
export type AttributesOf = {
  FORM: {
    readonly reportGroup: string;
    /** A region may count the form here instead; null when there is no choice. */
    readonly alternativeReportGroup: string | null;
    readonly asksCrossBorder: boolean;
    /** So rare that figures outside the chair's own view count it under "other" (docs/domain.md 5.4). */
    readonly rare: boolean;
  };
  REPORT_GROUP: Nothing;
  SECTOR: { readonly title: Bilingual };
  SECTOR_GROUP: Nothing;
  SOURCE_TYPE: Nothing;
  SOURCE_GROUP: Nothing;
  SOURCE_BASIS: Nothing;
  SUSPICION: { readonly rank: number; readonly meaning: Bilingual };
  URGENCY: { readonly rank: number; readonly meaning: Bilingual; readonly deadline: DeadlineRule };
  VICTIM_COUNT: Nothing;
  AGE_BAND: { readonly minor: boolean };
  GENDER: Nothing;
  ORIGIN_GROUP: Nothing;
  CROSS_BORDER: Nothing;
  FLAG: { readonly prompt: Bilingual; readonly effects: readonly FlagEffect[] };
  ROUTE: {
    /** Whether a signal may be closed with this code as its reason. */
    readonly closes: boolean;
    /** Roles that usually own the follow-up; empty when the chair names a partner. SUBMITTER stands for the submitting organisation. */
    readonly owners: readonly string[];
    readonly outcomeGroup: OutcomeGroup;
    /** Retention class of a signal closed with this code; null when the code does not close. */
    readonly retention: string | null;
  };
  INDICATOR: { readonly critical: boolean };
  INDICATOR_GROUP: Nothing;
  /** `months` is null when the class has no period of its own or is kept without limit. */
  RETENTION: { readonly months: number | null; readonly starts: RetentionStart; readonly extendable: boolean; readonly appliesTo: Bilingual };
  LEGAL_BASIS: { readonly needsExplanation: boolean };
  ACTION_STATUS: { readonly terminal: boolean; readonly needs: readonly StatusNeed[] };
  RESULT_CODE: Nothing;
  COMENSHA: Nothing;
  PARTNER_ANSWER: Nothing;
  BARRIER_STEP: Nothing;
  ROLE: { readonly presence: Presence };
};

export type CodeListName = keyof AttributesOf;

/** One row of one code list. The pair (list, code) is stable for ever: deprecate with `active: false`, never reuse. */
export type PackCodeOf<L extends CodeListName> = {
  readonly list: L;
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  /** Code of the heading this row stands under, in the matching group list; null when the list has no headings. */
  readonly group: string | null;
  readonly active: boolean;
  /** Order on screen within the list, from 1. */
  readonly position: number;
  readonly attributes: AttributesOf[L];
};

export type PackCode = { [L in CodeListName]: PackCodeOf<L> }[CodeListName];

export type OrganisationKind =
  | 'CHAIR'
  | 'MUNICIPALITY'
  | 'POLICE'
  | 'JUSTICE'
  | 'INSPECTORATE'
  | 'BORDER'
  | 'ASYLUM'
  | 'FISCAL'
  | 'NETWORK'
  | 'YOUTH'
  | 'CARE'
  | 'NGO'
  | 'HOUSING'
  | 'SAFETY'
  | 'FOREIGN';

/** An organisation (or office) that can sit at the table, bring signals in and own actions. */
export type PackOrganisation = {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly shortName: string;
  readonly kind: OrganisationKind;
  /** Code in the list ROLE. */
  readonly roleCode: string;
  readonly presence: Presence;
  /** Lower-case words that find the organisation after typing @; each belongs to one organisation. */
  readonly aliases: readonly string[];
  readonly municipalityCode: string | null;
};

export type PackMunicipality = {
  /** CBS code of a real municipality; DM01… in the demo region. */
  readonly code: string;
  readonly name: string;
  /** Code of a sub-region of the same pack. */
  readonly subRegion: string;
};

export type PackSubRegion = Bilingual & { readonly code: string };

/** When a day off falls: on a fixed date, or a number of days from Easter Sunday (negative is before). */
export type DayRule =
  | { readonly kind: 'FIXED'; readonly month: number; readonly day: number; readonly onSunday: 'STAYS' | 'DAY_BEFORE' }
  | { readonly kind: 'EASTER'; readonly offset: number };

/** A day on which no deadline falls and no meeting is held. */
export type NonWorkingDay = Bilingual & { readonly code: string; readonly rule: DayRule; readonly active: boolean };

/** A stretch of the year in which the weekly meeting is usually not held, or only every other week. The dates are set by the chair. */
export type MeetingBreak = Bilingual & { readonly code: string; readonly rhythm: 'NONE' | 'FORTNIGHTLY' };

export type PackId = 'noord-en-midden-limburg' | 'demo' | 'empty';

/** Everything a new store is filled with for one region (docs/domain.md 1.2, 2 and 7). */
export type RegionPack = {
  readonly id: PackId;
  readonly name: Bilingual;
  readonly subRegions: readonly PackSubRegion[];
  readonly municipalities: readonly PackMunicipality[];
  readonly organisations: readonly PackOrganisation[];
  readonly codeLists: readonly PackCode[];
  readonly nonWorkingDays: readonly NonWorkingDay[];
  readonly meetingBreaks: readonly MeetingBreak[];
};
