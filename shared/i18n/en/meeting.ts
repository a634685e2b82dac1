import type { Messages } from '#shared/i18n/nl.ts';

const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, many: string) => `${n} ${plural.select(n) === 'one' ? one : many}`;

export const meeting: Messages['meeting'] = {
  title: 'Meetings',
  heading: (number) => `Meeting ${number}`,
  tabsLabel: 'Parts of this meeting',
  tabs: { prepare: 'Prepare', room: 'Meeting', minutes: 'Minutes' },
  modes: { physical: 'in person', online: 'online', hybrid: 'hybrid' },
  statuses: { PLANNED: 'planned', OPEN: 'in progress', HELD: 'held' },
  minutesStatuses: { NONE: 'no minutes yet', DRAFT: 'minutes in draft', ADOPTED: 'minutes adopted' },
  coming: 'Coming meetings',
  past: 'Meetings held',
  columns: { number: 'Number', date: 'Date', time: 'Time', state: 'State', items: 'Items', decisions: 'Decisions', actions: 'Actions' },
  listLabel: (heading) => `${heading}, with numbers of items, decisions and actions`,
  openMeeting: (number) => `Open meeting ${number}`,
  timeRange: (from, to) => `${from} – ${to}`,
  planNext: 'Plan next meeting',
  planned: (number, date) => `Meeting ${number} is planned on ${date}. Its agenda is ready.`,
  plannedElsewhere: 'Another moment',
  series: (name, every, time, mode) => `${name}: ${every}, ${time}, ${mode}`,
  every: (weekday, weeks) => (weeks === 1 ? `every ${weekday}` : `every ${weeks} weeks on ${weekday}`),
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  skippedTitle: 'Dates without a meeting',
  skippedHint: 'The program skips these dates. You change them in Settings.',
  skipped: (date, reason) => (reason === '' ? date : `${date}: ${reason}`),
  noneSkipped: 'No dates are skipped.',
  reschedule: 'Reschedule',
  rescheduleTitle: (number) => `Reschedule meeting ${number}`,
  rescheduleHint: 'The number and the agenda stay the same.',
  rescheduled: (number, date) => `Meeting ${number} is now on ${date}.`,
  fields: { date: 'Date', start: 'Start', end: 'End', mode: 'Form', place: 'Place' },
  empty: {
    title: 'No meeting yet',
    text: 'Plan the first meeting. The program puts the standing items on the agenda and adds what must come back.',
  },
  counts: {
    decisions: (n) => count(n, 'decision', 'decisions'),
    actions: (n) => count(n, 'action', 'actions'),
    items: (n) => count(n, 'item', 'items'),
  },
  notFound: 'This meeting does not exist, or no longer.',
  toList: 'To all meetings',
};
