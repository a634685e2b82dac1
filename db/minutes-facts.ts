import * as actions from '#db/repositories/action.ts';
import * as agenda from '#db/repositories/agenda.ts';
import * as decisions from '#db/repositories/decision.ts';
import * as meetings from '#db/repositories/meeting.ts';
import * as minutes from '#db/repositories/minutes.ts';
import * as reference from '#db/repositories/reference.ts';
import * as signals from '#db/repositories/signal.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import type { ReadDb } from '#db/store.ts';
import { addDays, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import type { ActionFacts, CodeWords, ItemFacts, MinutesFacts, SignalFacts } from '#shared/minutes/facts.ts';

const EVERYTHING = 1_000_000;
/** The four weeks that end with the week of the meeting. */
const TREND_DAYS = 27;

export type Moment = { readonly now: Instant; /** Decides what is late. */ readonly today: CivilDate };

/** Everything the documents of a meeting are made from, in one read; undefined when there is no such meeting. */
export function loadFacts(db: ReadDb, meetingId: string, moment: Moment): MinutesFacts | undefined {
  const meeting = meetings.find(db, meetingId);
  if (!meeting) return undefined;
  const { settings, kind } = workspaces.read(db);
  const since = addDays(meeting.date, -TREND_DAYS);
  const after = meetings.findAfter(db, meeting.date);
  return {
    settings,
    kind,
    asOf: moment.now,
    today: moment.today,
    meeting,
    previous: meetings.findBefore(db, meeting.date) ?? null,
    next: after ? { number: after.number, date: after.date, start: after.start } : null,
    attendance: minutes.listAttendance(db, meetingId),
    items: loadItems(db, meeting),
    decisions: decisions.listForMeeting(db, meetingId),
    actions: loadActions(db, meeting.date, moment),
    trend: { since, ...minutes.countNewSignals(db, since, meeting.date) },
    organisations: minutes.listOrganisations(db),
    word: codeWords(db, settings.language),
  };
}

function loadItems(db: ReadDb, meeting: Meeting): ItemFacts[] {
  const notes = agenda.listNotesForMeeting(db, meeting.id);
  const attendance = meetings.listItemAttendance(db, meeting.id);
  return agenda.listForMeeting(db, meeting.id).map(({ id, section, number, title, minutes: allotted, outcome, state, origin, signalId }) => ({
    id,
    section,
    number,
    title,
    minutes: allotted,
    outcome,
    state,
    origin,
    signal: signalId === null ? null : loadSignal(db, signalId, meeting.date),
    notes: notes.filter(({ itemId }) => itemId === id),
    answers: agenda.listAnswers(db, id),
    attendance: attendance.filter(({ itemId }) => itemId === id),
  }));
}

function loadSignal(db: ReadDb, id: string, on: CivilDate): SignalFacts | null {
  const signal = signals.find(db, id);
  if (!signal) return null;
  const routes = signals.listRoutes(db, id).filter(({ openedOn, closedOn }) => openedOn <= on && (closedOn === null || closedOn > on));
  return { ...signal, municipality: minutes.municipalityName(db, signal.municipalityId), routes: routes.map(({ route }) => route) };
}

/** Actions of later meetings do not belong to this one's list. */
function loadActions(db: ReadDb, date: CivilDate, moment: Moment): ActionFacts[] {
  const extras = minutes.listActionExtras(db, date);
  const nothing: minutes.ActionExtra = { flags: [], municipality: null, movedHere: false, endedOn: null };
  return actions
    .listAll(db, moment.today, EVERYTHING)
    .filter(({ recordedOn }) => recordedOn <= date)
    .map((row) => ({ ...row, ...(extras.get(row.id) ?? nothing) }));
}

function codeWords(db: ReadDb, language: 'nl' | 'en'): CodeWords {
  const words = new Map(reference.listCodes(db).map((entry) => [`${entry.list} ${entry.code}`, entry[language]]));
  return (list, code) => words.get(`${list} ${code}`) ?? code;
}
