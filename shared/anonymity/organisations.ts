import { anyCase } from './any-case.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { findPattern, findPatterns, piece, type Pattern, type Piece } from './pattern.ts';
import { endsIn, hasKind, kindsOf } from './word-gate.ts';
import { FIRM, isKindOfFirm, isStranger } from './firm-words.ts';
import { findSmallFirmNames } from './small-firms.ts';
import { functionWords, personVerbs, roles } from './vocabulary.ts';
import { matchesOf } from './matches.ts';

const CAPITAL = String.raw`(?:\p{Lu}[\p{L}\d&'.-]{0,30}|&|'[tns]|\d{1,3})`;
const RUN = String.raw`(?:(?:de|het|'t|den|la|le|el|al|da|the|op) )?${CAPITAL}(?: (?:(?:(?:van|in|op|aan|bij|voor|zonder|uit) (?:de|het|'t|den)|van|in|de|der|den|het|'t|en|of|the|for|la|op|bij) )?${CAPITAL}){0,4}(?: (?:nr\.? ?|nummer |plek |plaats |chalet )\d{1,4})?`;
const FORM = String.raw`(?:B\.?V\.?|BV|VOF|V\.O\.F\.|v\.o\.f\.|vof|bv|b\.v\.|N\.V\.|NV|BVBA|Kft\.?|kft|UAB|GmbH|gmbh|SRL|S\.R\.L\.|srl|Sp\. ?z ?o\.? ?o\.?|sp\.? ?z ?o\.?o\.?|EOOD|eood|OOD|Ltd\.?|ltd|LLC|U\.A\.|Holding|holding|Zn\.?|Zonen|Group|Groep|S\.A\.|d\.o\.o\.|SIA|Inc\.?)`;
const BRANDS = "flex|agro|trans|werk|works?|staff|jobs|nails|clean|bouw|college|lyceum|logistics|logistiek|mushrooms|montage|techniek|services?|uitzend|express|automotive|telecom|wok|grill|garden|palace|beauty|hair|spa|fruit|fresh|food|foods|pack|plant|planten|vlees|meat|carwash|international|europe|solutions|recruitment|personeel|uitzendgroep|vastgoed|beheer|catering|kebab|sushi|pizza|lounge|massage|studio|salon|transport|cleaning|schoonmaak|carservice|auto's|bloemen|groenten|dakwerken|mavo|havo|vmbo|zorg|thuiszorg|kinderopvang|kluswerken|handling|payroll|expresse|koelhuizen|staffing|workforce|outsourcing|facilities|trading|farms?|growers|berries|flowers|seafood|security|beveiliging|schilderwerken|stukadoorswerken|stucwerken|tegelwerken|grondwerken|sloopwerken|hekwerken|personeelsdiensten|stukadoors|labou?r|ministries|church";
const BRAND = String.raw`(?:[\p{L}&-]{1,20}(?:${BRANDS})|${anyCase(BRANDS)})`;
const RELATIONS = String.raw`werk(?:t|en|te|ten|zaam)? (?:zwart |illegaal |daar |al jaren )?(?:voor|bij)|ingehuurd (?:via|door)|(?:uit)?betaald door|geronseld door|aangenomen (?:door|bij)|begonnen bij|gestopt bij|ontslagen (?:door|bij)|factuur (?:van|op)|facturen van|ingeleend (?:via|door)|in dienst (?:van|bij)|uitgezonden (?:door|via)|gedetacheerd (?:door|via|bij)|payroll via|loonstrook(?:en|je)? van|personeel (?:van|bij|in)|die van|levert aan|contract (?:met|bij|van)|op de loonlijst (?:van|bij)|loonlijst van|via uitzendbureau|eigenaar(?: van)?|eigenaresse(?: van)?|bestuurder van|baas van|directeur van|werkt in opdracht van|in opdracht van|zaak heet|bedrijf heet|tent heet|winkel heet|huurt in via|adverteert als|advertentie van|handelend onder`;
const RELATION = `(?:${anyCase(RELATIONS)})`;

const firstWord = (value: string) => /[\p{L}\d]+/u.exec(value.replace(/^(?:de|het|'t|den|la|le|el|al|da|the|op) /, ''))?.[0] ?? '';

/** What stands before a firm and is no part of its name. */
const SMALL = '(?:de|het|een|en|of|van|voor|bij|aan|via|door|met|in|is|als|die|dat|naar|op|uit|namens|tegen|over|zijn|haar|hun|onder|ook|dan|nu|staat|heet|was|werkt|werken|heeft|hebben|wordt|zit|zitten|gaat|komt|belt|betaalt|zegt|huurt|firma|eigenaar|directeur)';

const NOT_A_NAME = /^(?:Een|Er|Hij|Zij|Ze|Dat|Die|Dit|Is|Geen|Niet|Nu|Wel|Als|Wij|We|Ik)(?: |$)/;

/** Whether capitals before a small word for a trade are no name but words of this work: "Zorg- en Veiligheidshuis Drenthe plant". */
const isSentence = (value: string) => / \p{Ll}+$/u.test(value) && value.split(' ').slice(0, -1).some((word) => !isStranger(word));

const patterns: readonly Pattern[] = [
  { rule: 'legal-form', type: 'ORGANISATION', confidence: 'certain', find: new RegExp(String.raw`(?<![\p{L}])(?:(?:${CAPITAL}|de|van|en|der|den|the) ){0,4}\p{Lu}[\p{L}\d&'.-]{0,30} (?:& |en |\d{1,4} )?${FORM}(?![\p{L}])`, 'gu') },
  { rule: 'legal-form-first', type: 'ORGANISATION', confidence: 'possible', find: new RegExp(String.raw`(?<![\p{L}])(?:Kft|UAB|GmbH|SRL|OOD|EOOD|SIA|BV|VOF|Ltd)\.? \p{Lu}[\p{L}&'-]{2,25}(?: ${CAPITAL}){0,2}`, 'gu'), weigh: (value) => isStranger(value.split(' ')[1] ?? '') },
  { rule: 'legal-form-small', type: 'ORGANISATION', confidence: 'possible', find: new RegExp(String.raw`(?<![\p{L}&'-])(?:(?!${SMALL} )[\p{L}&'-]{2,25} )?(?!${SMALL} )[\p{L}&'-]{2,25} (?:bv|vof|b\.v\.|v\.o\.f\.|kft|gmbh|srl|holding|eood|ltd)(?![\p{L}])`, 'giu'), weigh: (value, { line, start }) => isStranger(firstWord(value)) && !(/bv$/i.test(value) && /^\. \p{Ll}/u.test(line.plain.slice(start + value.length, start + value.length + 3))) && !/^\p{L}+(?:bare|lijke|ige|ende|ische|loze|zame) /iu.test(value) && !/^(?:een|die|deze|andere|nieuwe|lege|hun|haar|zijn|voor|als|zelfde|eigen|buitenlandse|eerste|tweede|plof|loze)\b/i.test(value) },
  { rule: 'firm-of', type: 'ORGANISATION', confidence: 'possible', needs: [' van de', ' van het '], find: new RegExp(String.raw`(?<![\p{L}])(?:Kerk|Huis|Stichting|Restaurant|Hotel|Herberg|Hof|Bar|Cafe|Tempel|Gemeente) van (?:de|het|den) ${CAPITAL}(?: ${CAPITAL}){0,2}`, 'gu'), weigh: (value) => isStranger(value.split(' ').at(-1) ?? '') },
  { rule: 'firm-sign', type: 'ORGANISATION', confidence: 'possible', needs: ['de ', 'het ', "'t "], find: /(?<![\p{L}])(?:De|Het|In de|In 't) \p{Lu}\p{Ll}{3,15} \p{Lu}\p{Ll}{2,15}(?![\p{L}-])/gu, weigh: (value) => value.replace(/^In \S+ |^\S+ /, '').split(' ').every((word) => isStranger(word) && !roles.has(word.toLowerCase())) },
  { rule: 'firm-digit', type: 'ORGANISATION', confidence: 'possible', leastDigits: 1, find: /\b(?:via|voor|bij|door|bureau|firma|bedrijf) ([a-z]{3,12}[2-9][a-z]{1,12})(?![\w.@-])/gi },
  { rule: 'firm-mixed', type: 'ORGANISATION', confidence: 'possible', leastDigits: 1, find: /(?<![\w.@/-])\p{Lu}\p{Ll}{2,15}[2-9](?:\p{Lu}\p{Ll}{0,12}|\p{Ll}{3,12})(?![\w.@-])/gu },
  { rule: 'firm-joined', type: 'ORGANISATION', confidence: 'possible', gate: /[a-z][A-Z]/, find: /(?<![\w@./-])(?!Mc|Mac|Van|Den|Der|Al)\p{Lu}\p{Ll}{2,15}\p{Lu}\p{Ll}{2,15}(?![\w@./-])/gu, weigh: isStranger },
  { rule: 'brand-words', type: 'ORGANISATION', confidence: 'certain', find: new RegExp(String.raw`(?<![\p{L}])(?:(?:${CAPITAL} ){1,3}${BRAND}(?:(?: en)? ${CAPITAL}){0,2}|\p{Lu}${BRAND} ${CAPITAL})(?![\p{L}])`, 'gu'), weigh: (value, { line, start }) => /^\D/.test(value) && !/^(?:\p{Lu}|'[tns]) \p{Ll}| \p{Ll}*werk$/u.test(value) && !isSentence(value) && !/ jeugdzorg$/i.test(value) && (isStranger(firstWord(value)) || !line.tokens.some((token) => token.start === start && token.opensSentence)) && !(/ \p{Ll}+(?: [&\d]+)?$/u.test(value) && line.tokens.some((token) => token.start === start && token.opensSentence)) },
  { rule: 'firm-ampersand', type: 'ORGANISATION', confidence: 'possible', needs: [' & '], find: /(?<=\b(?:[Bb]ij|[Vv]an|[Dd]oor|[Vv]oor|[Vv]ia|[Nn]aar|[Ii]n) )\p{Lu}\p{L}{2,20} & \p{Lu}\p{L}{2,20}(?![\p{L}-])/gu, weigh: (value) => value.split(' & ').every(isStranger) },
  { rule: 'firm-and', type: 'ORGANISATION', confidence: 'possible', needs: [' & ', ' en '], find: /(?<![\p{L}])\p{L}[\p{L}'-]{2,25} (?:&|en) (?:zonen|zn|zoon|zo|co|dochters?|partners)(?![\p{L}])/giu, weigh: (value) => isStranger(value.split(' ')[0] ?? '') && (/^\p{Lu}/u.test(value) || !/ (?:en zn|(?:en|&) (?:zo|zoon|dochters?|partners))$/i.test(value)) },
  { rule: 'firm-ends', type: 'ORGANISATION', confidence: 'possible', find: new RegExp(String.raw`(?<![\p{L}])(?:(?:de|het|De|Het) )?(?:${CAPITAL} ){1,3}(?:Uitzendbureau|Restaurant|Hotel|Eetcafe|Massagesalon|Nagelstudio|Kapsalon|Pizzeria|Transportbedrijf|Lyceum|College|School|Gymnasium|Praktijkschool|Scholengemeenschap|Schoonmaakbedrijf|Bouwbedrijf|Kwekerij|Camping|Vakantiepark|Slagerij|Bakkerij|Supermarkt|Makelaardij|Montage|Uitzendgroep|moskee|kerk|tempel|gemeente kerk)(?![\p{L}])`, 'gu'), weigh: (value) => isStranger(firstWord(value)) && !NOT_A_NAME.test(value) },
  { rule: 'club', type: 'ORGANISATION', confidence: 'possible', gate: /[A-Z]{2} /, find: /(?<![\p{L}\d.-])(?:VV|SV|FC|RKVV|RKSV|SC|HC|TC|ROC|OBS|RKBS|PCBS|AOC|KSE|PI|SBO|VSO|BSO|KDV) (?:(?:de|het|'t|De|Het) )?\p{Lu}\p{Ll}[\p{L}'-]{1,25}(?: \p{Lu}\p{Ll}[\p{L}'-]{1,25})?(?!\p{L})/gu, weigh: (value) => isStranger(value.split(' ').at(-1) ?? '') },
  { rule: 'firm-brothers', type: 'ORGANISATION', confidence: 'possible', needs: ['gebr', 'gezusters'], find: /(?<![\p{L}])(?:(?:vof|v\.o\.f\.|bv|firma|fa\.?|maatschap) )?(?:gebroeders|gebr\.?|gezusters) (?:(?:van|de|der|den) ){0,2}\p{L}{3,25}(?: (?:en|&) (?:zn|zonen|co)\.?)?(?![\p{L}])/giu, weigh: (value) => isStranger(value.replace(/ (?:en|&) \S+$/, '').split(' ').at(-1)?.toLowerCase() ?? '') },
];

const headRun = new RegExp(String.raw`(?<![\p{L}])(${FIRM})((?:,? (?:is|heet|heette|was|genaamd)|:)? ["']?)(${RUN})`, 'gu');
const relationRun = new RegExp(String.raw`(?<![\p{L}])(${RELATION}(?: |: ?)(?:(?:het |de )?\p{Ll}{4,25} )?)(["']?)(${RUN})`, 'gu');

const SAYING = /^(?:werkgever|inlener|onderaannemer|handelsnaam|payroll|payroller|uitlener|uitzender|opdrachtgever|verhuurder|bemiddelaar|firma|stichting|bedrijf|winkel|handel|detacheerder)$/i;

/** Whether a run of words can name a firm: it begins with a capital, and not all its words are known for something else. */
function namesFirm(name: string, isAllowed: (key: string) => boolean): boolean {
  const first = firstWord(name);
  if (!/^\p{Lu}/u.test(first) || /^\p{Lu}\.?$/u.test(name) || isAllowed(first.toLowerCase()) || NOT_A_NAME.test(name)) return false;
  return name.split(' ').some((part) => /^\p{Lu}/u.test(part) && isStranger(part));
}

/** A run of capitals after a kind of firm, or after words that say whose work it is. */
function findRuns(line: Line, find: RegExp, rule: string, isAllowed: (key: string) => boolean): readonly Piece[] {
  return matchesOf(find, line.plain).flatMap((match) => {
    const [, head = '', link = '', run = ''] = match;
    const name = run.replace(/[.,]$/, '');
    if (!namesFirm(name, isAllowed)) return [];
    const start = match.index + head.length + link.length;
    const from = rule === 'firm-named' && link === ' ' && !SAYING.test(head) ? match.index : start;
    return [piece('ORGANISATION', rule, 'certain', [from, start + name.length])];
  });
}

const headSmall = new RegExp(String.raw`(?<![\p{L}])(${FIRM}) ("|'|de |het |'t |la |the )?([\p{Ll}][\p{Ll}'-]{2,25})(?: ([\p{Ll}][\p{Ll}'-]{1,25}))?(?![\p{L}])`, 'gu');

const isOdd = (word: string, lexicon: Lexicon) => word.length > 2 && isStranger(word) && !personVerbs.has(word) && !roles.has(word) && !lexicon.isWord(word) && !lexicon.isTown(word);

const isBound = (word: string) => functionWords.has(word) || personVerbs.has(word) || roles.has(word);

/** How much of what follows a kind of firm in small letters is its name: as far as the last word that is no Dutch word. */
function lengthOfSmallName(article: string, [first, second]: readonly [string, string], lexicon: Lexicon): number {
  const isFirst = isOdd(first, lexicon);
  const isSecond = second !== '' && (isOdd(second, lexicon) || (isFirst && second === 'nl'));
  if (isSecond && (isFirst || (article === '' && !isBound(first)))) return article.length + first.length + 1 + second.length;
  return isFirst ? article.length + first.length : 0;
}

/** The same in small letters: the name is what is no Dutch word. */
function findSmallRuns(line: Line, lexicon: Lexicon): readonly Piece[] {
  return matchesOf(headSmall, line.plain).flatMap((match) => {
    const [, head = '', article = '', first = '', second = ''] = match;
    const length = lengthOfSmallName(article, [first, second], lexicon);
    const start = match.index + head.length + 1;
    return length === 0 ? [] : [piece('ORGANISATION', 'firm-small', 'possible', [start, start + length])];
  });
}

const schoolWord = /(?<![\p{L}])\p{Lu}\p{Ll}{2,25}(?:college|lyceum|school|gymnasium)(?![\p{L}])/gu;
const relationSmall = new RegExp(String.raw`(?<![\p{L}])(?:werk(?:t|en|te|ten) (?:voor|bij)|loonstrook(?:je)? van|betaald door|ingehuurd (?:via|door)|in dienst van|in dienst bij|payroll via|loonlijst van|baas van|eigenaar van) ([\p{Ll}][\p{Ll}'&-]{2,25}(?: [\p{Ll}][\p{Ll}'&-]{2,25}){0,2})`, 'gu');

/** Words after "werkt voor" as long as no Dutch words come. */
function findSmallFirms(line: Line, lexicon: Lexicon): readonly Piece[] {
  return matchesOf(relationSmall, line.plain).flatMap((match) => {
    const words = (match[1] ?? '').split(' ');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const last = words.findLastIndex((word) => isOdd(word, lexicon) || /^(?:fresh|pack|flex|agro|work|power|jobs|staff|clean)$/.test(word));
    if (last < 0 || words.slice(0, last).some((word) => functionWords.has(word))) return [];
    return [piece('ORGANISATION', 'firm-small', 'possible', [start, start + words.slice(0, last + 1).join(' ').length])];
  });
}

const findSchools = (line: Line, lexicon: Lexicon) =>
  findPattern(line, { rule: 'school', type: 'ORGANISATION', confidence: 'certain', needs: ['college', 'lyceum', 'school', 'gymnasium'], find: schoolWord, weigh: (value) => !lexicon.isListedWord(value.toLowerCase()) });

const endsAsBrand = endsIn(`${BRANDS}|work|service|labor`);
const forms = kindsOf('bv|vof|v|kft|uab|gmbh|srl|l|o|eood|ood|ltd|llc|a|holding|zn|zonen|group|groep|nv|bvba|sia|inc');
const relations = kindsOf('betaald|uitbetaald|geronseld|aangenomen|begonnen|gestopt|ontslagen|factuur|facturen|werk|werkt|werken|werkte|werkten|werkzaam|ingehuurd|ingeleend|dienst|uitgezonden|gedetacheerd|payroll|personeel|levert|contract|loonlijst|loonstrook|loonstroken|loonstrookje|eigenaar|eigenaresse|bestuurder|baas|directeur|opdracht|zaak|bedrijf|tent|winkel|huurt|adverteert|advertentie|handelend');
const [legalForm, legalFormFirst, legalFormSmall, firmOf, firmSign, firmDigit, firmMixed, firmJoined, brandWords, firmAmpersand, firmAnd, firmEnds, club, firmBrothers] = patterns;

const regions: ReadonlySet<string> = new Set('Noord Zuid Oost West Limburg Brabant Nederland Holland Europe Benelux Regio'.split(' '));

const isRegionalName = (key: string, { isTown }: Lexicon) => key.length > 4 && !isTown(key) && isStranger(key) && !key.endsWith('team');

/** A made-up word with a region behind it, or any word behind "via": "Woonwensch Zuid", "via Helder Noord". */
const findRegional = (line: Line, lexicon: Lexicon): readonly Piece[] =>
  line.tokens.flatMap((token, index) => {
    const region = line.tokens[index + 1];
    if (region === undefined || !token.isCapital || !regions.has(region.plain) || region.start - token.end !== 1) return [];
    const canBeNew = !lexicon.isListedWord(token.key) || /^(?:via|bij|door|voor)$/.test(line.tokens[index - 1]?.key ?? '');
    return canBeNew && isRegionalName(token.key, lexicon) ? [piece('ORGANISATION', 'firm-region', 'possible', [token.start, region.end])] : [];
  });

/** Firms, venues, schools and ships, by the words around their names. */
export function findOrganisations(line: Line, lexicon: Lexicon, isAllowed: (key: string) => boolean): readonly Piece[] {
  const hasFirmWord = line.tokens.some(({ key }) => isKindOfFirm(key));
  const byPattern = [hasKind(line, forms) ? [legalForm, legalFormFirst, legalFormSmall] : [], line.tokens.some(({ key }) => endsAsBrand(key)) ? [brandWords] : [], hasFirmWord ? [firmEnds] : [], [firmOf, firmSign, firmDigit, firmMixed, firmJoined, firmAmpersand, firmAnd, club, firmBrothers]].flat().filter((pattern) => pattern !== undefined);
  const byHead = hasFirmWord ? [...findRuns(line, headRun, 'firm-named', isAllowed), ...findSmallRuns(line, lexicon), ...findSchools(line, lexicon)] : [];
  const byRelation = hasKind(line, relations) || line.lower.includes('die van ') || line.lower.includes('via uitzendbureau') ? [...findRuns(line, relationRun, 'firm-related', isAllowed), ...findSmallFirms(line, lexicon)] : [];
  return [...findPatterns(line, byPattern), ...byHead, ...byRelation, ...findRegional(line, lexicon), ...findSmallFirmNames(line, lexicon)];
}
