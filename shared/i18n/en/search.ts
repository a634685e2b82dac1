import type { Messages } from '#shared/i18n/nl.ts';

export const search: Messages['search'] = {
  label: 'Search or do…',
  recent: 'Last chosen',
  doable: 'Commands',
  kind: { SIGNAL: 'Signals', DECISION: 'Decisions', ACTION: 'Actions', MEETING: 'Meetings' },
  nothing: (text) => `Nothing found for ‘${text}’. Search by a number or by words from the text.`,
  choose: 'choose',
  carryOut: 'carry out',
  allKeys: 'all keys',
  keys: 'All keys',
};
