import { err, ok } from '#shared/kernel/result.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { AgendaItem, Section } from './agenda.ts';

/** What decides where an item stands. */
export type Placed = Pick<AgendaItem, 'id' | 'section' | 'origin'>;

/** A standing item has its own number; the others are numbered under one. */
export const isStanding = (item: Pick<AgendaItem, 'origin'>): boolean => item.origin === 'STANDING';

/** 'Nieuwe signalen' and 'Lopende signalen' only carry the signals under them: nothing is discussed or closed there itself. */
export const isHeading = (item: Pick<AgendaItem, 'section' | 'signalId'>): boolean =>
  item.signalId === null && (item.section === 'NEW_SIGNALS' || item.section === 'RUNNING_SIGNALS');

const closing: readonly Section[] = ['AOB', 'CLOSING'];

/** The standing item that others of a section are numbered under: its own, else the last one before any other business. */
function hostOf(standing: readonly Placed[], section: Section): number {
  const own = standing.findIndex((item) => item.section === section);
  if (section !== 'EXTRA' && own >= 0) return own;
  const end = standing.findIndex((item) => closing.includes(item.section));
  return (end < 0 ? standing.length : end) - 1;
}

/** Puts every item under its standing item. Within a section the order in which they come is kept. */
export function arrange<T extends Placed>(items: readonly T[]): T[] {
  const standing = items.filter(isStanding);
  const others = items.filter((item) => !isStanding(item));
  const under = (host: number): T[] => others.filter((item) => hostOf(standing, item.section) === host);
  return [...under(-1), ...standing.flatMap((item, index) => [item, ...under(index)])];
}

/** Positions and numbers of an arranged agenda: `6` for a standing item, `6.1` for what stands under it. */
export function numberAgenda<T extends Placed>(items: readonly T[]): (T & Pick<AgendaItem, 'number' | 'position'>)[] {
  let [host, under] = [0, 0];
  return items.map((item, position) => {
    if (isStanding(item)) {
      host += 1;
      under = 0;
      return { ...item, position, number: String(host) };
    }
    under += 1;
    return { ...item, position, number: `${host}.${under}` };
  });
}

/** The number of an item that comes on while the meeting runs: the next one under its standing item, so that no other number changes. */
export function nextNumber(items: readonly (Placed & Pick<AgendaItem, 'number'>)[], section: Section): string {
  const standing = items.filter(isStanding);
  const host = standing[hostOf(standing, section)]?.number ?? '0';
  const taken = items.flatMap(({ number }) => (number.startsWith(`${host}.`) ? Number(number.slice(host.length + 1)) : []));
  return `${host}.${Math.max(0, ...taken) + 1}`;
}

/**
 * The agenda with one item at another place among those of its section, counted from 0. A place beyond the end is the end.
 * Standing items stay where the template has them.
 */
export function moveItem<T extends Placed>(items: readonly T[], id: string, to: number): Answer<T[]> {
  const item = items.find((one) => one.id === id);
  if (!item || isStanding(item)) return err({ code: 'refused', rule: 'agenda.standingStays' });
  const others = items.filter((one) => one.section === item.section && !isStanding(one) && one.id !== id);
  const section = [...others.slice(0, to), item, ...others.slice(to)];
  let next = 0;
  return ok(items.map((one) => (one.section === item.section && !isStanding(one) ? (section[next++] ?? one) : one)));
}
