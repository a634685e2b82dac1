import { anonymityHandlers } from '#electron/vault/features/anonymity/handlers.ts';
import { draftHandlers } from '#electron/vault/features/draft/handlers.ts';
import { minutesHandlers } from '#electron/vault/features/minutes/handlers.ts';
import type { Host } from '#electron/vault/host.ts';
import type { AgendaItem } from '#shared/agenda/agenda.ts';
import type { Answer, FindingPlace } from '#shared/kernel/errors.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import { aTable, day, type ATable } from './a-table.ts';
import { aDoor, aWorkspace, valueOf, type ADoor, type AWorkspace } from './a-workspace.ts';

const handlers = { anonymity: anonymityHandlers, draft: draftHandlers, minutes: minutesHandlers };

export type AGuardedTable = ATable & { readonly guard: ADoor<keyof typeof handlers>['client'] };

/** The table with the guard, the drafts and the documents on the same store. */
export function aGuardedTable(workspace: AWorkspace = aWorkspace(), host: Partial<Host> = {}): AGuardedTable {
  const door = aDoor(handlers, { workspace, host });
  return { ...aTable(workspace), guard: door.client };
}

export type AtTheTable = AGuardedTable & { readonly meeting: Meeting; readonly item: AgendaItem; readonly signalId: NonNullable<AgendaItem['signalId']> };

/** An open meeting with one new signal on its agenda, weighed. */
export async function aSignalOnTheTable(table: AGuardedTable = aGuardedTable()): Promise<AtTheTable> {
  await table.aCheckedSignal();
  const planned = valueOf(await table.client.meeting.planNext({}));
  const meeting = valueOf(await table.client.meeting.open({ id: planned.id, version: planned.version }));
  const item = (await table.agendaOf(meeting)).find(({ signalId }) => signalId !== null);
  if (!item?.signalId) throw new Error('No signal on the agenda.');
  valueOf(await table.client.agenda.weigh({ itemId: item.id, suspicion: 'POSSIBLE', urgency: 'NORMAL' }));
  valueOf(await table.client.agenda.setReview({ itemId: item.id, reviewDate: day('2026-12-10') }));
  return { ...table, meeting, item, signalId: item.signalId };
}

/** The places that an answer names; a test that counts on them fails when there are none. */
export function placesOf(answer: Answer<unknown>): readonly FindingPlace[] {
  if (answer.ok || answer.error.code !== 'openFindings') throw new Error(`No open findings: ${JSON.stringify(answer)}`);
  return answer.error.places;
}
