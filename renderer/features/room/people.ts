import type { AgendaItemId, OrganisationId } from '#shared/kernel/ids.ts';
import type { Attendance, ItemAttendance } from '#shared/meeting/meeting.ts';
import type { Organisation } from '#shared/reference/reference.ts';

/** Who sits at the table, as recorded for the meeting and for one item of it. */
export type People = {
  readonly organisations: readonly Organisation[];
  readonly attendance: readonly Attendance[];
  readonly itemAttendance: readonly ItemAttendance[];
};

export type Attended = Attendance['state'];

const isThere = (state: Attended | undefined) => state === 'PRESENT' || state === 'SUBSTITUTE';

export const stateOf = (people: Pick<People, 'attendance'>, organisationId: OrganisationId): Attended | undefined =>
  people.attendance.find((row) => row.organisationId === organisationId)?.state;

const atItem = (people: Pick<People, 'itemAttendance'>, itemId: AgendaItemId, organisationId: OrganisationId) =>
  people.itemAttendance.find((row) => row.itemId === itemId && row.organisationId === organisationId)?.state;

/** At the table for this item: as at the meeting, unless it came in for it, was out of the room or is excluded (docs/domain.md 1.2). */
function isAtItem(people: People, itemId: AgendaItemId, organisationId: OrganisationId): boolean {
  const differs = atItem(people, itemId, organisationId);
  return differs === undefined ? isThere(stateOf(people, organisationId)) : differs === 'PRESENT';
}

export const presentAt = (people: People, itemId: AgendaItemId): readonly Organisation[] => people.organisations.filter(({ id }) => isAtItem(people, itemId, id));

export const recusedAt = (people: People, itemId: AgendaItemId): readonly Organisation[] =>
  people.organisations.filter(({ id }) => atItem(people, itemId, id) === 'RECUSED');

export const count = (people: Pick<People, 'attendance'>): { readonly present: number; readonly absent: number } => {
  const present = people.attendance.filter(({ state }) => isThere(state)).length;
  return { present, absent: people.attendance.length - present };
};

/**
 * Core partners that are not at the table for this item (docs/domain.md 1.2). Of the offices that chair the meeting one is enough. Who is
 * excluded from the item is not missing.
 */
export function coreMissing(people: People, itemId: AgendaItemId): readonly Organisation[] {
  const core = people.organisations.filter((one) => one.presence === 'CORE' && one.isActive);
  const isChaired = core.some((one) => one.kind === 'CHAIR' && isAtItem(people, itemId, one.id));
  return core.filter((one) => !(isChaired && one.kind === 'CHAIR') && !isAtItem(people, itemId, one.id) && atItem(people, itemId, one.id) !== 'RECUSED');
}

const presenceOrder = ['CORE', 'LINKED', 'ON_CALL'] as const;

/** The organisations that can be at the table, by how they belong to it. Those switched off stay when something was recorded of them. */
export const byPresence = (people: Pick<People, 'organisations' | 'attendance'>): readonly { readonly presence: Organisation['presence']; readonly members: readonly Organisation[] }[] =>
  presenceOrder.map((presence) => ({
    presence,
    members: people.organisations.filter((one) => one.presence === presence && (one.isActive || stateOf(people, one.id) !== undefined)),
  }));
