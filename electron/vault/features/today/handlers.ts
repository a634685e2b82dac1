import * as actions from '#db/repositories/action.ts';
import * as agenda from '#db/repositories/agenda.ts';
import * as audit from '#db/repositories/audit.ts';
import * as meetings from '#db/repositories/meeting.ts';
import * as signals from '#db/repositories/signal.ts';
import * as today from '#db/repositories/today.ts';
import type { ReadDb } from '#db/store.ts';
import { unrepairedItems } from '#electron/vault/guard/meeting.ts';
import type { Handlers } from '#electron/vault/handlers.ts';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import { minutesOver, timeline } from '#shared/agenda/rules-timeline.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { ok } from '#shared/kernel/result.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { openPointsOf } from '#shared/minutes/rules.ts';
import type { Today } from '#shared/today/endpoints.ts';

function readiness(db: ReadDb, meeting: Meeting, toCheck: number): NonNullable<Today['next']> {
  const items = agenda.listForMeeting(db, meeting.id).map((item) => ({ ...item, canWait: true }));
  const { ends } = timeline(items, { kind: 'PLANNED', start: meeting.start });
  return { meeting, ends, minutesOver: minutesOver(meeting.end, ends), newChecked: today.countNew(db).ready, toCheck, coreMissing: today.listCoreAbsent(db, meeting.id) };
}

/** The last meeting's minutes while they are a draft, and how much stands in the way of adopting them. */
function minutesToAdopt(db: ReadDb, on: CivilDate): Today['minutesToAdopt'] {
  const meeting = meetings.findLastHeld(db);
  if (meeting?.minutesStatus !== 'DRAFT') return null;
  const items = agenda.listForMeeting(db, meeting.id);
  const facts = {
    meeting,
    attendance: meetings.listAttendance(db, meeting.id).map((one) => ({ ...one, personName: null })),
    items: items.map((item) => ({ ...item, signal: signalOf(db, item), notes: agenda.listNotes(db, item.id), answers: [], attendance: [] })),
    actions: items.flatMap(({ signalId }) => (signalId ? actions.listForSignal(db, on, signalId) : [])).map((row) => ({ ...row, flags: [], municipality: null, movedHere: false, endedOn: null })),
  };
  const texts = { beingTyped: new Set<string>(), unrepaired: unrepairedItems(db, meeting.id), unrepairedActions: [] };
  return { id: meeting.id, number: meeting.number, openPoints: openPointsOf(facts, texts).filter(({ isBlocking }) => isBlocking).length };
}

function signalOf(db: ReadDb, { signalId }: AgendaItem) {
  const signal = signalId === null ? undefined : signals.find(db, signalId);
  return signal ? { ...signal, municipality: '', routes: [], openActions: 0 } : null;
}

export const todayHandlers: Handlers<Contract>['today'] = {
  overview: (db, _input, ctx) => {
    const [next, open] = [meetings.findNextPlanned(db), meetings.findOpen(db)];
    const agendaOf = open ?? next;
    const until = agendaOf && agendaOf.date > ctx.today ? agendaOf.date : ctx.today;
    const toCheck = today.listToCheck(db);
    return ok({
      date: ctx.today,
      next: next ? readiness(db, next, toCheck.length) : null,
      open: open ?? null,
      minutesToAdopt: minutesToAdopt(db, ctx.today),
      acute: today.listAcute(db, agendaOf?.id ?? null),
      overdue: today.listOwnersDue(db, ctx.today, until),
      toCheck,
      reviewsDue: today.listReviewsDue(db, until, agendaOf?.id ?? null),
      drafts: today.countNew(db).drafts,
      audit: { rows: audit.count(db), checkedAt: today.lastChecked(db) },
    });
  },
};
