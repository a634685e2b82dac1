import type { IdentifierType } from '#shared/anonymity/finding.ts';

/**
 * What can happen, by feature: everything that the trail can say (docs/formats/audit-trail.md). Past tense. A name gets its words in
 * shared/i18n/nl/log.ts and en/log.ts, or it does not compile; it stays readable in old trails for as long as it is listed here.
 */
export type Happened = {
  readonly action: 'recorded' | 'reworded' | 'dateMoved' | 'statusSet' | 'takenBack';
  readonly agenda:
    | 'built' | 'templateChanged' | 'itemAdded' | 'itemMoved' | 'itemRemoved' | 'minutesSet' | 'itemStarted' | 'itemPaused' | 'timeAdded' | 'noted' | 'answered'
    | 'weighed' | 'routeOpened' | 'routeClosed' | 'reviewSet' | 'itemClosed' | 'itemReopened' | 'takenBack';
  readonly anonymity: 'wordAllowed' | 'wordDisallowed' | `kept.${IdentifierType}` | `keptNoMore.${IdentifierType}`;
  readonly decision: 'recorded' | 'reworded' | 'withdrawn' | 'takenBack';
  readonly meeting:
    | 'seriesMade' | 'seriesChanged' | 'planned' | 'rescheduled' | 'opened' | 'closed' | 'cancelled' | 'attendanceSet' | 'itemAttendanceSet' | 'minutesAdopted';
  readonly minutes: 'exported' | 'adopted';
  readonly reference:
    | 'packLoaded' | 'codeAdded' | 'codeRevised' | 'organisationAdded' | 'organisationChanged' | 'municipalityAdded' | 'municipalityChanged' | 'participantAdded'
    | 'participantChanged';
  readonly signal:
    | 'created' | 'changed' | 'discarded' | 'submitted' | 'checked' | 'handledOutside' | 'reviewSet' | 'reopened' | 'linked' | 'unlinked' | 'disclosureRecorded'
    | 'disclosureWithdrawn' | 'takenBack';
  readonly store: 'migrated';
  readonly workspace:
    | 'created' | 'demoLoaded' | 'settingsChanged' | 'unlocked' | 'keyFileRepaired' | 'recoveryBegun' | 'recoveryConfirmed' | 'recovered' | 'passphraseChanged'
    | 'verified';
};

/** `signal.submitted`: the `action` column of the trail. */
export type EventName = { [Feature in keyof Happened]: `${Feature}.${Happened[Feature]}` }[keyof Happened];
