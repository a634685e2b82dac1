import type { AuditEvent } from '#db/audit/event.ts';
import * as agenda from '#db/repositories/agenda.ts';
import * as meetings from '#db/repositories/meeting.ts';
import type { ReadDb, WriteDb } from '#db/store.ts';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import type { Happened } from '#shared/audit/event-names.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { AgendaItemId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';

export type Done<T> = { readonly value: T; readonly events: [AuditEvent, ...AuditEvent[]]; readonly owesCheckpoint?: boolean };
export type ItemInMeeting = { readonly item: AgendaItem; readonly meeting: Meeting };

export const happened = (what: Happened['agenda'], id: string, table = 'agenda_item'): [AuditEvent] => [{ feature: 'agenda', happened: what, subject: { table, id } }];

export const noItem = err({ code: 'notFound', entity: 'agendaItem' } as const);
export const staleItem = err({ code: 'stale', entity: 'agendaItem' } as const);

/** An item with its meeting; refused when the meeting is not in the state that `allowed` asks for, or the page saw another version. */
export function itemInMeeting(db: ReadDb, which: { id: AgendaItemId; version?: number }, allowed: (meeting: Meeting) => Answer<true>): Answer<ItemInMeeting> {
  const item = agenda.find(db, which.id);
  const meeting = item && meetings.find(db, item.meetingId);
  if (!item || !meeting) return noItem;
  const may = allowed(meeting);
  if (!may.ok) return may;
  if (which.version !== undefined && which.version !== item.version) return staleItem;
  return ok({ item, meeting });
}

/** Loads, lets the rule decide, stores: the shape of every command on one item. */
export function change(
  db: WriteDb,
  asked: { readonly which: { id: AgendaItemId; version: number }; readonly what: Happened['agenda']; readonly allowed: (meeting: Meeting) => Answer<true> },
  decide: (item: AgendaItem) => Answer<AgendaItem>,
): Answer<Done<AgendaItem>> {
  const found = itemInMeeting(db, asked.which, asked.allowed);
  if (!found.ok) return found;
  const next = decide(found.value.item);
  if (!next.ok) return next;
  if (!agenda.replace(db, next.value)) return staleItem;
  return ok({ value: next.value, events: happened(asked.what, asked.which.id) });
}
