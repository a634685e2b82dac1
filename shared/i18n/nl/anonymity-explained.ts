/** The page that explains the text check: what it finds, what it misses, and what stays with a person. */
export const anonymityExplained = {
  open: 'Hoe werkt dit?',
  toSettings: 'Toegestane woorden en wat bewust bleef staan',
  responsible: {
    heading: 'U blijft verantwoordelijk',
    text: [
      'De controle helpt u kijken. Zij ziet niet alles en begrijpt geen tekst. Een mens leest elk signaal na voordat het op een agenda komt, en elk verslag voordat het weggaat.',
      'Ook een tekst zonder vondsten kan iemand herkenbaar maken. Het programma behandelt daarom alles wat u vastlegt als persoonsgegevens.',
    ],
  },
  finds: {
    heading: 'Wat de controle vindt',
    intro: 'Er zijn 17 soorten. Bij elke soort staat een verzonnen voorbeeld.',
    caption: 'Soorten vondsten met een voorbeeld',
    kind: 'Soort',
    example: 'Voorbeeld',
  },
  sure: {
    heading: 'Zeker, mogelijk en zacht',
    text: [
      'Een vondst is zeker of mogelijk. Zeker is bijvoorbeeld een nummer dat klopt, of een naam na ‘mevrouw’. Mogelijk is een woord dat een naam kan zijn. Beide staan open tot u er iets mee doet.',
      'Een precies tijdstip, een precieze leeftijd, een nationaliteit of een zeldzame taal is een zachte aanwijzing. Die ziet u, maar zij houdt niets tegen.',
    ],
  },
  act: {
    heading: 'Wat u ermee kunt doen',
    text: [
      'Vervang de vondst door een woord van dit signaal, zoals Betrokkene A, Persoon X of Locatie 1. Of maak haar grover, of haal haar weg. De letters beginnen in elk signaal opnieuw.',
      'U kunt een vondst bewust laten staan, met een reden uit een lijst. Dat geldt voor dit ene signaal, agendapunt of overleg. Een geldig burgerservicenummer kan nooit blijven staan.',
      'Een naam die openbaar is en niemand herkenbaar maakt, kunt u toestaan. Dan mag zij in elke tekst staan.',
    ],
  },
  gates: {
    heading: 'Waar de controle tegenhoudt',
    text: [
      'Typen mag altijd. Met open vondsten kunt u een signaal niet goedkeuren voor de agenda, een agendapunt niet sluiten en een verslag niet vaststellen of als Word-bestand maken.',
      'Een besluit of actie met een open vondst wordt niet vastgelegd. U gaat dan vanzelf naar de vondst.',
      'Elk Word-bestand wordt na het maken opnieuw geopend en helemaal nagelezen, ook de koptekst, de eigenschappen en de bestandsnaam. Staat er nog iets in, dan wordt het bestand gewist.',
    ],
  },
  misses: {
    heading: 'Wat de controle mist',
    intro: 'De controle zoekt namen, nummers en plekken. Wat iemand alleen samen met andere gegevens herkenbaar maakt, ziet zij niet:',
    more: 'Zij mist ook wel eens een naam met een typefout, een bijnaam die een gewoon woord is, en een bedrijf dat zonder hoofdletter en in gewone woorden is geschreven.',
  },
  figures: {
    heading: 'Hoe goed de controle is',
    intro: (date: string) => `Gemeten op ${date} met verzonnen teksten. Die van de eerste drie rijen zijn geschreven zonder de regels te kennen.`,
    caption: 'Gemeten per soort teksten',
    set: 'Teksten',
    sets: {
      UNREAD: (texts: string) => `notities waarvan niemand de fouten heeft bekeken (${texts})`,
      NOTES: (texts: string) => `notities zoals in een overleg, de eerste keer (${texts})`,
      UNUSUAL: (texts: string) => `teksten die ongewoon zijn geschreven, de eerste keer (${texts})`,
      READ: (texts: string) => `alle teksten waarvan de fouten zijn bekeken (${texts})`,
    },
    identifiers: 'Kenmerken',
    masked: 'Gevonden',
    persons: 'Namen gevonden',
    right: 'Terecht',
    alarms: 'Vals alarm per 1.000 woorden',
    percent: (value: string) => `${value}\u{A0}%`,
    flatter: 'De laatste rij is te mooi: daar zijn de regels verbeterd met de fouten in zicht. Reken op de rijen erboven: zo goed was de controle op teksten die zij nog niet kende.',
  },
  kept: {
    heading: 'Wat wordt bewaard',
    text: [
      'Wat u bewust laat staan, wordt onthouden als een afdruk van de woorden (een hash), met soort, reden en plek. De woorden zelf staan er niet in; wie de werkruimte kan openen, kan ze alleen raden. Is de tekst weg, dan verdwijnt de afdruk bij de volgende keer opslaan.',
      'Van een signaal wordt onthouden welke letters zijn gebruikt, zodat Betrokkene A nooit iemand anders wordt. Nergens staat wie Betrokkene A is.',
      'Het logboek noemt dat er iets bleef staan en welk soort, nooit wat er stond.',
    ],
  },
  local: {
    heading: 'Niets verlaat deze computer',
    text: ['De controle werkt met woordenlijsten en regels die in het programma zitten. Zij gebruikt geen internet en geen kunstmatige intelligentie, en zij leert niet van uw teksten.'],
  },
};
