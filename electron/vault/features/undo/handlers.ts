import { refreshNextAgenda } from '#db/agenda-build.ts';
import type { AuditEvent } from '#db/audit/event.ts';
import * as actions from '#db/repositories/action.ts';
import * as decisions from '#db/repositories/decision.ts';
import * as meetings from '#db/repositories/meeting.ts';
import { lastStep, takeBack, type Inverse, type UndoTable } from '#db/repositories/undo.ts';
import type { ReadDb } from '#db/store.ts';
import type { Handlers } from '#electron/vault/handlers.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { checkTakeBack } from '#shared/undo/rules.ts';

/** Whether the number of a record that would go is the last one of its meeting, and that meeting's minutes can still change. */
function numberOf(db: ReadDb, { table, key, before }: Inverse): { isLast: boolean; isAdopted: boolean } | undefined {
  if (before !== null) return undefined;
  const lastOf = { decision: decisions, action: actions }[table as 'decision' | 'action'];
  const record = lastOf?.find(db, key);
  if (!lastOf || !record) return undefined;
  const sequence = Number(/\d+$/.exec(record.number)?.[0]);
  return { isLast: lastOf.lastSequence(db, record.meetingId) === sequence, isAdopted: meetings.find(db, record.meetingId)?.minutesStatus === 'ADOPTED' };
}

/** What the trail calls it: `decision.takenBack`. */
const featureOf: Readonly<Record<UndoTable, 'action' | 'agenda' | 'decision' | 'signal'>> = {
  action: 'action', action_update: 'action', agenda_item: 'agenda', agenda_set_aside: 'agenda', decision: 'decision', item_attendance: 'agenda', item_note: 'agenda',
  partner_answer: 'agenda', signal: 'signal', signal_route: 'signal',
};

export const undoHandlers: Handlers<Contract>['undo'] = {
  last: (db) => {
    const last = lastStep(db);
    return ok(last && check(db, last).ok ? last.step : null);
  },

  takeBack: (db, { id }, ctx) => {
    const last = lastStep(db);
    if (!last || last.step.id !== id) return err({ code: 'refused', rule: 'undo.notLast' });
    const allowed = check(db, last);
    if (!allowed.ok) return allowed;
    takeBack(db, id, last.inverse);
    // A finished action was news for the next agenda, and no longer is.
    if (last.step.kind === 'action.statusSet') refreshNextAgenda(db, ctx.newId);
    const [first, ...rest] = last.inverse.map(({ table, key }): AuditEvent => ({ feature: featureOf[table], happened: 'takenBack', subject: { table, id: key } }));
    if (!first) throw new Error('A step without records.');
    return ok({ value: last.step, events: [first, ...rest] });
  },
};

function check(db: ReadDb, { inverse, applies }: NonNullable<ReturnType<typeof lastStep>>): Answer<true> {
  const numbers = inverse.flatMap((one) => numberOf(db, one) ?? []);
  return checkTakeBack({ applies, isNumberLast: numbers.every(({ isLast }) => isLast), isAdopted: numbers.some(({ isAdopted }) => isAdopted) });
}
