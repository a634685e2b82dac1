import { codeList } from './code-list.ts';

/** Special cases, what the chair is told about each, and what the program does by itself (docs/domain.md 2.6). */
export const flags = codeList('FLAG', [
  {
    code: 'F_MINOR',
    nl: 'Minderjarige betrokken',
    en: 'Minor involved',
    attributes: {
      prompt: {
        nl: 'Zet dit signaal bovenaan en bespreek met Veilig Thuis. Dwang hoeft bij een minderjarige niet te blijken.',
        en: 'Put this signal first and consult Veilig Thuis. Coercion need not be shown for a minor.',
      },
      effects: ['TOP_OF_AGENDA', 'MEANS_NOT_REQUIRED', 'ASK_VEILIG_THUIS'],
    },
  },
  {
    code: 'F_UAM',
    nl: 'Alleenstaande minderjarige vreemdeling (amv)',
    en: 'Unaccompanied minor',
    attributes: {
      prompt: {
        nl: 'Betrek COA en Nidos.',
        en: 'Involve COA and Nidos.',
      },
      effects: ['ASK_COA', 'ASK_NIDOS'],
    },
  },
  {
    code: 'F_ASYLUM_CENTRE',
    nl: 'Speelt in of rond azc of opvang',
    en: 'In or around a reception centre',
    attributes: {
      prompt: {
        nl: 'Betrek het COA en noem de locatie alleen in algemene woorden.',
        en: 'Involve COA and keep the location general.',
      },
      effects: ['ASK_COA', 'GENERALISE_LOCATION'],
    },
  },
  {
    code: 'F_DOMESTIC_YOUTH',
    nl: 'Loverboyproblematiek / binnenlandse seksuele uitbuiting jeugd',
    en: 'Domestic sexual exploitation of young people',
    attributes: {
      prompt: {
        nl: 'Bespreek met Veilig Thuis en politie.',
        en: 'Consult Veilig Thuis and the police.',
      },
      effects: ['ASK_VEILIG_THUIS', 'ASK_POLICE'],
    },
  },
  {
    code: 'F_DUBLIN',
    nl: 'Dublinclaimant',
    en: 'Dublin claimant',
    attributes: {
      prompt: {
        nl: 'Bevraag de IND. Een verblijfsbelang kan een verklaring kleuren; de zorg blijft neutraal.',
        en: 'Ask the IND. An interest in residence can colour a statement; care stays neutral.',
      },
      effects: ['ASK_IND'],
    },
  },
  {
    code: 'F_B8',
    nl: 'B8/3: bedenktijd of aangifte aan de orde',
    en: 'B8/3: reflection period or complaint',
    attributes: {
      prompt: {
        nl: 'Vraag de politie de bedenktijd aan te bieden (hooguit drie maanden) en de zorgcoördinator naar opvang te kijken.',
        en: 'Ask the police to offer the reflection period (three months at most) and the care coordinator to look at shelter.',
      },
      effects: ['ASK_POLICE', 'ASK_CARE'],
    },
  },
  {
    code: 'F_DISPLACED_UA',
    nl: 'Ontheemde uit Oekraïne',
    en: 'Displaced person from Ukraine',
    attributes: {
      prompt: {
        nl: 'Betrek de Arbeidsinspectie en de gemeentelijke opvang.',
        en: 'Involve the labour inspectorate and the municipal shelter.',
      },
      effects: ['ASK_NLA', 'ASK_MUNICIPALITY'],
    },
  },
  {
    code: 'F_LVB',
    nl: '(Vermoeden van) licht verstandelijke beperking',
    en: '(Suspected) mild intellectual disability',
    attributes: {
      prompt: {
        nl: 'Stem het contact af op wat betrokkene kan begrijpen.',
        en: 'Adapt the contact to what the person can understand.',
      },
      effects: ['ADAPT_CONTACT'],
    },
  },
  {
    code: 'F_PREGNANT_CHILDREN',
    nl: 'Zwanger of kinderen aanwezig',
    en: 'Pregnant or children present',
    attributes: {
      prompt: {
        nl: 'Betrek zorg en Veilig Thuis.',
        en: 'Involve care and Veilig Thuis.',
      },
      effects: ['ASK_CARE', 'ASK_VEILIG_THUIS'],
    },
  },
  {
    code: 'F_REPRISAL',
    nl: 'Represaillegevaar',
    en: 'Risk of reprisal',
    attributes: {
      prompt: {
        nl: 'Noem de gemeente niet in uittreksels. Koppel niets terug aan de melder zonder de politie.',
        en: 'Leave the municipality out of extracts. Tell the reporter nothing without the police.',
      },
      effects: ['HIDE_MUNICIPALITY', 'NO_REPORTER_FEEDBACK', 'ASK_POLICE'],
    },
  },
  {
    code: 'F_EMBARGO',
    nl: 'Opsporingsbelang: inhoud niet verspreiden',
    en: 'Investigative interest: do not distribute',
    attributes: {
      prompt: {
        nl: 'Alleen genoemde partners zien de inhoud; in het verslag staat: in behandeling.',
        en: 'Only the named partners see the content; the minutes say: being handled.',
      },
      effects: ['EMBARGO'],
    },
  },
  {
    code: 'F_CROSS_BORDER',
    nl: 'Grensoverschrijdend (DE/BE)',
    en: 'Cross-border (DE/BE)',
    attributes: {
      prompt: {
        nl: 'Bespreek met politie en EURIEC wie de grenspartner benadert.',
        en: 'Settle with the police and EURIEC who contacts the partner across the border.',
      },
      effects: ['ASK_POLICE', 'ASK_EURIEC'],
    },
  },
  {
    code: 'F_MULTI_MUNICIPALITY',
    nl: 'Meer gemeenten',
    en: 'Several municipalities',
    attributes: {
      prompt: {
        nl: 'Betrek de aandachtsfunctionaris van elke gemeente.',
        en: 'Involve the contact officer of each municipality.',
      },
      effects: ['SEVERAL_MUNICIPALITIES', 'ASK_MUNICIPALITY'],
    },
  },
  {
    code: 'F_SUSPECT_IS_VICTIM',
    nl: 'Verdachte mogelijk ook slachtoffer',
    en: 'Suspect may also be a victim',
    attributes: {
      prompt: {
        nl: 'Meld het mogelijke slachtofferschap aan het OM: wie tot een feit is gedwongen, hoort daarvoor niet te worden gestraft.',
        en: 'Tell the OM that the suspect may be a victim: who was forced into an offence should not be punished for it.',
      },
      effects: ['NON_PUNISHMENT', 'ASK_OM'],
    },
  },
  {
    code: 'F_REPEAT',
    nl: 'Eerder signaal of herhaald betrokken',
    en: 'Earlier signal or involved again',
    attributes: {
      prompt: {
        nl: 'Koppel dit signaal aan het eerdere signaal.',
        en: 'Link this signal to the earlier one.',
      },
      effects: ['LINK_SIGNALS'],
    },
  },
  {
    code: 'F_MISSING',
    nl: 'Vermist of uit beeld',
    en: 'Missing or out of sight',
    attributes: {
      prompt: {
        nl: 'Bespreek meteen met de politie.',
        en: 'Consult the police at once.',
      },
      effects: ['ASK_POLICE'],
    },
  },
  {
    code: 'F_REPORTER_SAFETY',
    nl: 'Veiligheid van de melder',
    en: 'Safety of the reporter',
    attributes: {
      prompt: {
        nl: 'Noem het soort bron niet in uittreksels.',
        en: 'Leave the kind of source out of extracts.',
      },
      effects: ['MASK_SOURCE'],
    },
  },
  {
    code: 'F_CONFLICT',
    nl: 'Deelnemer zelf betrokken bij feiten',
    en: 'Participant involved in the facts',
    attributes: {
      prompt: {
        nl: 'Sluit deze deelnemer uit van dit agendapunt.',
        en: 'Exclude this participant from the item.',
      },
      effects: ['EXCLUDE_PARTICIPANT'],
    },
  },
]);
