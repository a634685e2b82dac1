import * as meetings from '#db/repositories/meeting.ts';
import * as template from '#db/repositories/template.ts';
import type { WriteDb } from '#db/store.ts';
import type { Section } from '#shared/agenda/agenda.ts';
import { ClockTime } from '#shared/kernel/time.ts';
import type { RegionPack } from '#shared/reference/pack.ts';

type Standing = readonly [section: Section, nl: string, en: string, minutes: number];

/** The fixed agenda of docs/domain.md 1.4. */
const standing: readonly Standing[] = [
  ['OPENING', 'Opening, aanwezigen en geheimhouding', 'Opening, attendance and confidentiality', 3],
  ['ADOPT_AGENDA', 'Vaststelling agenda', 'Adopt the agenda', 1],
  ['ADOPT_MINUTES', 'Vaststelling verslag en besluitenlijst vorig overleg', 'Adopt the previous minutes', 2],
  ['ANNOUNCEMENTS', 'Mededelingen', 'Announcements', 5],
  ['ACTIONS', 'Actielijst', 'Action list', 10],
  ['NEW_SIGNALS', 'Nieuwe signalen', 'New signals', 30],
  ['RUNNING_SIGNALS', 'Lopende signalen', 'Running signals', 15],
  ['SCALING', 'Op- en afschalen, sluiten', 'Up-scale, down-scale, close', 5],
  ['TRENDS', 'Trends, geplande controles en voorlichting', 'Trends, planned controls and prevention', 5],
  ['AOB', 'Rondvraag', 'Any other business', 3],
  ['CLOSING', 'Volgend overleg en sluiting', 'Next meeting and close', 1],
];

const seriesName = { nl: 'Screeningsoverleg mensenhandel', en: 'Screening meeting on human trafficking' } as const;

/** The agenda template and the weekly series of a new workspace: Thursday morning until the chair says otherwise. */
export function seedStanding(db: WriteDb, pack: RegionPack, language: 'nl' | 'en'): void {
  for (const [index, [section, nl, en, minutes]] of standing.entries()) {
    template.insert(db, { id: section, section, nl, en, minutes, position: index, isActive: true, version: 1 });
  }
  meetings.insertSeries(db, {
    name: seriesName[language],
    weekday: 4,
    intervalWeeks: 1,
    start: ClockTime.parse('09:30'),
    end: ClockTime.parse('11:00'),
    mode: 'hybrid',
    place: '',
    carnival: pack.nonWorkingDays.some(({ code, active }) => active && code.startsWith('CARNIVAL_')),
    skipped: [],
    version: 1,
  });
}
