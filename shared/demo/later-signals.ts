import type { DemoSignal } from './demo.ts';

/** Brought in before the third and fourth meeting. Fiction: no person, place or company exists. */
export const laterSignals: readonly DemoSignal[] = [
  {
    number: 'SIG-2026-117',
    topic: null,
    form: 'BED',
    secondaryForms: [],
    crossBorder: null,
    sector: 'O_BEGGING',
    sourceType: 'SRC_MUN_ENF',
    sourceBasis: 'PATTERN',
    submitter: 'MUN_DM11',
    municipality: 'DM11',
    submittedOn: '2026-11-09',
    urgency: 'NORMAL',
    suspicion: 'POSSIBLE',
    victimCount: '2-5',
    ageBand: '30-49',
    gender: 'UNKNOWN',
    originGroup: 'UNKNOWN',
    flags: ['F_CROSS_BORDER', 'F_MULTI_MUNICIPALITY'],
    indicators: ['BED-01', 'BED-02', 'BED-05', 'BED-07'],
    status: 'ROUTED',
    routes: ['R_MONITOR', 'R_OTHER_REGION', 'R_CROSS_BORDER'],
    reviewDate: '2026-11-26',
    holdUntil: null,
    holdReason: null,
    closed: null,
    handledOutside: null,
    comenshaReported: 'NO',
    text:
      'Boa\'s zien sinds enkele weken dezelfde kleine groep bij winkelgebieden in verschillende gemeenten. De personen ' +
      'worden in de ochtend afgezet en aan het eind van de middag weer opgehaald. Een van hen loopt zeer moeilijk en ' +
      'heeft geen hulpmiddel. Opgehaald geld wordt tussendoor aan een ander overhandigd. Aanspreken lukt nauwelijks.',
    discussion:
      'Drie gemeenten herkennen het patroon. De politie geeft aan dat een buurregio vergelijkbare waarnemingen heeft en ' +
      'zoekt afstemming. Het enkel opleggen van een boete helpt de betrokkenen niet en maakt hen minder aanspreekbaar; ' +
      'afgesproken is voorlopig waar te nemen en zorg aan te bieden. Het overleg weegt het vermoeden als mogelijk.',
  },
  {
    number: 'SIG-2026-118',
    topic: 'online, minderjarige',
    form: 'SEX',
    secondaryForms: [],
    crossBorder: 'DOMESTIC',
    sector: 'S_ONLINE',
    sourceType: 'SRC_YOUTHWORK',
    sourceBasis: 'VICTIM_STATEMENT',
    submitter: 'MUN_DM04',
    municipality: 'DM04',
    submittedOn: '2026-11-09',
    urgency: 'ACUTE',
    suspicion: 'STRONG',
    victimCount: '1',
    ageBand: '12-17',
    gender: 'UNKNOWN',
    originGroup: 'UNKNOWN',
    flags: ['F_MINOR', 'F_DOMESTIC_YOUTH', 'F_EMBARGO', 'F_REPRISAL'],
    indicators: ['SEX-08', 'SEX-09', 'SEX-10', 'SEX-11'],
    status: 'ROUTED',
    routes: ['R_VEILIG_THUIS', 'R_INVESTIGATION'],
    reviewDate: '2026-11-26',
    holdUntil: null,
    holdReason: null,
    closed: null,
    handledOutside: { on: '2026-11-09', route: 'R_INVESTIGATION' },
    comenshaReported: 'YES',
    text:
      'Een jongere heeft een jongerenwerker toevertrouwd dat beelden worden gebruikt om afspraken met volwassenen af te ' +
      'dwingen. De jongere is de afgelopen maand meerdere nachten niet thuisgekomen en heeft een tweede telefoon. Er is ' +
      'angst voor verspreiding van de beelden en voor wraak. De jongerenwerker heeft dezelfde dag gebeld omdat er opnieuw ' +
      'een afspraak gepland stond.',
    discussion:
      'Het signaal is op 09-11-2026 buiten het overleg om opgepakt via politie en Veilig Thuis. In het overleg is alleen ' +
      'gemeld dat de veiligheid is geborgd en dat het traject bij de bevoegde partners ligt. Vanwege het opsporingsbelang ' +
      'wordt de inhoud niet besproken en niet verspreid. De aanbrenger is door de politie geïnformeerd over wat wel en ' +
      'niet met de jongere besproken kan worden.',
  },
  {
    number: 'SIG-2026-119',
    topic: null,
    form: 'ORG',
    secondaryForms: [],
    crossBorder: null,
    sector: 'O_RECEPTION',
    sourceType: 'SRC_COA',
    sourceBasis: 'VICTIM_STATEMENT',
    submitter: 'COA',
    municipality: 'DM13',
    submittedOn: '2026-11-10',
    urgency: 'HIGH',
    suspicion: 'POSSIBLE',
    victimCount: '1',
    ageBand: '23-29',
    gender: 'UNKNOWN',
    originGroup: 'UNKNOWN',
    flags: ['F_ASYLUM_CENTRE', 'F_B8'],
    indicators: ['ORG-01', 'ORG-03', 'ORG-06', 'ORG-09'],
    status: 'ROUTED',
    routes: ['R_CARE', 'R_ALIENS_LAW', 'R_INVESTIGATION', 'R_COMENSHA'],
    reviewDate: '2026-11-26',
    holdUntil: null,
    holdReason: null,
    closed: null,
    handledOutside: null,
    comenshaReported: 'UNKNOWN',
    text:
      'Een bewoner van een opvanglocatie vertelt tijdens een gesprek dat hij onderweg een operatie heeft ondergaan om een ' +
      'reisschuld af te lossen. Hij heeft een litteken en weet niet precies wat er is gedaan. Medische papieren heeft hij ' +
      'nooit gekregen. Hij slaapt slecht en is bang dat de reisbemiddelaar hem weet te vinden.',
    discussion:
      'Het COA licht toe dat betrokkene instemt met hulp. De feiten spelen grotendeels buiten Nederland; dat doet niet af ' +
      'aan het recht op bescherming. De politie plant een informatief gesprek. De zorgcoördinator let op medische zorg en ' +
      'rechtsbijstand. Omdat deze vorm zelden voorkomt, is het signaal snel herleidbaar; in rapportages wordt het onder ' +
      '\'overig\' geteld.',
  },
  {
    number: 'SIG-2026-120',
    topic: null,
    form: 'ARB',
    secondaryForms: ['CRI'],
    crossBorder: null,
    sector: 'L_DELIVERY',
    sourceType: 'SRC_TAX',
    sourceBasis: 'DOCUMENT',
    submitter: 'TAX',
    municipality: 'DM07',
    submittedOn: '2026-11-16',
    urgency: 'NORMAL',
    suspicion: 'POSSIBLE',
    victimCount: '6-20',
    ageBand: 'UNKNOWN',
    gender: 'UNKNOWN',
    originGroup: 'UNKNOWN',
    flags: ['F_MULTI_MUNICIPALITY'],
    indicators: ['ARB-11', 'ARB-13', 'ARB-14', 'CRI-03', 'ALG-14'],
    status: 'ROUTED',
    routes: ['R_RIEC', 'R_FISCAL', 'R_ADMIN_CONTROL'],
    reviewDate: '2026-12-03',
    holdUntil: null,
    holdReason: null,
    closed: null,
    handledOutside: null,
    comenshaReported: 'NO',
    text:
      'Bij administratief toezicht valt op dat een groep startende ondernemers in de bezorging dezelfde contactgegevens ' +
      'gebruikt. Een deel van hen lijkt niet te weten dat er een onderneming op hun naam staat. Inkomsten komen samen op ' +
      'een rekening waarover zij niet beschikken. Van enkelen is de verblijfspositie onzeker, wat hen afhankelijk maakt.',
    discussion:
      'Het gaat om een patroon en niet om een afzonderlijke persoon. Het RIEC onderzoekt of er samenhang is met andere ' +
      'ondermijningssignalen. De gemeente kan met gewone toezichtsinformatie nagaan waar betrokkenen feitelijk werken. De ' +
      'politie vraagt om bij contact eerst naar eigen keuzevrijheid te vragen en niet meteen te beboeten. Het overleg ' +
      'weegt het vermoeden als mogelijk.',
  },
  {
    number: 'SIG-2026-121',
    topic: 'winkeldiefstal, amv',
    form: 'CRI',
    secondaryForms: [],
    crossBorder: null,
    sector: 'C_THEFT',
    sourceType: 'SRC_POLICE',
    sourceBasis: 'OWN_OBSERVATION',
    submitter: 'POLICE',
    municipality: 'DM05',
    submittedOn: '2026-11-17',
    urgency: 'HIGH',
    suspicion: 'POSSIBLE',
    victimCount: '1',
    ageBand: '12-17',
    gender: 'UNKNOWN',
    originGroup: 'UNKNOWN',
    flags: ['F_MINOR', 'F_UAM', 'F_SUSPECT_IS_VICTIM', 'F_ASYLUM_CENTRE'],
    indicators: ['CRI-06', 'CRI-07', 'CRI-13', 'CRI-14'],
    status: 'ROUTED',
    routes: ['R_INVESTIGATION', 'R_CARE', 'R_VEILIG_THUIS'],
    reviewDate: '2026-11-26',
    holdUntil: null,
    holdReason: null,
    closed: null,
    handledOutside: null,
    comenshaReported: 'UNKNOWN',
    text:
      'Een alleenstaande minderjarige uit de opvang is in korte tijd meermalen aangehouden voor winkeldiefstal. Telkens ' +
      'gaat het om dezelfde soort goederen, die daarna niet worden teruggevonden. Getuigen zagen een volwassene op ' +
      'afstand telefoneren. De jongere neemt alle schuld op zich en wil niets over anderen zeggen. Tussendoor was de ' +
      'jongere enkele dagen niet op de opvanglocatie.',
    discussion:
      'De politie brengt het signaal zelf in omdat de jongere mogelijk wordt ingezet. Nidos en COA zijn niet allebei ' +
      'aanwezig; zij worden na het overleg benaderd. Het OM wordt gevraagd om het mogelijke slachtofferschap mee te wegen ' +
      'voordat over vervolging wordt beslist. Het overleg weegt het vermoeden als mogelijk; urgentie hoog.',
  },
];
