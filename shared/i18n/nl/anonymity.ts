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
  /** A Word file was looked through after it was made. `parts` is a list of `documentPart`. */
  documentFindings: (parts: string) =>
    `In het document staat iets dat iemand herkenbaar kan maken: in ${parts}. Het bestand is niet bewaard; uw teksten zijn veilig. Kijk in Beheer naar rubricering, vaste agenda, namen en plaats, en probeer het opnieuw.`,
  documentPart: {
    body: 'de tekst',
    header: 'de kopregel',
    footer: 'de voetregel',
    notes: 'de voetnoten',
    comments: 'de opmerkingen',
    properties: 'de eigenschappen',
    altText: 'de beschrijvingen bij tabellen en beelden',
    links: 'de verwijzingen',
    variables: 'de instellingen',
    fileName: 'de bestandsnaam',
    other: 'een ander deel',
  },
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
