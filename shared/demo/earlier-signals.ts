import type { DemoSignal } from './demo.ts';

/** Brought in before the first two meetings. Fiction: no person, place or company exists. */
export const earlierSignals: readonly DemoSignal[] = [
  {
    number: 'SIG-2026-112',
    topic: null,
    form: 'SEX',
    secondaryForms: [],
    crossBorder: 'CROSS_BORDER',
    sector: 'S_HOTEL',
    sourceType: 'SRC_BUSINESS',
    sourceBasis: 'OWN_OBSERVATION',
    submitter: 'MUN_DM01',
    municipality: 'DM01',
    submittedOn: '2026-10-26',
    urgency: 'HIGH',
    suspicion: 'STRONG',
    victimCount: '1',
    ageBand: '18-22',
    gender: 'UNKNOWN',
    originGroup: 'UNKNOWN',
    flags: [],
    indicators: ['ALG-01', 'ALG-08', 'SEX-01', 'SEX-02', 'SEX-07'],
    status: 'ROUTED',
    routes: ['R_INVESTIGATION', 'R_CARE', 'R_ADMIN_CONTROL'],
    reviewDate: '2026-12-03',
    holdUntil: null,
    holdReason: null,
    closed: null,
    handledOutside: null,
    comenshaReported: 'UNKNOWN',
    text:
      'Een medewerker van een verblijfsaccommodatie merkt op dat dezelfde kamer al enkele weken telkens door een andere ' +
      'persoon wordt geboekt en contant wordt betaald. Een jonge vrouw verblijft er vrijwel onafgebroken en gaat alleen ' +
      'onder begeleiding naar buiten. Verspreid over de dag komen er veel bezoekers die kort blijven. Wanneer personeel ' +
      'haar aanspreekt, antwoordt steeds de begeleider. Bij de vraag of het goed met haar ging, schrok zij zichtbaar.',
    discussion:
      'De aanbrenger licht het signaal toe; het gaat om eigen waarnemingen van personeel op meerdere dagen. Als andere ' +
      'verklaring is besproken dat het om zelfstandig sekswerk kan gaan; dit verklaart de begeleiding en de wisselende ' +
      'betalers onvoldoende. De politie geeft aan het signaal buiten het overleg te beoordelen. De zorgcoördinator kan ' +
      'bij contact snel een opvangmogelijkheid laten zoeken. Het overleg weegt het vermoeden als sterk; urgentie hoog.',
  },
  {
    number: 'SIG-2026-113',
    topic: null,
    form: 'ARB',
    secondaryForms: [],
    crossBorder: null,
    sector: 'L_LOGISTICS',
    sourceType: 'SRC_MUN_ENF',
    sourceBasis: 'OWN_OBSERVATION',
    submitter: 'MUN_DM02',
    municipality: 'DM02',
    submittedOn: '2026-10-27',
    urgency: 'NORMAL',
    suspicion: 'POSSIBLE',
    victimCount: '6-20',
    ageBand: '23-29',
    gender: 'UNKNOWN',
    originGroup: 'UNKNOWN',
    flags: [],
    indicators: ['ARB-03', 'ARB-05', 'ARB-06', 'ARB-10', 'ALG-12'],
    status: 'ROUTED',
    routes: ['R_ADMIN_CONTROL', 'R_NLA'],
    reviewDate: '2026-11-26',
    holdUntil: null,
    holdReason: null,
    closed: null,
    handledOutside: null,
    comenshaReported: 'NO',
    text:
      'Bij een controle op brandveiligheid treft een toezichthouder in een pand aanzienlijk meer slaapplaatsen aan dan is ' +
      'toegestaan. Bewoners vertellen dat bed, vervoer en verzekering van het loon worden ingehouden en dat zij aan het ' +
      'eind van de week weinig overhouden. Wie minder uren krijgt, moet dezelfde dag de kamer verlaten. Vervoer naar het ' +
      'werk gebeurt in busjes op vaste tijden. Niemand wil een naam of verklaring op papier.',
    discussion:
      'De gemeente geeft aan dat het pand eerder is bezocht voor andere overtredingen. De Arbeidsinspectie ziet kenmerken ' +
      'die zowel op slecht werkgeverschap als op uitbuiting kunnen wijzen en wil bij een controle aansluiten. De politie ' +
      'heeft geen bezwaar tegen een bestuurlijke controle. Afgesproken is bewoners apart en met tolk te spreken. Het ' +
      'overleg weegt het vermoeden als mogelijk; urgentie normaal.',
  },
  {
    number: 'SIG-2026-114',
    topic: 'drugsvervoer en geldezel',
    form: 'CRI',
    secondaryForms: [],
    crossBorder: null,
    sector: 'C_DRUGS_TRANSPORT',
    sourceType: 'SRC_SCHOOL',
    sourceBasis: 'OWN_OBSERVATION',
    submitter: 'MUN_DM09',
    municipality: 'DM09',
    submittedOn: '2026-10-28',
    urgency: 'HIGH',
    suspicion: 'POSSIBLE',
    victimCount: '1',
    ageBand: '12-17',
    gender: 'UNKNOWN',
    originGroup: 'UNKNOWN',
    flags: ['F_MINOR', 'F_LVB', 'F_SUSPECT_IS_VICTIM'],
    indicators: ['CRI-01', 'CRI-02', 'CRI-04', 'CRI-05', 'CRI-12'],
    status: 'CLOSED',
    routes: ['R_VEILIG_THUIS', 'R_ZVH'],
    reviewDate: null,
    holdUntil: null,
    holdReason: null,
    closed: { on: '2026-11-12', reason: 'R_ZVH' },
    handledOutside: null,
    comenshaReported: 'UNKNOWN',
    text:
      'Een school ziet dat een minderjarige leerling sinds de zomer vaak onder lestijd weg is en daarna met dure spullen ' +
      'terugkomt. De leerling heeft verteld dat een bankpas is uitgeleend en dat er nu een schuld openstaat bij oudere ' +
      'jongens. De oude vriendengroep is uit beeld. Op school bestaat het vermoeden dat de jongere opdrachten moet ' +
      'uitvoeren om de schuld in te lossen. Thuis is men ongerust maar terughoudend.',
    discussion:
      'De aanbrenger benadrukt dat de jongere zelf geen slachtofferschap ziet. Veilig Thuis adviseert om niet te wachten ' +
      'met een melding. De politie wijst erop dat de jongere ook als verdachte in beeld kan komen en dat mogelijk ' +
      'slachtofferschap dan meegewogen moet worden. Het signaal vraagt om samenwerking van onderwijs, zorg en politie op ' +
      'naam; dat past niet in dit overleg. Het overleg weegt het vermoeden als mogelijk; urgentie hoog.',
  },
  {
    number: 'SIG-2026-115',
    topic: null,
    form: 'DIE',
    secondaryForms: [],
    crossBorder: null,
    sector: 'L_HOUSEHOLD',
    sourceType: 'SRC_CITIZEN',
    sourceBasis: 'THIRD_PARTY',
    submitter: 'MUN_DM10',
    municipality: 'DM10',
    submittedOn: '2026-11-02',
    urgency: 'NORMAL',
    suspicion: 'WEAK',
    victimCount: '1',
    ageBand: '23-29',
    gender: 'UNKNOWN',
    originGroup: 'UNKNOWN',
    flags: [],
    indicators: ['DIE-01', 'DIE-03', 'DIE-05', 'DIE-09'],
    status: 'ON_HOLD',
    routes: ['R_MORE_INFO', 'R_MONITOR'],
    reviewDate: '2026-12-10',
    holdUntil: '2026-12-10',
    holdReason: 'Eerst de uitkomst van de IND afwachten.',
    closed: null,
    handledOutside: null,
    comenshaReported: 'NOT_APPLICABLE',
    text:
      'Een inwoner maakt zich zorgen over een jonge vrouw die bij een gezin inwoont om op de kinderen te passen. Zij zou ' +
      'van vroeg tot laat werken en alleen met de kinderen buiten komen. Een taalcursus die was beloofd, is nooit ' +
      'begonnen. De melder heeft dit van een kennis gehoord en heeft de vrouw zelf eenmaal kort gesproken. Zij leek ' +
      'vermoeid, maar zei dat alles in orde was.',
    discussion:
      'Het signaal berust grotendeels op horen zeggen. Als andere verklaring is besproken dat het om een gewone au- ' +
      'pairregeling met te veel uren kan gaan. Onbekend is of er een erkende bemiddelaar bij betrokken is; dat maakt ' +
      'verschil voor de weging. De gemeente kijkt alleen in de eigen registratie of de situatie klopt en brengt ' +
      'uitsluitend de conclusie mee. Het overleg weegt het vermoeden als zwak en houdt het signaal aan.',
  },
  {
    number: 'SIG-2026-116',
    topic: null,
    form: 'ARB',
    secondaryForms: [],
    crossBorder: null,
    sector: 'L_CATERING',
    sourceType: 'SRC_ANON',
    sourceBasis: 'ANONYMOUS',
    submitter: 'POLICE',
    municipality: 'DM03',
    submittedOn: '2026-11-03',
    urgency: 'LOW',
    suspicion: 'WEAK',
    victimCount: '2-5',
    ageBand: 'UNKNOWN',
    gender: 'UNKNOWN',
    originGroup: 'UNKNOWN',
    flags: [],
    indicators: ['ARB-01', 'ARB-02'],
    status: 'CLOSED',
    routes: ['R_NLA', 'R_OTHER_PROBLEM'],
    reviewDate: null,
    holdUntil: null,
    holdReason: null,
    closed: { on: '2026-11-19', reason: 'R_OTHER_PROBLEM' },
    handledOutside: null,
    comenshaReported: 'NOT_APPLICABLE',
    text:
      'Een anonieme tip gaat over een eetgelegenheid waar koks zes dagen per week en tot diep in de nacht zouden werken. ' +
      'Zij zouden minder krijgen dan afgesproken. De tipgever weet niet waar de koks wonen en noemt geen dwang of ' +
      'bedreiging. Er is geen tweede bron.',
    discussion:
      'Geen van de partners geeft aan dat de situatie bekend is. De Arbeidsinspectie beoordeelt of toezicht past. Een NGO ' +
      'met taalkundige medewerkers kan onopvallend contact zoeken. Het overleg weegt het vermoeden als zwak. Later ' +
      'teruggekoppeld: er is sprake van onderbetaling, zonder aanwijzingen voor dwang of afhankelijkheid; medewerkers ' +
      'wonen zelfstandig en kunnen vertrekken.',
  },
];
