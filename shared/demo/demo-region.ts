import { actions } from './actions.ts';
import { decisions } from './decisions.ts';
import type { Demo } from './demo.ts';
import { disclosures } from './disclosures.ts';
import { earlierSignals } from './earlier-signals.ts';
import { followUp } from './follow-up.ts';
import { laterSignals } from './later-signals.ts';
import { announcements, meetings, series } from './meetings.ts';

/** The demonstration as it stood on Sunday 22 November 2026. Show it through `shiftDemo`, so that it is always about last week. */
export const demoRegion: Demo = {
  region: { nl: 'Demoregio Maas en Niers', en: 'Demo region Maas en Niers' },
  series,
  meetings,
  announcements,
  followUp,
  signals: [...earlierSignals, ...laterSignals],
  decisions,
  actions,
  disclosures,
};
