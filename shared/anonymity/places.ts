import { anyCase } from './any-case.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { NUMBER_WORD } from './number-words.ts';
import { findPattern, findPatterns, piece, type Pattern, type Piece } from './pattern.ts';
import { findSmallChains } from './small-chains.ts';
import { endsIn, hasKind, kindsOf } from './word-gate.ts';
import { countries } from './vocabulary.ts';
import { matchesOf } from './matches.ts';

const BRANDS = String.raw`Wereldwinkel|Emte|Boni|Poiesz|Jan Linders|Ekoplaza|Scapino|Halfords|Kwik-?Fit|Bruna|Primera|Flying Tiger|Wibra|Jumbo|Albert Heijn|AH XL|AH|Lidl|Aldi|Plus|Coop|Spar|Gamma|Praxis|Karwei|Hornbach|Mc ?Donald'?s|McDonalds|McDrive|Mac ?Donalds|KFC|Burger King|Action|Blokker|Ikea|IKEA|Shell|Esso|BP|Texaco|Tango|Tinq|TinQ|Hema|HEMA|Kruidvat|Etos|Primark|Makro|Sligro|Hanos|Intratuin|Van der Valk|Kwantum|Leen Bakker|Decathlon|Zeeman|Wibra|Basic-?Fit|Media ?[Mm]arkt|Boerenbond|Welkoop|Xenos|Big Bazar|Dirk|Nettorama|Rituals|Trekpleister|Subway|Starbucks|Domino'?s|New York Pizza|FEBO|Dekamarkt|Vomar|Hoogvliet|Kaufland|Netto|Rewe|Edeka|Total|Fastned|Holland Casino|Jumper|Pets Place|Fletcher|Ibis|Campanile`;
const SPOTS = 'gemaal|basiliek|kathedraal|abdij|raadhuis|ijsbaan|kinderboerderij|schouwburg|theater|museum|postkantoor|politiebureau|stadhuis|metro|metrostation|tramhalte|achterpoort|zijpoort|knooppunt|grensovergang|verkeersknooppunt|moskee|synagoge|buurtcentrum|wijkcentrum|jongerencentrum|ontmoetingscentrum|tankshop|pontje|achteruitgang|uitgang|kiss-and-ride|glasbak|veldkapel|truckparking|vrachtwagenparking|scheepshelling|pinautomaat|geldautomaat|carpoolplek|brievenbus|achteringang|zijingang|hoofdingang|achterdeur|spoorbrug|fietsbrug|fietstunnel|fabrieksterrein|rangeerterrein|sportcomplex|speelplaats|schoolplein|fontein|standbeeld|bankje|slagboom|dorpshuis|buurthuis|bushokje|snackbar|tankstation|benzinestation|benzinepomp|pompstation|pomp|brug|sluis|sluizen|parkeerplaats|parking|parkeergarage|parkeerterrein|station|treinstation|busstation|bushalte|halte|carpoolplaats|carpool|kringloop|kringloopwinkel|kerk|moskee|park|camping|flat|fietskelder|kelder|steeg|speeltuin|speelveldje|rotonde|viaduct|tunnel|tunneltje|haven|jachthaven|winkelcentrum|supermarkt|truckstop|truckersparking|visvijver|vijver|molen|outletcentrum|outlet|sporthal|sportpark|sportveld|voetbalveld|zwembad|kerkhof|begraafplaats|gemeentehuis|ziekenhuis|apotheek|garagebox|garageboxen|garage|loods|terrein|industrieterrein|bedrijventerrein|bedrijvenpark|evenemententerrein|kruispunt|kruising|verzorgingsplaats|rustplaats|wegrestaurant|kiosk|bibliotheek|school|sportschool|wasstraat|recreatieplas|plas|zandafgraving|bos|kanaal|oever|steiger|kade|veerpont|veer|pont|watertoren|kasteel|kapel|kapelletje|klooster|hotel|motel|caravan|fietsenstalling|stalling|portiek|bowling|manege|speelhal|busplatform|pendelparking|flatgebouw|woonwagenkamp|kamp|azc|bunker|schuur|boerderij|kassencomplex|terras|casino|bioscoop|skatebaan|hangplek|trafohuisje|milieustraat|stort|container|appartementencomplex|complex|toren|woonboot|passage|perron|plein|markt';
const SPOT = anyCase(SPOTS);
const LINK = '(?:aan|over|bij|tegenover|naast|achter|langs|van|onder|op|in|nabij|t\\.o\\.|vlakbij|voor|richting|tussen|t/o)';
const ARTICLE = "(?:de |het |een |'t |den )?";
const NAME = String.raw`\p{Lu}[\p{L}\d'.-]{1,25}(?: (?:(?:van|de|der|den|het|'t|op|aan) ){0,2}\p{Lu}[\p{L}\d'.-]{1,25}){0,3}`;
const ROAD = String.raw`(?:[AN]\d{1,3})`;
const COUNTABLES = 'wasbox|wasplek|washal|blokhut|hotelkamer|vakantiehuis|stalling|kmr|slaapzaal|perceel|zolderkamer|kluisje|locker|bagagekluis|stallingsplek|kantoor|spreekkamer|tunnelkas|boogkas|tankpunt|laadpunt|losplaats|laadplaats|douchehok|hok|kleedkamer|wasplaats|suite|sluis|deur|rij|pier|vlonder|berging|staanplaats|kampeerplaats|kelderbox|opslagbox|opslag|keet|kelder|hal|loods|perron|cabine|chalet|steiger|ligplaats|kade|vak|gate|unit|kamer|appartement|parkeerplaats|parkeervak|parkeerdek|afrit|oprit|hectometerpaal|hmp|box|garagebox|bungalow|huisje|lokaal|dok|laadperron|kavel|container|stacaravan|caravan|spoor|bungalownr|standplaats|plek|dock|kas|stal|tent|blok|flat|toren|verdieping|zeecontainer|barak|cel|trailer|laaddock|poort|ingang|uitgang|halte|veld|campingplaats|plaats|kajuit|hut|cel|zaal|portacabin|woonunit|slaapkamer|studio|boxnr|kamernr|huisnr|trekkershut|safaritent|tuinhuisje|mobilhome|sta-caravan|pand|winkelunit|bedrijfsunit|garageboxnr|paal|laadstation';
const COUNTED = anyCase(COUNTABLES);
const MORE = String.raw`(?: (?:noord|oost|zuid|west)(?:zijde|kant)(?: \p{Lu}\p{Ll}{3,20})?)?(?:,? (?:(?:${LINK}) )?(?:(?:haven|flat|station|camping|veiling|parking) )${NAME}|,? (?:${LINK}) (?:de |het |'t )?(?:oude |nieuwe |grote |kleine |voormalige )?(?:${NAME}|${ROAD}|(?!euro|mensen|personen|mannen|vrouwen|politie|gemeente|maand|week|overleg)\p{Ll}{4,25}(?: ${NAME})?)){0,2}(?:, (?:blok|vak|veld|rij|gang|hal|gebouw) [\p{Lu}\d][\p{L}\d]{0,12})?(?:,? (?:(?:De|Het|'t|Op|Aan) )?\p{Lu}\p{Ll}{3,20}(?![\p{L}']))?`;
const NOT_COUNT = String.raw`(?![\w]|[.,:]\d|-\d{4}| ?(?:bedden|personen|mannen|man\b|vrouwen|uur|euro|mensen|matrassen|nachten|maanden|klanten|meisjes|dames|gasten|stuks|keer|x\b|weken|dagen|meter|m\b|m2|cm|gr\b|gram|kg\b|pag|km|jaar|kamers|%|beschikbaar|kinderen))`;

const ROADS = 'straat|str|weg|laan|plein|dreef|steeg|singel|kade|plantsoen|gracht|dijk|baan|boulevard|hof|pad|markt|ring|allee';

/** Only the chain, and not which of its shops. */
const BARE_CHAIN = new RegExp(`^(?:${BRANDS})$`);

/** What books, lessons and teams have as well as halls, and what says that it is a place. */
const PART_OF = /^(?:rij|vak|blok|unit|plaats) [\dA-Z]+$/i;
const SAYS_WHERE = /(?:(?:^|[^\p{L}])(?:op|in|bij|naar|van|uit|achter|voor|naast|tegenover|woont|slaapt|slapen|staat)(?: de| het)?|\p{Lu}\p{Ll}+,?|\d[a-z]?,?) $/u;

const patterns: readonly Pattern[] = [
  { rule: 'exit', type: 'LOCATION_EXACT', confidence: 'certain', needs: ['afrit', 'afslag'], leastDigits: 1, find: new RegExp(String.raw`(?:\b(?:${SPOT}) (?:bij |aan )?(?:de )?)?\b[Aa](?:frit|fslag) \d{1,3}(?: (?:van |aan |langs |op )?(?:de )?${ROAD})?`, 'gu') },
  {
    rule: 'numbered-spot', type: 'LOCATION_EXACT', confidence: 'certain',
    find: new RegExp(String.raw`(?<![\p{L}])(?:(?:${SPOT}) (?:(?:${LINK}) (?:de |het )\p{Ll}{3,20}|(?:(?:bij|in|te|van|nabij) )?${NAME}),? |(?:\p{Lu}\p{Ll}{2,20} )?\p{Ll}{0,15}(?:haven|terrein|camping|park|kade|loods|garage|flat|afslag|veiling|fabriek|kwekerij|slachterij),? )?(?:${COUNTED})(?: nr\.?| nummer)?:? (?!0\d)(?:[A-Z]\. ?(?=\d))?(?:\d\.\d{2}(?!\d)|\d{1,4}(?:-?[A-WYZa-wyz](?!\p{L}))?|[A-Z]-?\d{0,3})(?: (?:t/m|tot|en) \d{1,4})?${NOT_COUNT}${MORE}`, 'gu'),
    weigh: (value, { line, start }) => !/^(?:[Kk]amer van|[Vv]erdieping)/.test(value) && /\d|[A-Z]/.test(value) && (!PART_OF.test(value) || SAYS_WHERE.test(line.plain.slice(Math.max(0, start - 20), start))),
  },
  { rule: 'numbered-spot-spelt', type: 'LOCATION_EXACT', confidence: 'possible', needs: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'honderd', 'tig'], find: new RegExp(String.raw`(?<![\p{L}])(?:${COUNTED}) (?:nummer )?${NUMBER_WORD}(?: (?:en |honderd )?${NUMBER_WORD}){0,2}(?= (?:van|in|op|bij|achter|naast|aan) )${MORE}`, 'gu') },
  { rule: 'park-and-ride', type: 'LOCATION_EXACT', confidence: 'possible', needs: ['p+r', 'p&r'], find: /(?<![\p{L}\d])P[+&]R(?: (?:van |bij |in )?\p{Lu}\p{L}{2,20}(?:[ -]\p{Lu}\p{L}{2,20})?)/gu },
  { rule: 'parking', type: 'LOCATION_EXACT', confidence: 'certain', find: new RegExp(String.raw`(?:[Pp]arkeerplaats |[Pp]arkeergarage |[Pp]arking )?P(?<![\p{L}\d-]P) ?\d{1,2}(?![\d\p{L}-])${MORE}(?: (?:achter|voor|noord|oost|zuid|west)(?:zijde|kant))?`, 'gu') },
  { rule: 'chain', type: 'LOCATION_EXACT', confidence: 'certain', find: new RegExp(String.raw`(?<![\p{L}])(?:(?:${SPOT}) (?:${LINK}) (?:de |het )?)?(?:${BRANDS})(?![\p{L}-])(?:,? (?:${LINK}) ${ARTICLE}(?:${NAME}|${ROAD}|\p{Ll}{4,25}(?: ${NAME})?)| \p{Lu}\p{L}{2,20}(?:${ROADS})(?!\p{L}))?`, 'gu'), weigh: (value, { line, start }) => !BARE_CHAIN.test(value) || (!/^(?:Hoogvliet|Plus|Total|Spar|Dirk|Action|Shell|BP|AH)$/.test(value) && /(?:achter|naast|tegenover|langs|bij|voor|van|in|op|uit|nabij|langs) (?:de |het )?$/.test(line.plain.slice(Math.max(0, start - 16), start))) },
  { rule: 'chain-spot', type: 'LOCATION_EXACT', confidence: 'certain', needs: ['-'], find: new RegExp(String.raw`(?<![\p{L}])(?:${BRANDS})-(?:pomp|pompstation|tankstation|station|filiaal|winkel|parkeerplaats|parking|terrein|vestiging)(?: (?:${LINK}) ${ARTICLE}(?:${NAME}|${ROAD}|\p{Ll}{4,25}))?(?![\p{L}])`, 'gu') },
  { rule: 'spot-square', type: 'LOCATION_EXACT', confidence: 'possible', needs: ['singel', 'markt', 'boulevard', 'maaskade', ' maas', 'kanaal'], find: new RegExp(String.raw`(?<![\p{L}])(?:${SPOT}|\p{Ll}{2,20}fabriek) (?:aan|op|langs|bij|in) (?:de |het )?(?:[Ss]ingel|[Mm]arkt|[Bb]oulevard|[Mm]aaskade|Maas|[Kk]anaal)(?![\p{L}\d])`, 'gu') },
  { rule: 'spot-house', type: 'LOCATION_EXACT', confidence: 'possible', leastDigits: 1, needs: ['nummer', ' nr'], find: new RegExp(String.raw`(?<![\p{L}])(?:${SPOT}) (?:achter|naast|tegenover|bij|voor) (?:huis)?(?:nummer|nr\.?) \d{1,4}(?!\d)`, 'gu') },
  { rule: 'spot-firm', type: 'LOCATION_EXACT', confidence: 'possible', find: new RegExp(String.raw`(?<![\p{L}])(?:${SPOT}) (?:achter|naast|bij|tegenover|van) (?:de |het |'t )?(?:garage|hotel|cafe|restaurant|station|camping|sporthal|school|winkel|kwekerij) \p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?(?!\p{L})`, 'gu') },
  { rule: 'corner', type: 'LOCATION_EXACT', confidence: 'certain', needs: ['hoek', 'kruising', 'kruispunt', 'splitsing'], find: new RegExp(String.raw`(?<![\p{L}])(?:[Hh]oek|[Kk]ruising|[Kk]ruispunt|[Ss]plitsing)(?: van)? (?:de |het )?(?:\p{Lu}[\p{L}'.-]{1,20} ){0,2}\p{L}{2,25}(?:${ROADS}) ?(?:\/|-|en|met|&|x) ?(?:de |het )?(?:\p{Lu}[\p{L}'.-]{1,20} ){0,2}\p{L}{2,25}(?:${ROADS})(?!\p{L})`, 'gu') },
  { rule: 'road-mark', type: 'LOCATION_EXACT', confidence: 'certain', find: new RegExp(String.raw`(?<![\p{L}])(?:${ROAD}(?: li| re| links| rechts)?,? (?:hmp?|hectometerpaal|km|kilometer) ?\d{1,3}(?:[.,]\d)?|(?:[Hh][Mm][Pp]|[Hh]ectometerpaal) ?\d{1,3}(?:[.,]\d)?,? (?:van de |op de |langs de |aan de )?${ROAD})`, 'gu') },
  { rule: 'spot-to-spot', type: 'LOCATION_EXACT', confidence: 'possible', find: new RegExp(String.raw`(?<![\p{L}])(?:${SPOT}) (?:achter|naast|bij|tegenover|van|op) (?:de |het |'t )(?:plus|lidl|jumbo|aldi|hema|spar|action|coop|\p{Ll}{3,20}(?:hoek|berg|veld|kamp|bos|dijk|weg|straat|kuil|akker))(?: in \p{L}{3,20})?(?!\p{L})`, 'gu') },
  { rule: 'spot-lower-pair', type: 'LOCATION_EXACT', confidence: 'possible', find: new RegExp(String.raw`(?<![\p{L}])(?:${SPOT}|\p{Ll}{2,15}(?:schuur|loods|stal|winkel|boerderij)|kapper|wasserette|bakker|slager|cafetaria|frituur|friettent|kroeg|cafe|toko|bank|kebabzaak|pizzeria) (?:tegenover|naast|achter|bij|onder|langs|nabij|vlakbij|t\.o\.) (?:de |het |'t )(?:oude |nieuwe |grote |kleine )?(?:\p{L}{0,20}(?:${SPOT.replaceAll(/\[[A-Z]([a-z])\]/g, '$1')}))(?: (?:van|in|aan|op) (?:de |het )?\p{Lu}\p{L}{2,20})?(?![\p{L}])`, 'gu') },
];

const spotNamed = new RegExp(String.raw`(?<![\p{L}-])(?:(?:${SPOT}) (?:${LINK}) (?:de |het )?|(?:${SPOT}) (?:(?:noord|oost|zuid|west|achter|voor)(?:zijde|kant) )?)?(${SPOT})((?: (?:${LINK}))? ${ARTICLE}(?:op |in )?)(["']?)(${NAME})(?: (?:bij|naast|tegenover|achter) (?:de |het )(?:oude |nieuwe )?\p{Ll}{4,20}| (?:bij|nabij|ter hoogte van|thv|t\.h\.v\.) \p{Lu}\p{L}{2,20}| (?:langs|aan|op) (?:de )?${ROAD})?`, 'gu');
const codes = /(?<![\d.])\d{1,2}[.,]\d{4,8}° ?[NnOoEe]?,? ?\d{1,3}[.,]\d{4,8}|(?<![\d.])5[0-3][.,]\d{3,8},? ?[3-7][.,]\d{3,8}(?!\d)/g;
/** Of these a village has one. */
const SINGLE = /^(?:carpool|carpoolplaats|sluis|jachthaven|verzorgingsplaats|truckstop|truckersparking|kasteel|veerpont|zwembad|sportpark)$/i;
const KIND_ONLY = /^(?:azc|school|garage|hotel|motel|casino|camping|sportschool|caravan|supermarkt|kerk|moskee|boerderij)$/i;

function isTownOnly(name: string, lexicon: Lexicon): boolean {
  const key = name.toLowerCase();
  return lexicon.isTown(key) || countries.has(key) || (lexicon.isTown(key.split(' ')[0] ?? '') && !/ \p{Lu}/u.test(name)) || /^(?:Horst aan de Maas|Peel en Maas|(?:Noord|Zuid|Midden|Oost|West|Nederland|Limburg)(?!\p{L}))/u.test(name);
}

const ONE_SIDE = /^\S+ (?:noord|oost|zuid|west|achter|voor)(?:zijde|kant) /;
const OWNED = /^(?:sluis|brug|haven|kasteel|molen|station|carpool|jachthaven|verzorgingsplaats|truckstop|truckersparking|zwembad|sportpark)/i;

/** Whether a town has one of a kind: its castle, or "the lock of Belfeld". */
const isOneOfTown = (kind: string, link: string) => OWNED.test(kind) && (SINGLE.test(kind) || /\bvan\b/.test(link) || (/^(?:brug|sluis)$/i.test(kind) && /\b(?:bij|in|te)\b/.test(link)));

/** A kind of spot with a name, where the name is more than the town it lies in. */
function findNamedSpots(line: Line, lexicon: Lexicon): readonly Piece[] {
  return matchesOf(spotNamed, line.plain).flatMap((match) => {
    const [whole, kind = '', link = '', , name = ''] = match;
    if (isTownOnly(name, lexicon) && !ONE_SIDE.test(whole) && !isOneOfTown(kind, link)) return [];
    if (KIND_ONLY.test(kind) && /\b(?:van|in)\b/.test(link)) return [];
    return [piece('LOCATION_EXACT', 'spot-named', 'certain', [match.index, match.index + whole.length])];
  });
}

const endsAsBig = endsIn('flats?|toren|brug|sluis|haven|viaduct|molen|kasteel|veiling|hallen');

/** A bridge or harbour with a name of its own: "de Maasbrug". */
const findBigSpots = ({ tokens }: Line, { isListedWord, isTown }: Lexicon): readonly Piece[] =>
  tokens
    .filter(({ key, isCapital, isShouted, opensSentence }) => isCapital && !isShouted && !opensSentence && key.length > 6 && endsAsBig(key) && !isListedWord(key) && !isTown(key))
    .map(({ start, end }) => piece('LOCATION_EXACT', 'big-spot', 'possible', [start, end]));

/** Words for a kind of spot. */
export const spots = kindsOf(`${SPOTS}|${COUNTABLES}|afrit`);
const chains = kindsOf(`${BRANDS}|mcdonald's|mcdonald|mcdonalds|macdonalds|basic|mediamarkt|media`);
const numbered: ReadonlySet<string> = new Set(['parking', 'road-mark']);
const ungated: ReadonlySet<string> = new Set(['corner', 'park-and-ride']);

const SINGLE_CAPITAL = / [A-Z](?![\p{L}])/u;

/** Spots one can drive to: chains, numbered halls and berths, exits, named parks and car parks. */
export function findPlaces(line: Line, lexicon: Lexicon): readonly Piece[] {
  const hasSpot = hasKind(line, spots);
  const worthTrying = patterns.filter(({ rule }) => (rule === 'chain' ? hasKind(line, chains) : numbered.has(rule) ? line.hasDigits : rule === 'numbered-spot' ? hasSpot && (line.hasDigits || SINGLE_CAPITAL.test(line.plain)) : hasSpot || ungated.has(rule)));
  return [
    ...findPatterns(line, worthTrying),
    ...(line.hasDigits ? findPattern(line, { rule: 'coordinates', type: 'LOCATION_EXACT', confidence: 'certain', leastDigits: 8, find: codes }) : []),
    ...(hasSpot ? findNamedSpots(line, lexicon) : []),
    ...findBigSpots(line, lexicon),
    ...findSmallChains(line, lexicon),
  ];
}
