import { anyCase } from './any-case.ts';
import { isStranger } from './firm-words.ts';
import { piece, type Pattern, findPatterns, type Piece } from './pattern.ts';
import type { Line } from './line.ts';
import type { Lexicon } from './lexicon.ts';
import { isNoName } from './name-cues.ts';
import { matchesOf } from './matches.ts';

const PARTICLES = String.raw`(?:(?:van|de|der|den|ten|ter|het|'t|v\.?d\.?|v\/d|el|al|von|di)\.? ?){0,3}`;

const OPENS_SENTENCE = /[. ](?:De|Het|Een|Er|Hij|Zij|Ze|Dat|Die|Dit|In|Op|Is|Wij|We|Ik|Als|Met|Van|Aan|Bij|Maar|Ook|Geen|Niet|Nu|Daar|Deze|Volgens|Vrouw|Man|Zie|Twee|Drie|Wie|Wat|Waar|Hoe|Waarom|Dus|Nee|Ja|Daarna|Verder)$/;

const patterns: readonly Pattern[] = [
  { rule: 'initials-name', type: 'PERSON', confidence: 'certain', needs: ['.'], find: new RegExp(String.raw`(?<![\p{L}\d.])(?:\p{Lu}[a-z]?\. ?){1,5}${PARTICLES}\p{Lu}[\p{L}'-]{1,30}(?:[ -](?:van |de |der |den )?\p{Lu}[\p{Ll}'-]{2,30}){0,1}`, 'gu'), weigh: (value) => !OPENS_SENTENCE.test(value) && !/^(?:B\.? ?V|N\.? ?V|O\.? ?M|U\.? ?A|Art|St|Nr|Sr|Jr)\b\.?/.test(value) },
  { rule: 'initials-name-small', type: 'PERSON', confidence: 'certain', needs: ['.'], find: new RegExp(String.raw`(?<![\p{L}\d.'])(?:[a-z]\. ?){1,4}(?:(?:van|de|der|den|ten|ter|vd|el|al) ){0,3}(?:(?<=(?:de|der|den|van|vd) )[\p{L}'-]{3}|[\p{L}'-]{4,30})`, 'gu'), weigh: (value, { line, start }) => !(/^[zmvbiotnpw]\. ?\p{L}+$/u.test(value) && line.plain[start + value.length] === '.') && !OPENS_SENTENCE.test(value) && !/^(?:v\.v\.|n\.v\.t|i\.v\.m|b\.v|d\.d|m\.b\.t|t\.a\.v|t\.n\.v|i\.p\.v|a\.u\.b|z\.o\.z|e\.d|o\.a|a\.d|d\.w\.z|v\.a|m\.u\.v|n\.a\.v|p\.p|p\.m|m\.k|o\.b\.v|t\.b\.v|i\.o|z\.s\.m|t\.o\.v)/.test(value) },
  { rule: 'surname-first', type: 'PERSON', confidence: 'certain', needs: [','], find: new RegExp(String.raw`(?<![\p{L}])(?:V[ao]n |De |Den |Ter |Ten )?${PARTICLES}\p{Lu}[\p{L}'-]{1,30}, ?(?:\p{Lu}\.){1,4}(?: ?(?:van|de|der|den)\b){0,3}`, 'gu') },
  { rule: 'surname-shouted', type: 'PERSON', confidence: 'possible', needs: [', '], find: /(?<![\p{L}-])\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){0,2}, \p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20}){0,2}(?![\p{L}])/gu, weigh: (value, { line }) => !line.isShouting && /\p{Lu}{4}/u.test(value) && value.split(/[ ,-]+/).every((word) => word.length < 3 || (isStranger(word) && !isNoName(word.toLowerCase()))) },
  // After "de" an adjective has an e, unless it is a name.
  { rule: 'particle-adjective', type: 'PERSON', confidence: 'possible', needs: ['de '], find: /(?<![\p{L}-])de (?:bruin|groot|wit|jong|zwart|rood|lang|klein|kort|vries)(?![\p{L}-]|[ ]?[/&])/giu },
  { rule: 'initial-name', type: 'PERSON', confidence: 'possible', gate: /(?:^|[^A-Za-z])[A-Z] /, find: new RegExp(String.raw`(?<![\p{L}\d.-])\p{Lu} (?:(?:van|de|der|den|el) ){0,3}\p{Lu}\p{Ll}{3,30}(?![\p{L}])`, 'gu') },
];

const smallSaid = /\b(?:dhr|mw|mevr|mvr|mevrouw|meneer|fam|familie|juf|ene|zekere|initialen)\.? ((?:[a-z]\. ?){1,3})(?![\p{L}\d])/gu;
const bare = /(?<![\p{L}\d.&/-])(?:\p{Lu}\.){2,4}(?![\p{L}\d])/gu;
const single = /\b(?:verhuurder|huurder|eigenaar|eigenaresse|huisbaas|chauffeur|voorman|beheerder|exploitant|werkgever|tussenpersoon|slaapwacht|nachtwacht|wacht|getuige|docent|mentor|coll|v|verd|betr|slo|ve|get|mej|dhr|mw|mevr|mevrouw|meneer|heer|mvr|via|door|van|aan|met|volgens|fam|betrokkene|melder|melders|meldster|verdachte|slachtoffer|jongen|meisje|vrouw|man|vriend|vriendin|moeder|vader|broer|zus|zoon|dochter|neef|nicht|leerling|client|clienten|client\(e\)|buurman|buurvrouw|collega|ene|zekere|alleen|letter|initialen)\.? (\p{Lu}\.(?:\p{Lu}\.?)?|\p{Lu}{1,2}(?= ))(?![\p{L}\d])/gu;
const ABBREVIATION = /^(?:N\.B\.|B\.V\.|N\.V\.|V\.O\.F\.|O\.M\.|U\.A\.|N\.V\.T\.|P\.S\.|Z\.O\.|E\.U\.|P\.V\.|A\.S\.|A\.U\.B\.|W\.V\.S\.|S\.R\.L\.|I\.D\.|D\.D\.|B\.S\.N\.|T\.N\.V\.|A\.Z\.C\.|V\.S\.|D\.O\.B\.|K\.V\.K\.|M\.K\.|Z\.K\.|P\.P\.|P\.W\.|P\.M\.|I\.O\.|O\.A\.|E\.D\.|N\.A\.V\.|T\.A\.V\.|M\.B\.T\.|I\.V\.M\.|C\.C\.|C\.I\.|R\.G\.|D\.N\.I\.)$/;
const OFFICE = /^(?:OM|NL|EU|IN|ZO|ER|HR|OP|TV|VZ|DE|UK|ID|AH|PV|MT|NS)\b/;

const weighInitials = (value: string) => !ABBREVIATION.test(value) && !OFFICE.test(value);
const initials: readonly Pattern[] = [
  { rule: 'initials', type: 'PERSON', confidence: 'possible', needs: ['.'], find: bare, direct: false, weigh: weighInitials },
  { rule: 'initial-aged', type: 'PERSON', confidence: 'possible', needs: ['. ('], find: /(?<![\p{L}\d.&/-])\p{Lu}\.(?= \(\d{2}[ )])/gu, direct: false },
  { rule: 'initial-acting', type: 'PERSON', confidence: 'possible', needs: ['. '], find: /(?<![\p{L}\d.&/-])\p{Lu}\.(?= (?:zegt|zei|betaalt|wil|wordt|werd|geeft|gaf|reageert|stuurt|stuurde|appt|appte|mailt|meldt|meldde|belt|belde|komt|kwam|heeft|had|is|was|werkt|woont|slaapt|vertelt|vertelde|verklaart|ontkent|moet|moest|kan|weet|krijgt|kreeg|gaat|ging|durft|vraagt|rijdt|haalt|brengt)(?!\p{L}))/gu, direct: false },
  { rule: 'initial-beside', type: 'PERSON', confidence: 'possible', needs: ['. en ', '. of ', '., '], find: /(?<=(?<!\p{L})\p{Lu}\.(?: en| of|,) )\p{Lu}\.(?=$|[,;:)]| \p{Ll})/gu, direct: false },
  { rule: 'initials-joined', type: 'PERSON', confidence: 'possible', gate: /[A-Z]vd?[A-Z]/, find: /(?<![\p{L}\d])\p{Lu}vd?\p{Lu}(?![\p{L}\d])/gu, direct: false, weigh: (value) => !/^(?:KvK|OvJ|RvdK|Rvd[A-Z]|Rv[A-Z]|HvJ|MvT|PvA|PvdA|BvH|Cv[A-Z]|PvE|BvT|LvB|WvS|WvSr)$/.test(value) },
  { rule: 'initials-particle', type: 'PERSON', confidence: 'possible', needs: ['.v', '.d'], find: /(?<![\p{L}\d.&/-])\p{Lu}\.(?:v\.?d\.|v\.|d\.)\p{Lu}\.(?![\p{L}\d])/gu, direct: false },
  { rule: 'initials-double', type: 'PERSON', confidence: 'possible', needs: ['.-'], find: /(?<![\p{L}\d.&/-])\p{Lu}\.-\p{Lu}\.(?![\p{L}\d])/gu, direct: false },
  { rule: 'initial-bracketed', type: 'PERSON', confidence: 'possible', needs: ['.)'], find: /\((\p{Lu}\.)(?=\))/gu, direct: false },
  { rule: 'initials-said-small', type: 'PERSON', confidence: 'possible', needs: ['.'], find: smallSaid, direct: false },
  { rule: 'initials-said', type: 'PERSON', confidence: 'possible', gate: / [A-Z]{1,2}[. ]/, find: single, direct: false, weigh: weighInitials },
];

/** Whether one small letter with a full stop is a word cut off before another word ("z. papieren"), or what follows letters cannot be a name ("a.b. zegt"). */
function isCutWord(value: string, { isListedWord, isWordlikeFamily }: Lexicon): boolean {
  if (isNoName(/\. ?(\p{L}+)$/u.exec(value)?.[1]?.toLowerCase() ?? value)) return true;
  const word = /^[a-z]\. ?(?:\p{L}{1,3}-)?(\p{L}+)$/u.exec(value)?.[1]?.toLowerCase();
  return word !== undefined && isListedWord(word) && !isWordlikeFamily(word);
}

/** The other places of a line where an initial stands that was found to be somebody's. */
function findAgain({ plain }: Line, found: readonly Piece[]): readonly Piece[] {
  const letters = new Set(found.map(({ start, end }) => plain.slice(start, end)).filter((value) => /^\p{Lu}\.$/u.test(value)));
  if (letters.size === 0) return [];
  return matchesOf(/(?<![\p{L}\d.&/-])\p{Lu}\.(?![\p{L}\d])/gu, plain)
    .filter(({ 0: value }) => letters.has(value))
    .map(({ index, 0: value }) => ({ ...piece('PERSON', 'repeated', 'possible', [index, index + value.length]), direct: false }));
}

const shapes: readonly Pattern[] = [...patterns, ...initials];

/** Names by the shape of initials, and initials that stand for a person by themselves. */
export function findInitials(line: Line, lexicon: Lexicon): readonly Piece[] {
  const found = findPatterns(line, shapes).filter(({ rule, start, end }) => rule !== 'initials-name-small' || !isCutWord(line.plain.slice(start, end), lexicon));
  return [...found, ...findAgain(line, found)];
}

const NICKNAMED = anyCase('bijnaam|alias|roepnaam|genaamd|bijgenaamd|genoemd|noem(?:t|en|de|den) (?:zich|zichzelf|hem|haar)|bekend (?:staat )?als|staat bekend als|stelt zich voor als|onder de naam|ene|heet(?: hij| ie| ze| zij)?');
const nickname = new RegExp(String.raw`(?<![\p{L}])(?:${NICKNAMED})[ :,]{1,3}(?:van (?:de |het )?\p{Ll}{3,15}: )?["']?((?:de |het )?(?:\p{Lu}[\p{L}'-]{1,20} ?){1,3})`, 'gu');
const quoted = /\b(?:bijnaam|alias|roepnaam|genaamd|genoemd|noemt|noemen|bekend|als|naam|heet|over|madam|aangesproken|ene|zekere)[ :,]{1,3}(?:als |hem |haar |zich |onder de naam )?["']([^"'&\n]{2,30})(?=["'])/giu;
const called = /(?<![\p{L}])(?:wordt|werd|word|worden)(?: \p{Ll}{2,10}){0,4} ["']?((?:\p{Lu}[\p{L}'-]{1,20} ?){1,3})["']? (?=genoemd)/gu;
const calledBy = /(?<![\p{L}])(?:iedereen|men|ze|we|wij|zij|hij|allemaal) (?:hem |haar )?((?:(?:mama|papa|madam|mami|oom|tante|baba|big|lange|dikke|kleine|ouwe) )?\p{Lu}\p{L}{2,15}|(?:mama|papa|madam|mami|oom|tante|baba|big|lange|dikke|kleine|ouwe) \p{L}{3,15}) (?=(?:noemt|noemen|noemde|noemden)(?!\p{L}))/giu;
const calledAfter = /(?<![\p{L}])(?:noemt|noemen|noeme|noemde|noemden) (?:ze|we|men|iedereen|hem|haar|'?[mr]|d'r) (?:hem |haar |'?m )?((?:de )?\p{Lu}\p{L}{2,20})(?!\p{L})/gu;
const calledSmall = /(?<![\p{L}])ook (?:wel )?["']?(\p{Ll}[\p{L}'-]{2,20})["']? (?=genoemd)/gu;

const nicknamedSmall = /(?<![\p{L}])(?:bijnaam|alias|roepnaam|straatnaam)[ :,]{1,3}(?:is )?((?:el|la|il|de|big|lil|mc|dj|don|kleine|dikke|lange|zwarte|ouwe) \p{Ll}[\p{L}'-]{2,20})/giu;

/** A group, a site or a firm that is called something. */
const THING_CALLED = /(?:app|groep|kanaal|site|pagina|zaak|winkel|bedrijf|project|document|bestand)(?: \p{Ll}+)? (?:heet|heette|genaamd)[ :,]{1,3}["']$/iu;

const nicknames: readonly Pattern[] = [
  { rule: 'nickname-byname', type: 'PERSON', confidence: 'possible', needs: ['lil ', 'dj ', 'mc '], find: /(?<![\p{L}])(?:[Ll]il|DJ|MC) \p{Lu}\p{L}{2,20}(?!\p{L})/gu },
  { rule: 'nickname-small', type: 'PERSON', confidence: 'possible', needs: ['naam', 'alias'], find: nicknamedSmall, weigh: (value) => !isNoName(value.toLowerCase().split(' ')[1] ?? '') },
  { rule: 'nickname', type: 'PERSON', confidence: 'certain', needs: ['naam', 'alias', 'noem', 'bekend', 'stelt', 'ene', 'heet'], find: nickname, weigh: (value) => /^(?:de|het) /i.test(value) || value.trim().split(' ').some(isStranger) },
  { rule: 'nickname-quoted', type: 'PERSON', confidence: 'possible', needs: ['"', "'"], find: quoted, weigh: (value, { line, start }) => value.split(' ').length < 4 && !THING_CALLED.test(line.plain.slice(Math.max(0, start - 30), start)) && !isNoName(value.toLowerCase()) && !(/^(?:(?:de|het|een|die|veel|alle|twee|drie|andere) \p{Ll}|\p{Ll}+en$)/u.test(value) && /(?:over|als|naam)[ :,]{1,3}["']$/i.test(line.plain.slice(Math.max(0, start - 8), start))) },
];

/** What somebody goes by, after words that say so. */
export function findNicknames(line: Line): readonly Piece[] {
  const calls = (line.lower.includes('noem') ? [called, calledSmall, calledBy, calledAfter].flatMap((pattern) => matchesOf(pattern, line.plain)) : []).map((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf(name);
    return piece('PERSON', 'nickname', 'certain', [start, start + name.length]);
  });
  return [
    ...findPatterns(line, nicknames),
    ...calls,
  ];
}
