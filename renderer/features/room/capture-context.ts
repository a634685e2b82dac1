import { useMemo } from 'react';
import type { CaptureContext } from '#shared/capture/capture.ts';
import type { Named } from '#shared/capture/names.ts';
import type { Code, OrganisationId } from '#shared/kernel/ids.ts';
import { addDays, weekdayOf, type CivilDate } from '#shared/kernel/time.ts';
import type { CodeEntry, Organisation } from '#shared/reference/reference.ts';
import type { Signal } from '#shared/signal/signal.ts';
import { useLanguage } from '#renderer/ui/language.tsx';
import { presentAt } from './people.ts';
import { isRouteForTable } from './use-routes.ts';
import { useRoom, type Room, type RoomItem } from './use-room.tsx';

const named = <I extends string>(id: I, first: string, others: readonly string[]): Named<I> => ({ id, names: [first, ...others.filter((name) => name !== first)] });

const organisation = (one: Organisation): Named<OrganisationId> => named(one.id, one.shortName, [one.name, one.code, ...one.aliases]);

const route = (entry: CodeEntry, language: 'nl' | 'en'): Named<Code> => named(entry.code, entry[language], [entry.nl, entry.en, entry.code, entry.code.replace(/^R_/, '')]);

const isWorkingDay = (date: CivilDate) => weekdayOf(date) < 6;

function workingDaysAfter(date: CivilDate, amount: number): CivilDate {
  let [day, left] = [date, amount];
  while (left > 0) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The date an action gets when none is typed: the next meeting (docs/domain.md 6.2), sooner when the urgency of the signal asks for it (2.5). */
function usualDue({ today, nextDate, reference }: Pick<Room, 'today' | 'nextDate' | 'reference'>, signal: Signal | null): CivilDate {
  const deadline = signal ? reference.entry('URGENCY', signal.urgency)?.attributes['deadline'] : undefined;
  if (typeof deadline !== 'object' || deadline === null || Array.isArray(deadline)) return nextDate;
  if (deadline['unit'] === 'SAME_DAY') return today;
  if (deadline['unit'] !== 'WORKING_DAYS') return nextDate;
  const soon = workingDaysAfter(today, Number(deadline['amount']));
  return soon < nextDate ? soon : nextDate;
}

/** What the capture line may be about at this item: who is at the table comes first. */
export function useCaptureContext(item: RoomItem, signal: Signal | null): CaptureContext {
  const room = useRoom();
  const language = useLanguage();
  return useMemo(() => {
    const present = presentAt(room.people, item.id);
    const others = room.people.organisations.filter((one) => one.isActive && !present.includes(one));
    return {
      today: room.today,
      nextMeeting: room.nextDate,
      usualDue: usualDue(room, signal),
      organisations: [...present, ...others].map(organisation),
      routes: room.reference.options('ROUTE').filter(isRouteForTable).map((entry) => route(entry, language)),
    };
  }, [room, item.id, signal, language]);
}
