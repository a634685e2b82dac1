import { anonymityEditor } from './anonymity-editor.ts';
import { anonymityExplained } from './anonymity-explained.ts';
import { anonymitySettings } from './anonymity-settings.ts';
import { anonymityTraceability } from './anonymity-traceability.ts';

/** The text check: what identifies somebody in a text, and what can be done about it. */
export const anonymity = {
  /** A gate is closed: what is the matter, what is safe, what to do. */
  openFindings: (n: number) =>
    n === 1
      ? 'Er staat nog 1 vondst open die iemand herkenbaar kan maken. Er is niets verloren. Vervang of verwijder haar, of laat haar bewust staan.'
      : `Er staan nog ${n} vondsten open die iemand herkenbaar kunnen maken. Er is niets verloren. Vervang of verwijder ze, of laat ze bewust staan.`,
  keepReason: {
    NO_PERSON: 'Gaat niet over een persoon of plek die herkenbaar is',
    PUBLIC_BODY: 'Instantie of functie die openbaar bekend is',
    NEEDED: 'Nodig voor de opvolging, afgewogen',
  },
  /** What a finding is, in a few words, to follow an article. */
  kind: {
    PERSON: 'naam van een persoon',
    BSN: 'burgerservicenummer',
    VNUMBER: 'V-nummer',
    BIRTHDATE: 'geboortedatum',
    PHONE: 'telefoonnummer',
    EMAIL: 'e-mailadres',
    URL: 'webadres',
    HANDLE: 'accountnaam',
    ADDRESS: 'adres',
    POSTCODE: 'postcode',
    LICENSE_PLATE: 'kenteken',
    IBAN: 'rekeningnummer',
    KVK: 'KvK-nummer',
    DOCUMENT: 'documentnummer',
    ORGANISATION: 'naam van een onderneming',
    CASE_NUMBER: 'zaaknummer',
    LOCATION_EXACT: 'herkenbare plek',
  },
  editor: anonymityEditor,
  explained: anonymityExplained,
  settings: anonymitySettings,
  traceability: anonymityTraceability,
};
