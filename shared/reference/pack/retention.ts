import { codeList } from './code-list.ts';

/** How long what is kept, and from when (docs/domain.md 3.5). Defaults: the controller fixes the periods. */
export const retentionClasses = codeList('RETENTION', [
  {
    code: 'RET_CLOSED_NO_THB',
    nl: 'Gesloten: geen mensenhandel',
    en: 'Closed: no trafficking',
    attributes: {
      months: 6,
      starts: 'CLOSING',
      extendable: false,
      appliesTo: { nl: 'Signalen die gesloten zijn als geen mensenhandel of met onvoldoende aanknopingspunten.', en: 'Signals closed as no trafficking or for insufficient leads.' },
    },
  },
  {
    code: 'RET_CLOSED_OTHER',
    nl: 'Gesloten: overig',
    en: 'Closed: other',
    attributes: { months: 12, starts: 'CLOSING', extendable: true, appliesTo: { nl: 'De tekst van andere gesloten signalen.', en: 'The text of other closed signals.' } },
  },
  {
    code: 'RET_TRANSFERRED',
    nl: 'Overgedragen',
    en: 'Transferred',
    attributes: {
      months: 3,
      starts: 'TRANSFER',
      extendable: false,
      appliesTo: { nl: 'Signalen die zijn opgeschaald of overgedragen; de ontvanger houdt het dossier.', en: 'Signals scaled up or transferred; the receiver keeps the file.' },
    },
  },
  {
    code: 'RET_MINUTES',
    nl: 'Verslagen',
    en: 'Minutes',
    attributes: {
      months: 12,
      starts: 'ADOPTION',
      extendable: false,
      appliesTo: { nl: 'Vastgestelde verslagen en besluitenlijsten, na overdracht aan het archief.', en: 'Adopted minutes and decision lists, after handing them to the archive.' },
    },
  },
  {
    code: 'RET_ACTIONS',
    nl: 'Acties',
    en: 'Actions',
    attributes: { months: 12, starts: 'COMPLETION', extendable: false, appliesTo: { nl: 'Losse acties; andere acties volgen hun signaal.', en: 'Standalone actions; other actions follow their signal.' } },
  },
  {
    code: 'RET_ATTENDANCE',
    nl: 'Aanwezigheid',
    en: 'Attendance',
    attributes: { months: null, starts: 'WITH_PARENT', extendable: false, appliesTo: { nl: 'Aanwezigheid: gaat weg met het verslag.', en: 'Attendance: goes with the minutes.' } },
  },
  {
    code: 'RET_AUDIT',
    nl: 'Logboek',
    en: 'Log',
    attributes: { months: 24, starts: 'EVENT', extendable: false, appliesTo: { nl: 'Regels in het logboek.', en: 'Lines in the log.' } },
  },
  {
    code: 'RET_STATS',
    nl: 'Cijfers',
    en: 'Figures',
    attributes: { months: null, starts: 'NEVER', extendable: false, appliesTo: { nl: 'Wat na vernietiging overblijft voor de telling; bevat geen tekst.', en: 'What is left for counting after destruction; holds no text.' } },
  },
]);
