import { anonymityEditor } from './anonymity-editor.ts';
import { anonymityExplained } from './anonymity-explained.ts';
import { anonymitySettings } from './anonymity-settings.ts';
import { anonymityTraceability } from './anonymity-traceability.ts';

/** The text check: what identifies somebody in a text, and what can be done about it. */
export const anonymity = {
  openFindings: (n: number) =>
    n === 1
      ? '1 finding that may identify somebody is still open. Nothing is lost. Replace it or take it out, or keep it on purpose.'
      : `${n} findings that may identify somebody are still open. Nothing is lost. Replace them or take them out, or keep them on purpose.`,
  documentFindings: (parts: string) =>
    `Something in the document may identify somebody: in ${parts}. The file was not kept; your texts are safe. Look in Settings at the classification, the standing agenda, names and place, and try again.`,
  documentPart: {
    body: 'the text',
    header: 'the header',
    footer: 'the footer',
    notes: 'the footnotes',
    comments: 'the comments',
    properties: 'the properties',
    altText: 'the descriptions of tables and pictures',
    links: 'the links',
    variables: 'the settings',
    fileName: 'the file name',
    other: 'another part',
  },
  keepReason: {
    NO_PERSON: 'Not about a person or place that can be recognised',
    PUBLIC_BODY: 'A body or function that is publicly known',
    NEEDED: 'Needed for the follow-up, weighed',
  },
  kind: {
    PERSON: 'name of a person',
    BSN: 'citizen service number',
    VNUMBER: 'V-number',
    BIRTHDATE: 'date of birth',
    PHONE: 'telephone number',
    EMAIL: 'e-mail address',
    URL: 'web address',
    HANDLE: 'account name',
    ADDRESS: 'address',
    POSTCODE: 'postcode',
    LICENSE_PLATE: 'number plate',
    IBAN: 'bank account',
    KVK: 'trade register number',
    DOCUMENT: 'document number',
    ORGANISATION: 'name of a firm',
    CASE_NUMBER: 'case number',
    LOCATION_EXACT: 'recognisable place',
  },
  editor: anonymityEditor,
  explained: anonymityExplained,
  settings: anonymitySettings,
  traceability: anonymityTraceability,
};
