import { anyCase } from './any-case.ts';
import { isStranger } from './firm-words.ts';
import { digitsIn, NUMBER_WORD } from './number-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line, Token } from './line.ts';
import { findPattern, findPatterns, piece, type Pattern, type Piece } from './pattern.ts';
import { endsIn } from './word-gate.ts';
import { matchesOf } from './matches.ts';
import { findPostcodes } from './postcodes.ts';

const STRONG = 'strjitte|leane|straat|straatje|str\\.?|weg|laan|plein|dreef|steeg|singel|kade|plantsoen|gracht|dijk|boulevard|passage|straatweg|strasse|stra(?:ss|ß)e|allee';
const WEAK = 'kant|haag|zicht|lust|weide|weiden|dal|beek|hage|pad|hof|veld|kamp|berg|baan|dam|markt|heide|akker|burg|wal|poort|ring|park|haven|eind|einde|ven|brink|erf|gaarde|horst|donk|kwartier|warande|rade|broek|bos|bosch|driesch|zijde|oever|platz|gasse|oord|velden|akkers|waard|beemd|linde|winkel|kamer|molen|bergen|kuil|heuvel|hoek|dorp|aan|es|enk|loo';
const NUMBER = String.raw`\d{1,4}(?:[ -]?(?:bis|huis|hs|boven|beneden|achter(?=[,:.]|$| niet)|rood|zw|zwart|wit|[a-k](?:\d{1,2})?|[IVX]{1,4}|k ?\d{1,2}|[a-kA-K]-(?:rood|zw|zwart|wit|blauw|bis|hs)|[a-kA-K][- ]?\d{1,2}|[A-K]|bus \d{1,3}|unit \d{1,3}|kamer \d{1,3})(?![\w])|[-/]\d{1,4}(?!\d|[-/]))?(?: ?(?:en|t\/m|&|\+) ?(?:\d{1,4}[a-k]?|[b-k])(?![\w]))?(?:,? \d-? ?hoog)?`;
const NOT_MEASURE = String.raw`(?![\w]|[.,:]\d|-\d|-[A-Za-z]{2}| ?(?:uur|u\b|euro|eur\b|personen|persoon|man\b|mannen|vrouwen|mensen|stuks|bedden|keer|jaar|jr\b|meter|km\b|m2|dagen|weken|wkn|maanden|mnd|meldingen|signalen|controles|kamers|x\b|%|kinderen|woningen|werknemers|pag|paginas?\b|gr\b|gram|kg\b|cm\b|m\b|liter|nachten))`;
const WORD = String.raw`[\p{L}][\p{L}'.-]{1,30}`;
const TITLE_WORDS = String.raw`sint|st\.?|burgemeester|burg\.?|pastoor|past\.?|kapelaan|kanunnik|pater|rector|baron|jonkheer|minister|president|admiraal|kolonel|luitenant|bisschop|kardinaal|paus|abt|architect|ridder|dokter|professor|meester|deken|prins|prinses|koning|koningin|graaf|hertog|keizer|oude|nieuwe|groene|grote|kleine|lange|korte|hoge|lage|oud|jan|dr\.?|prof\.?|monseigneur|mgr\.?|generaal|achter|boven|onder|van|de|den|der|het|ten|ter|'t`;
const TITLES = `(?:(?:${anyCase(TITLE_WORDS)})[ -]){0,4}`;
const CAPITALS = String.raw`(?:\p{Lu}[\p{L}'.-]{1,25}[ -](?:van |de |der |den |het |'t )?){0,3}`;

const streetNumber = new RegExp(String.raw`(?<![\p{L}\d])(?:${TITLES}${CAPITALS})?[\p{L}'.-]{1,30}(?:${STRONG})(?:[- ](?:[Nn]oord(?:oost|west)?|[Oo]ost|[Zz]uid(?:oost|west)?|[Ww]est))?,? ?(?:nr\.? ?|nummer )?${NUMBER}${NOT_MEASURE}`, 'gu');
const weakStreetNumber = new RegExp(String.raw`(?<![\p{L}\d])(?:${CAPITALS})\p{Lu}[\p{L}'-]{1,30}(?:${WEAK})(?:[- ](?:Noord(?:oost|west)?|Oost|Zuid(?:oost|west)?|West))? ?(?:nr\.? ?|nummer )?${NUMBER}${NOT_MEASURE}`, 'gu');
const speltNumber = new RegExp(String.raw`(?<![\p{L}\d])(?:(?!(?:op|aan|in|bij|naar) )\p{L}{2,15} (?:van |de |der |den ){1,2}|(?:oude|nieuwe|grote|kleine|lange|korte|sint|burgemeester|pastoor|kapelaan|deken|prins|prinses|dokter|professor|koning|koningin) )?[\p{L}'-]{0,25}(?:straat|laan|weg|plein|dreef|steeg|singel|kade|plantsoen|markt|dijk|gracht|hof|baan|[a-z]{4}pad|[a-z]{4}veld|[a-z]{4}berg|[a-z]{4}akker|[a-z]{4}(?:weide|donk|kuil|haag|hage|heide|horst|kamp|beek))(?: (?:noord|oost|zuid|west))? (?:nummer |nr\.? )?${NUMBER_WORD}(?: [a-k](?= ))?(?! (?:man|mannen|vrouwen|mensen|personen|woningen|panden|bussen|huizen))(?![\p{L}])`, 'giu');
const speltPostcode = /\b(?:postcode|pc)[^\d\n]{0,15}([1-9](?: ?\d){3} ?[a-z] ?[a-z])(?![\w])/gi;
const bareNumber = new RegExp(String.raw`^[\p{Ll}'-]{2,25}(?:${WEAK}) ${NUMBER}${NOT_MEASURE}(?=$|,| in | te )`, 'gu');
const lettered = new RegExp(String.raw`(?<![\p{L}\d])\p{Lu}\p{Ll}{4,25} (?:\d{1,3}(?:[a-df-j]| [a-k](?= (?:te|in) )| (?:boven|beneden|hs|achter|bis|rood)(?=[,:.]|$| ))(?![\w'])|\d{1,3}(?= (?:te|in) \p{Lu}))${NOT_MEASURE}`, 'gu');
const speltOdd = new RegExp(String.raw`(?<=\b(?:op|aan|adres|pand|woont|woning|is|van) (?:op |aan )?(?:de |het |den )?)(?:(?:oude|nieuwe|hoge|lage|grote|kleine|lange|korte|achterste|voorste) )?\p{Ll}{5,20} (?:nummer )?${NUMBER_WORD}(?: [a-k])?(?= (?:in|te) \p{L}|[,.;]|$)`, 'gu');
const squareNumber = new RegExp(String.raw`(?<![\p{L}\d])(?:Markt|Plein|Brink|Dorp|Dorpsplein|Kerkplein) ${NUMBER}${NOT_MEASURE}`, 'gu');
const prepositionNumber = new RegExp(String.raw`(?<![\p{L}\d])(?:(?:Op|Aan|Achter|In|Onder|Bij|Tussen) (?:de |het |den |der |'t |gen )|(?:De|Het|Den|'?[tT]|Ald|Groot|Klein|Oud|Nieuw|Groote|Kleine|Oude|Nieuwe) )\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})? (?:nr\.? ?|nummer )?${NUMBER}${NOT_MEASURE}`, 'gu');
const oddNumber = new RegExp(String.raw`\b(?:op|aan|adres|pand|woont|woning|huis|verblijft|slaapt)[ :]{1,2}(?:op |in )?([\p{Ll}'-]{5,25}) (${NUMBER})${NOT_MEASURE}`, 'gu');
const qualityNumber = new RegExp(String.raw`(?<=\b(?:van|op|aan|de|naar) )(?:oude|nieuwe|hoge|lage|lange|korte|achterste|voorste) \p{Ll}{5,20} ${NUMBER}${NOT_MEASURE}`, 'gu');
const lowerStreetNumber = new RegExp(String.raw`\b(?:op|aan|van|naar|vanuit|bij|adres|pand|woning|woont|wonen|verblijft|slaapt|locatie|huis|perceel|straat)[ :]{1,2}(?:de |het )?((?:\p{Ll}{3,20}(?:se|er|a) )?[\p{L}'-]{3,30}(?:${WEAK}) ${NUMBER})${NOT_MEASURE}`, 'giu');
const namedNumber = new RegExp(String.raw`\b(?:op|aan|adres|pand|woning|woont|wonen|verblijft|verblijven|locatie|perceel|briefadres|huisadres|woonadres|inval|controle|naar|vanaf|staan op|huurt|logeert)[ :]{1,2}(?:in |op |aan |te )?(?:de |het |'t )?(\p{Lu}${WORD}(?: (?:van |de |den |der |het |ten )?\p{Lu}${WORD}){0,2} ${NUMBER})${NOT_MEASURE}`, 'gu');
const NOT_STREET = /^(?:(?:zuid|noord|midden|oost|west)-\p{L}+|limburg|verklaring|bus|lijn|route|klas|groep|optie|ploeg|deel|nr|tip|vraag|bijlage|rij|gate|dock|box|suite|cel|zaal|stap|keer|controle|meldingen|getuige|verdachte|melder|betrokkene|week|artikel|art|punt|code|vak|hal|perron|kamer|cabine|chalet|kade|loods|unit|afrit|team|fase|groep|signaal|besluit|item|agendapunt|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ligplaats|steiger|box|plaats|nummer|zie|circa|onderweg|vanweg|weg|snelweg|straat|hof|laan|plein|dijk)(?: nr\.?| nummer)? ?\d/iu;

const patterns: readonly Pattern[] = [
  { rule: 'street-number', type: 'ADDRESS', confidence: 'certain', needs: ['str', 'leane', 'weg', 'laan', 'plein', 'dreef', 'steeg', 'singel', 'kade', 'plantsoen', 'gracht', 'dijk', 'boulevard', 'passage', 'allee'], find: streetNumber, weigh: (value) => !NOT_STREET.test(value) },
  { rule: 'street-number-weak', type: 'ADDRESS', confidence: 'certain', find: weakStreetNumber, weigh: (value, { line, start }) => !NOT_STREET.test(value) && !/(?:gemeenten?|gem\.|regio) $/i.test(line.plain.slice(Math.max(0, start - 10), start)) },
  { rule: 'street-number-lower', type: 'ADDRESS', confidence: 'possible', find: lowerStreetNumber, weigh: (value) => !NOT_STREET.test(value) },
  { rule: 'named-number', type: 'ADDRESS', confidence: 'possible', find: namedNumber, weigh: (value) => !NOT_STREET.test(value) },
  { rule: 'street-unnumbered', type: 'ADDRESS', confidence: 'certain', needs: [' ong'], direct: false, find: new RegExp(String.raw`(?<![\p{L}\d])[\p{L}'.-]{2,30}(?:${STRONG}|${WEAK}),? ong(?:enummerd)?(?![\p{L}])\.?`, 'gu') },
  { rule: 'street-number-bare', type: 'ADDRESS', confidence: 'possible', leastDigits: 1, gate: /^[a-z'-]+ \d/, find: bareNumber, weigh: (value) => !NOT_STREET.test(value) && !/jes /.test(value) },
  { rule: 'street-lettered-small', type: 'ADDRESS', confidence: 'possible', leastDigits: 1, gate: /[a-z] \d{1,3}[a-k]/, find: new RegExp(String.raw`(?<![\p{L}'-])\p{Ll}[\p{Ll}'-]{2,20}(?:${WEAK}) \d{1,3}[a-k](?![\w-])`, 'gu'), weigh: (value) => !NOT_STREET.test(value) },
  { rule: 'gen-number', type: 'ADDRESS', confidence: 'possible', leastDigits: 1, needs: [' gen ', ' ter ', ' ten ', ' den '], find: /(?<=\b(?:op|in|aan|bij|adres|woont) )(?:gen|ter|ten|den) \p{Ll}{3,20} \d{1,3}[a-k]?(?![\w.,:]\d|\w)/gu, weigh: (value) => !NOT_STREET.test(value.replace(/^\S+ /, '')) },
  { rule: 'number-of-street', type: 'ADDRESS', confidence: 'certain', leastDigits: 1, needs: ['nr', 'nummer'], find: new RegExp(String.raw`\b(?:nr\.?|nummer|huisnummer) ?${NUMBER} (?:van|aan|in|op) (?:de |het )?[\p{L}'-]{2,25}(?:${STRONG})(?!\p{L})`, 'giu') },
  { rule: 'street-lettered', type: 'ADDRESS', confidence: 'possible', leastDigits: 1, find: lettered, weigh: (value) => !NOT_STREET.test(value) },
  { rule: 'street-quality', type: 'ADDRESS', confidence: 'possible', leastDigits: 1, needs: ['oude ', 'nieuwe ', 'hoge ', 'lage ', 'lange ', 'korte ', 'achterste ', 'voorste '], find: qualityNumber, weigh: (value) => !NOT_STREET.test(value.replace(/^\S+ /, '')) },
  { rule: 'square-number', type: 'ADDRESS', confidence: 'certain', leastDigits: 1, needs: ['markt', 'plein', 'brink', 'dorp'], find: squareNumber },
  { rule: 'preposition-number', type: 'ADDRESS', confidence: 'possible', leastDigits: 1, gate: /(?:^|[^a-z])(?:De|Het|Den|'?[tT]|[AOGKNBIT][a-z]{1,6}) (?:[a-z']{1,3} )?[A-Z]/, find: prepositionNumber, weigh: (value) => !NOT_STREET.test(value.replace(/^\S+ /, '')) },
  { rule: 'box', type: 'ADDRESS', confidence: 'certain', needs: ['postbus', 'antwoordnummer', 'pb'], find: /\b(?:postbus|antwoordnummer|pb) ?(?:\d{1,3} \d{3}(?!\d| \d)|\d{1,6}(?!\d| \d(?!\d))|\d(?: \d){1,5}(?!\d))/gi },
  {
    rule: 'street-abroad', type: 'ADDRESS', confidence: 'certain', needs: ['ul', 'str', 'calle', 'rue', 'via', 'al', 'os.', 'avenida', 'avenue', 'piata'],
    find: /(?<![\p{L}])(?:[Uu]l\.?|[Uu]lica|[Ss]trada|[Ss]tr\.|[Cc]alle|[Rr]ue|Via|[Bb]ul\.|[Bb]ulevard|[Aa]leja|[Aa]l\.|[Oo]s\.|[Aa]venida|[Aa]venue|[Pp]iata) ?(?:(?:(?:du|de|des|de la|del|della|di|a|aux|sur|la|le|les|en) )?[\p{Lu}\d][\p{L}'.-]{0,20} ){0,3}(?:(?:du|de|des|de la|del|della|di|a|aux|sur|la|le|les|en) )?[\p{Lu}\d][\p{L}'.-]{0,20},? ?(?:nr\.? ?)?\d{1,4}[a-z]?(?:[/-]\d{1,4})?(?:,? ?(?:ap|bl|sc|et)\.? ?\w{1,4}){0,3}(?:,? \d{2}-\d{3}| ?,? \d{4,6})?(?:,? \p{Lu}\p{L}{2,20})?/gu,
  },
  { rule: 'street-hungarian', type: 'ADDRESS', confidence: 'certain', needs: ['ut', 'ter', 'sok', 'cad', 'ulic', 'street', 'road', 'ulitsa'], find: /(?<!\p{L})\p{Lu}\p{L}{2,20} (?:utca|ut|ter|sokak|sok\.|caddesi|cad\.|ulice|street|road|ulitsa) ?(?:no\.? ?)?\d{1,4}(?!\d)/gu },
  { rule: 'postcode-spelt', type: 'POSTCODE', confidence: 'certain', needs: ['postcode', 'pc '], leastDigits: 4, find: speltPostcode },
  { rule: 'postcode-parted', type: 'POSTCODE', confidence: 'possible', leastDigits: 5, find: /(?<=, )[1-9](?:\d{3} ?[a-z] |(?: \d){3} ?[a-z] ?)[a-z](?!\w)/gi },
  { rule: 'town-abroad', type: 'ADDRESS', confidence: 'certain', needs: ['-'], leastDigits: 4, find: /(?<![\w-])(?:D|B|L|F|A|PL|CZ)-\d{4,5} \p{Lu}\p{L}{2,20}(?![\p{L}])/gu },
  { rule: 'street-prepositional', type: 'ADDRESS', confidence: 'possible', needs: ['achter ', 'op ', 'onder ', 'boven ', 'tussen ', 'buiten '], direct: false, find: /(?<=\b(?:bij|op|aan|van|in|naar) )(?:Achter|Op|Onder|Boven|Tussen|Buiten|Voor) (?:de|het|den|'t) \p{Lu}\p{Ll}{2,20}(?![\p{L}])/gu },
  { rule: 'postcode-abroad', type: 'POSTCODE', confidence: 'possible', leastDigits: 5, find: /(?<![\d-])\d{2}-\d{3}(?= \p{Lu})/gu },
];

const endsAsNumbered = endsIn(`straat|weg|laan|plein|dreef|steeg|singel|kade|plantsoen|gracht|dijk|${WEAK.split('|').filter((ending) => ending.length > 3).join('|')}`);

/** Whether a word is a street by its end and the number behind it, so that it keeps its capital when a line of capitals is read in calm. */
export const isNumberedStreet = ({ plain }: Line, key: string, start: number): boolean => key.length > 6 && endsAsNumbered(key) && /^ \d/.test(plain.slice(start + key.length, start + key.length + 2)) && !NOT_STREET.test(`${key} 1`);

const spelt: Pattern = { rule: 'street-spelt', type: 'ADDRESS', confidence: 'certain', find: speltNumber, needs: [' twee', ' drie', ' vier', ' vijf', ' zes', ' zeven', ' acht', ' negen', ' tien', ' elf', ' twaalf', 'dertien', 'veertien', 'tig', 'honderd'], weigh: (value) => !/(?:onder|snel|half|auto)weg|winkelstraat|(?:arbeids|bouw|super)markt|gerechtshof|kerkhof|^(?:straat|laan|weg|hof|baan|dijk|onderweg) |loopbaan/i.test(value) };

const endsAsStreet = endsIn('straat|straatje|marktje|pleintje|steegje|laantje|hofje|weggetje|dijkje|weg|laan|plein|dreef|steeg|singel|kade|plantsoen|gracht|dijk|baan|hof|pad|strasse|allee|boulevard|markt|str');
const onStreet = /(?:^|[^\p{L}])(?:aan|op|in|van|bij|vanuit|langs|via|over|omgeving|hoek|naar|adres|ergens|de)[ :]{1,2}(?:de |het |'t )?(?:oude |nieuwe |grote |kleine |lange |korte |hoge |lage )?$/iu;
const GENERIC = /^(?:snelweg|onderweg|halverwege|zandweg|landweg|spoorbaan|startbaan|busbaan|winkelstraat|hoofdstraat|woonstraat|zijstraat|dorpsplein|marktplein|rijbaan|werkweg|fietspad|voetpad|bospad|loopbaan|autoweg|provincialeweg|hoofdweg|oprijlaan|kerkhof|gerechtshof|kinderhof|plein|straat|weg|laan|dijk|singel|kade|hof|pad|baan|markt|gracht|steeg|dreef|arbeidsmarkt|huizenmarkt|woningmarkt|huurmarkt|avondmarkt|vlooienmarkt|weekmarkt|supermarkt|bouwmarkt|aanweg|vanweg|doorweg|omweg|uitweg|terugweg|heenweg|tussenweg|bijbaan|kerstmarkt|rommelmarkt|zwartemarkt|doolhof|opstraat|wasstraat|autowasstraat|teststraat|productiestraat|dwarsstraat|achterstraat|milieustraat|eenrichtingsstraat|doorgaandestraat|verkeersstraat|promillestraat|ooglaan)$/;

/** Endings that hardly any other compound has. */
const STREET_ONLY = /(?:straat|laan|singel|plantsoen|dreef|steeg|gracht)$/;

/** How surely a word is a street: it is said where, it has a capital, or no dictionary knows it. */
function streetConfidence(line: Line, lexicon: Lexicon, token: Token): 'certain' | 'possible' | undefined {
  const isSaid = onStreet.test(line.plain.slice(Math.max(0, token.start - 30), token.start));
  const isWord = lexicon.isWord(token.key);
  const isNamed = token.isCapital && !token.isShouted && (!token.opensSentence || !isWord);
  if (lexicon.isTown(token.key) && !isSaid) return undefined;
  if (isNamed) return isSaid ? 'certain' : 'possible';
  return isSaid && (!isWord || (STREET_ONLY.test(token.key) && !lexicon.isListedWord(token.key))) ? 'possible' : undefined;
}

const QUALITY = /^(?:bovenste|onderste|achterste|voorste|middelste|oude|nieuwe|grote|kleine|lange|korte|hoge|lage)$/;
const SAINT = /^(?:sint|st|burgemeester|burg|pastoor|past|kapelaan|deken|prins|prinses|koning|koningin|graaf|dokter|professor|mgr|monseigneur)$/;
const WEAK_ONLY = /(?:weide|akker|veld|velden|kamp|beemd|gaarde|donk|horst|waard|heide|broek|driesch|oord|erf|hoeve|park|poort|wal|burg)$/;

/** Whether a name with a weak ending is said to be where people live: "buren in de Ursulinenweide". */
const isQuarterStreet = (line: Line, { key, start, isCapital, isShouted }: Token, lexicon: Lexicon) =>
  isCapital && !isShouted && key.length > 8 && WEAK_ONLY.test(key) && !lexicon.isListedWord(key) && !lexicon.isTown(key) && /(?:aan|op|in) (?:de|het) $/i.test(line.plain.slice(Math.max(0, start - 8), start));
/** Whether a made-up word with a capital stands where a street does: "aan de Kruisherenbleek". */
const isNamedStreet = (line: Line, { key, start, end, isCapital, isShouted }: Token, lexicon: Lexicon) =>
  isCapital && !isShouted && key.length > 8 && !lexicon.isListedWord(key) && !lexicon.isTown(key) && !lexicon.isGiven(key) && !lexicon.isFamily(key) && isStranger(key) && (/(?:^|[^\p{L}])aan (?:de|het) $/iu.test(line.plain.slice(Math.max(0, start - 9), start)) || (/(?:richting|naar|op|in) $/i.test(line.plain.slice(Math.max(0, start - 9), start)) && / (?:in|te) \p{Lu}/u.test(line.plain.slice(end, end + 5))));
const isStreetWord = ({ key }: Token) => key.length >= 6 && endsAsStreet(key) && !GENERIC.test(key);

/** A street without a number: it leads to one street only, so it counts, but not as the address of one house. */
function findStreets(line: Line, lexicon: Lexicon): readonly Piece[] {
  return line.tokens.flatMap((token, index) => {
    const confidence = isStreetWord(token) ? streetConfidence(line, lexicon, token) : isQuarterStreet(line, token, lexicon) || isNamedStreet(line, token, lexicon) ? 'possible' : undefined;
    if (confidence === undefined) return [];
    const previous = line.tokens[index - 1];
    const start = previous !== undefined && token.start - previous.end === 1 && (QUALITY.test(previous.key) || SAINT.test(previous.key) || (previous.isCapital && !previous.opensSentence)) ? previous.start : token.start;
    return [{ ...piece('ADDRESS', 'street', confidence, [start, token.end]), direct: false }];
  });
}

/** A word that is in no dictionary, with a number, after words that say where. */
const findOddAddresses = (line: Line, lexicon: Lexicon): readonly Piece[] =>
  matchesOf(oddNumber, line.plain).flatMap((match) => {
    const [whole, word = '', number = ''] = match;
    if (lexicon.isWord(word) || lexicon.isTown(word) || NOT_STREET.test(`${word} ${number}`)) return [];
    const start = match.index + whole.lastIndexOf(`${word} ${number}`);
    return [piece('ADDRESS', 'odd-number', 'possible', [start, match.index + whole.length])];
  });

/** A street with its number in words, after words that say where: "aan de hoge bongerd tweehonderdacht". */
const findSpeltOdd = (line: Line, lexicon: Lexicon): readonly Piece[] =>
  findPattern(line, { ...spelt, rule: 'street-spelt-odd', confidence: 'possible', find: speltOdd, weigh: (value) => value.split(' ').every((word) => (!lexicon.isUsual(word) && !lexicon.isCommon(word)) || /^(?:de|het|oude|nieuwe|hoge|lage|grote|kleine|lange|korte|nummer|[a-k])$/.test(word) || digitsIn(word) > 0) });

/** An address goes on with a town abroad behind it: "Gewerbering 212, Straelen". */
function withTownAbroad({ plain }: Line, lexicon: Lexicon, found: Piece): Piece {
  const town = /^, (?:(?:[A-Z]{1,2}-)?\d{4,5} )?(\p{Lu}\p{L}{2,20})(?!\p{L})/u.exec(plain.slice(found.end, found.end + 24));
  const key = town?.[1]?.toLowerCase() ?? '';
  return town !== null && found.type === 'ADDRESS' && found.direct && lexicon.isTown(key) && !lexicon.isDutchTown(key) ? { ...found, end: found.end + town[0].length } : found;
}

/** Addresses, boxes, streets and postcodes of a line. */
export function findAddresses(line: Line, lexicon: Lexicon): readonly Piece[] {
  const numbered = line.hasDigits || line.lower.includes(' ong') ? [...findPatterns(line, patterns), ...findPostcodes(line), ...findOddAddresses(line, lexicon)] : [];
  return [...numbered, ...findPattern(line, spelt), ...findSpeltOdd(line, lexicon), ...findStreets(line, lexicon)].map((found) => withTownAbroad(line, lexicon, found));
}
