import { isoWeekOf, type CivilDate } from '#shared/kernel/time.ts';
import { dayIn, MONTHS } from './day-in-text.ts';
import type { Hint, IdentifierType } from './finding.ts';

export type Generalised = {
  readonly type: IdentifierType | Hint['kind'];
  /** The words that were found. */
  readonly text: string;
  /** What stands before them on the line: 'bsn ' there need not be said again. */
  readonly before: string;
  /** Where the signal plays; null when that is not known. */
  readonly municipality: string | null;
  readonly today: CivilDate;
};

/** The upper ages of the bands of docs/domain.md 2.5; above the last one is '50 jaar of ouder'. */
const bandEnds = [11, 17, 22, 29, 49] as const;
const ADULT = 18;

/** The age band of an age in years, as the code list words it in Dutch (docs/domain.md 2.5). */
export function ageBandOf(age: number): string {
  const index = bandEnds.findIndex((end) => age <= end);
  const end = bandEnds[index];
  return end === undefined ? '50 jaar of ouder' : `${(bandEnds[index - 1] ?? -1) + 1} tot en met ${end} jaar`;
}

type Coarser = (what: Generalised) => readonly string[];

const somewhere = ({ municipality }: Generalised): string => (municipality === null ? 'in de regio' : `in ${municipality}`);

const NAMED = /(?:\bbsn|nummer|nr\.?|\btel\.?|telefoon|mail|adres|rekening|iban|kvk|kenteken|zaak|paspoort) ?[:=]? ?$/i;

/** The reference stays with the partner that knows it. */
const withPartner = (name: string): Coarser => ({ before }) => [`${NAMED.test(before) ? '' : `${name} `}bekend bij partner`];

const coarser: Readonly<Record<Generalised['type'], Coarser>> = {
  PERSON: () => [],
  HANDLE: () => ['een online profiel'],
  URL: () => ['een online profiel'],
  BSN: withPartner('burgerservicenummer'),
  VNUMBER: withPartner('V-nummer'),
  DOCUMENT: withPartner('documentnummer'),
  PHONE: withPartner('telefoonnummer'),
  EMAIL: withPartner('e-mailadres'),
  IBAN: withPartner('rekeningnummer'),
  KVK: withPartner('KvK-nummer'),
  CASE_NUMBER: withPartner('zaaknummer'),
  LICENSE_PLATE: withPartner('kenteken'),
  BIRTHDATE: ({ text, today }) => coarserBirth(text, today),
  ADDRESS: (what) => [`een adres ${somewhere(what)}`],
  POSTCODE: (what) => [somewhere(what)],
  LOCATION_EXACT: (what) => [`een ${spotIn(what.text)} ${somewhere(what)}`],
  ORGANISATION: (what) => [`${/school|college|lyceum/i.test(what.text) ? 'een school' : 'een bedrijf'} ${somewhere(what)}`],
  age: ({ text }) => coarserAge(text),
  moment: ({ text, today }) => coarserMoment(text, today),
  nationality: ({ text }) => [/e$/i.test(text.trim()) ? 'buitenlandse' : 'buitenlands'],
  language: () => ['een andere taal'],
};

/**
 * Coarser words to put in place of what was found, best first; Dutch, as the texts of the meeting are (docs/domain.md 3.2). Empty when nothing
 * coarser can be made of it.
 */
export const generalise = (what: Generalised): readonly string[] => coarser[what.type](what);

const SPOTS =
  'hotel motel tankstation parkeerplaats parkeergarage parkeerterrein carpoolplaats truckstop verzorgingsplaats station bushalte camping azc school kerk moskee park flat loods hal garage garagebox winkelcentrum supermarkt snackbar woonboot chalet caravan boerderij kas haven brug sluis sportpark zwembad ziekenhuis casino bungalow kamer appartement'.split(' ');

function spotIn(text: string): string {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return SPOTS.includes(first) ? first : 'plek';
}

function coarserAge(text: string): readonly string[] {
  const years = Number(/\d{1,2}/.exec(text)?.[0] ?? Number.NaN);
  if (Number.isNaN(years)) return [];
  if (/jarig/i.test(text)) return [`${years < ADULT ? 'minderjarig' : 'volwassen'}${/jarige/i.test(text) ? 'e' : ''}`];
  return [`${/^van /i.test(text) ? 'van ' : ''}${ageBandOf(years)}`];
}

/** Morning, afternoon, evening or night of an hour. */
const partOfDay = (hour: number): string => (hour < 6 ? 'nacht' : hour < 12 ? 'ochtend' : hour < 18 ? 'middag' : 'avond');

function coarserMoment(text: string, today: CivilDate): readonly string[] {
  const day = dayIn(text, today);
  const time = /(\d{1,2})[.:](\d{2})(?: ?u(?:ur)?\b)?$/i.exec(text.trim());
  const part = time ? `een ${partOfDay(Number(time[1]))}` : 'een dag';
  if (!day) return [];
  return [`${part} in week ${isoWeekOf(day).week}`, `${part} in ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`];
}

function coarserBirth(text: string, today: CivilDate): readonly string[] {
  const day = dayIn(text, today);
  const year = Number(day?.slice(0, 4) ?? /\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? Number.NaN);
  const hadBirthday = day === undefined || today.slice(5) >= day.slice(5);
  const years = Number(today.slice(0, 4)) - year - (hadBirthday ? 0 : 1);
  return years >= 0 && years < 120 ? [`leeftijd ${ageBandOf(years)}`] : coarserAge(text);
}
