import { formatDateLong, formatTime } from '#shared/i18n/format.ts';
import { addDays, daysBetween } from '#shared/kernel/time.ts';
import type { Today } from '#shared/today/endpoints.ts';
import type { Words } from './words.ts';

export type Headline = {
  /** Small, above the headline: which meeting. */
  readonly about: string;
  readonly lead: string;
  /** The clear next step: to a place, or to planning when there is no meeting to go to. */
  readonly goOn: { readonly label: string; readonly href: string } | { readonly label: string; readonly href: null };
};

/** When the table meets and what to do now: to the meeting that runs, on with preparing, or plan one. */
export function headlineOf(today: Today, { t, language }: Words): Headline {
  const words = t.today;
  if (today.open) {
    const { id, number, openedAt, start } = today.open;
    return {
      about: words.about.open(number, formatTime(language, openedAt ?? start)),
      lead: words.headline.open,
      goOn: { label: words.goOn.open, href: `/meetings/${id}/room` },
    };
  }
  if (!today.next) return { about: words.about.none, lead: words.headline.none, goOn: { label: isUntouched(today) ? words.goOn.planFirst : words.goOn.plan, href: null } };
  return next(today, today.next, { t, language });
}

function next({ date }: Today, { meeting }: NonNullable<Today['next']>, { t, language }: Words): Headline {
  const words = t.today;
  const days = daysBetween(date, meeting.date);
  const about = words.about.next(meeting.number, words.mode[meeting.mode], formatTime(language, meeting.end));
  const prepare = { label: words.goOn.prepare, href: `/meetings/${meeting.id}/prepare` };
  const time = formatTime(language, meeting.start);
  const day = formatDateLong(language, meeting.date);
  if (days < 0) return { about, lead: words.headline.missed(day), goOn: prepare };
  if (days === 0) return { about, lead: words.headline.today(time), goOn: { label: words.goOn.today, href: `/meetings/${meeting.id}/room` } };
  if (meeting.date === addDays(date, 1)) return { about, lead: words.headline.tomorrow(time), goOn: prepare };
  return { about: `${about}, ${words.about.in(days)}`, lead: words.headline.later(day, time), goOn: prepare };
}

/** Right after the first start: nothing planned, nothing brought in. */
export const isUntouched = (today: Today): boolean =>
  today.next === null && today.open === null && today.minutesToAdopt === null && today.drafts === 0 &&
  [today.acute, today.overdue, today.toCheck, today.reviewsDue].every((list) => list.length === 0);
