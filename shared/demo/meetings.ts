import type { DemoAnnouncement, DemoMeeting, DemoSeries } from './demo.ts';

export const series: DemoSeries = {
  name: 'Screeningsoverleg mensenhandel',
  weekday: 4,
  start: '09:30',
  end: '11:00',
  mode: 'hybrid',
  classification: 'VERTROUWELIJK',
  tlp: 'AMBER+STRICT',
  skipped: [
    { date: '2026-10-22', reason: 'Vakantie' },
    { date: '2026-12-31', reason: 'Geen overleg' },
  ],
};

/** On the planned meeting nothing has been discussed yet; one partner sent word that it cannot come. */
export const meetings: readonly DemoMeeting[] = [
  {
    number: '2026-037',
    date: '2026-10-29',
    status: 'HELD',
    minutes: 'ADOPTED',
    start: '09:30',
    end: '10:50',
    present: ['CHAIR', 'POLICE', 'CARE_COORDINATOR', 'NLA', 'VEILIG_THUIS', 'ZVH', 'MUN_DM01', 'MUN_DM02', 'MUN_DM09'],
    absentWithNotice: ['RIEC', 'COA'],
    absentWithoutNotice: ['TAX'],
    newSignals: ['SIG-2026-112', 'SIG-2026-113', 'SIG-2026-114'],
    runningSignals: [],
    restricted: [],
  },
  {
    number: '2026-038',
    date: '2026-11-05',
    status: 'HELD',
    minutes: 'ADOPTED',
    start: '09:30',
    end: '10:35',
    present: ['CHAIR', 'POLICE', 'OM', 'CARE_COORDINATOR', 'NLA', 'ZVH', 'MUN_DM10', 'MUN_DM03'],
    absentWithNotice: ['VEILIG_THUIS', 'GGD'],
    absentWithoutNotice: [],
    newSignals: ['SIG-2026-115', 'SIG-2026-116'],
    runningSignals: ['SIG-2026-112', 'SIG-2026-113', 'SIG-2026-114'],
    restricted: [],
  },
  {
    number: '2026-039',
    date: '2026-11-12',
    status: 'HELD',
    minutes: 'ADOPTED',
    start: '09:30',
    end: '11:05',
    present: ['CHAIR', 'POLICE', 'OM', 'CARE_COORDINATOR', 'NLA', 'VEILIG_THUIS', 'COA', 'KMAR', 'MUN_DM11', 'MUN_DM04', 'MUN_DM02'],
    absentWithNotice: ['RIEC'],
    absentWithoutNotice: [],
    newSignals: ['SIG-2026-117', 'SIG-2026-118', 'SIG-2026-119'],
    runningSignals: ['SIG-2026-112', 'SIG-2026-113', 'SIG-2026-114'],
    restricted: [{ signal: 'SIG-2026-118', organisations: ['CHAIR', 'POLICE', 'OM', 'VEILIG_THUIS', 'MUN_DM04'] }],
  },
  {
    number: '2026-040',
    date: '2026-11-19',
    status: 'HELD',
    minutes: 'DRAFT',
    start: '09:30',
    end: '10:45',
    present: ['CHAIR', 'POLICE', 'CARE_COORDINATOR', 'COA', 'TAX', 'RIEC', 'MUN_DM07', 'MUN_DM10', 'MUN_DM01'],
    absentWithNotice: ['NLA', 'NIDOS', 'OM'],
    absentWithoutNotice: ['VEILIG_THUIS'],
    newSignals: ['SIG-2026-120', 'SIG-2026-121'],
    runningSignals: ['SIG-2026-112', 'SIG-2026-115', 'SIG-2026-116'],
    restricted: [],
  },
  {
    number: '2026-041',
    date: '2026-11-26',
    status: 'PLANNED',
    minutes: 'NONE',
    start: '09:30',
    end: '11:00',
    present: [],
    absentWithNotice: ['CARE_COORDINATOR'],
    absentWithoutNotice: [],
    newSignals: [],
    runningSignals: ['SIG-2026-113', 'SIG-2026-117', 'SIG-2026-118', 'SIG-2026-119', 'SIG-2026-121'],
    restricted: [],
  },
];

export const announcements: readonly DemoAnnouncement[] = [
  {
    meeting: '2026-037',
    text: 'In week 43 is er wegens vakantie geen overleg geweest; spoedsignalen liepen via de piketroute.',
  },
  {
    meeting: '2026-039',
    text: 'Op dinsdag 10 november is een gezamenlijke controle gehouden; de inzet van tolken werkte goed.',
  },
  {
    meeting: '2026-040',
    text: 'Week 53: op donderdag 31 december is er geen overleg. Het eerste overleg daarna is op 7 januari (week 1).',
  },
];
