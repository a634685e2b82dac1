import { countIn } from '#shared/i18n/count.ts';
import type { decision as dutch } from '#shared/i18n/nl/decision.ts';

const count = countIn('en');

export const decision: typeof dutch = {
  title: 'Decisions',
  shown: (n, total) => (n === total ? count(total, 'decision', 'decisions') : `${n} of ${count(total, 'decision', 'decisions')}`),
  register: 'Decisions, the latest meeting first',
  column: { number: 'Number', date: 'Date', item: 'Item', signal: 'Signal', text: 'Decision', route: 'Route', status: 'Status' },
  filter: {
    text: 'Search text or number',
    period: 'Period',
    periods: { all: 'All', weeks4: '4 weeks', weeks13: '13 weeks', year: 'This year' },
    route: 'Route',
    anyRoute: 'All routes',
    status: 'Show',
    statuses: { all: 'All', valid: 'Valid', withdrawn: 'Withdrawn' },
    clear: 'Clear filters',
  },
  status: { VALID: 'Valid', WITHDRAWN: 'Withdrawn' },
  withdrawnBy: (number) => `withdrawn by ${number}`,
  withdraws: (numbers) => `withdraws ${numbers}`,
  embargoed: 'Investigative interest',
  general: 'general',
  empty: {
    title: 'No decisions yet',
    text: 'Decisions are recorded in the meeting. Type an exclamation mark and the text; the number follows by itself and is never used again.',
    way: 'To the meetings',
  },
  noneFound: 'No decision fits these filters.',
  pane: {
    meeting: 'Meeting',
    item: 'Agenda item',
    signal: 'Signal',
    route: 'Route',
    noRoute: 'no route',
    status: 'Status',
    close: 'Close the decision',
  },
  withdraw: {
    start: 'Withdraw',
    title: (number) => `Withdraw ${number}`,
    explain: 'A decision is withdrawn by a later one. It keeps its number and its text.',
    by: 'By which decision',
    none: 'There is no later decision yet. Record the new decision in a meeting first.',
    confirm: 'Withdraw',
    done: (number, by) => `${number} is withdrawn by ${by}.`,
  },
  reword: {
    start: 'Mend the text',
    label: 'Text of the decision',
    done: (number) => `The text of ${number} was mended.`,
  },
};
