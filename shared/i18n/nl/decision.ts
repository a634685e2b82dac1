import { countIn } from '#shared/i18n/count.ts';

const count = countIn('nl');

export const decision = {
  title: 'Besluiten',
  shown: (n: number, total: number) => (n === total ? count(total, 'besluit', 'besluiten') : `${n} van ${count(total, 'besluit', 'besluiten')}`),
  register: 'Besluiten, het nieuwste overleg eerst',
  column: { number: 'Nummer', date: 'Datum', item: 'Punt', signal: 'Signaal', text: 'Besluit', route: 'Route', status: 'Status' },
  filter: {
    text: 'Zoek op tekst of nummer',
    period: 'Periode',
    periods: { all: 'Alle', weeks4: '4 weken', weeks13: '13 weken', year: 'Dit jaar' },
    route: 'Route',
    anyRoute: 'Alle routes',
    status: 'Toon',
    statuses: { all: 'Alle', valid: 'Geldig', withdrawn: 'Vervallen' },
    clear: 'Wis filters',
  },
  status: { VALID: 'Geldig', WITHDRAWN: 'Vervallen' },
  withdrawnBy: (number: string) => `vervallen door ${number}`,
  withdraws: (numbers: string) => `trekt ${numbers} in`,
  embargoed: 'Opsporingsbelang',
  general: 'algemeen',
  empty: {
    title: 'Nog geen besluiten',
    text: 'Besluiten legt u vast in het overleg. Typ een uitroepteken en de tekst; het nummer volgt vanzelf en wordt nooit hergebruikt.',
    way: 'Naar de overleggen',
  },
  noneFound: 'Geen besluit past bij deze filters.',
  pane: {
    meeting: 'Overleg',
    item: 'Agendapunt',
    signal: 'Signaal',
    route: 'Route',
    noRoute: 'geen route',
    status: 'Status',
    close: 'Sluit het besluit',
  },
  withdraw: {
    start: 'Laat vervallen',
    title: (number: string) => `Laat ${number} vervallen`,
    explain: 'Een besluit vervalt door een later besluit. Het houdt zijn nummer en zijn tekst.',
    by: 'Door welk besluit',
    none: 'Er is nog geen later besluit. Leg eerst in een overleg het nieuwe besluit vast.',
    confirm: 'Laat vervallen',
    done: (number: string, by: string) => `${number} is vervallen door ${by}.`,
  },
  reword: {
    start: 'Verbeter de tekst',
    label: 'Tekst van het besluit',
    done: (number: string) => `De tekst van ${number} is verbeterd.`,
  },
};
