import type { Lexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { findPattern, type Pattern, type Piece } from './pattern.ts';

const PUBLIC_SITE = /(?:^|\.|\/\/)(?:[\w-]+\.)?(?:politie|om|rijksoverheid|overheid|ind|coa|nlarbeidsinspectie|comensha|fairwork|meldmisdaadanoniem|kvk|rvo|uwv|belastingdienst|wegwijzermensenhandel|hetccv|vng|venlo|roermond|weert)\.(?:nl|eu)\b/i;
/** Market places and networks: their name says nothing until an advert or account follows. */
const PLATFORM = /^(?:www\.)?(?:facebook|instagram|tiktok|snapchat|telegram|whatsapp|marktplaats|kinky|sexjobs|speurders|booking|airbnb|google|youtube|twitter|linkedin|onlyfans|tinder|badoo|funda|indeed|olx|werkspot|thuisbezorgd|gmail|hotmail|outlook)\.(?:com|nl|be|org|pl|ro)$/i;
const TOP = 'nl|com|eu|net|org|be|de|pl|ro|bg|hu|info|me|io|app|biz|ru|ua|xyz|online|shop|site|tk|to|gg|co|es|it|fr|uk|club|live|cam|cc';
const domain = new RegExp(`(?<![\\w@.-])(?:[a-z0-9-]{1,40}\\.){1,4}(?:(?:${TOP})(?:\\/[^\\s<>"']{0,200})?|[a-z]{2,10}\\/[^\\s<>"']{2,200})(?![\\w@])`, 'gi');
const hasMark = (value: string) => /[\d_]/.test(value) || /[a-z]\.[a-z]/i.test(value);

/** How people say what stands between the parts of an address. */
const JOIN = String.raw`(?: ?(?:\(dot\)|\[dot\]|\{dot\}|\(punt\)|\.) ?| (?:punt|dot|streepje|underscore|(?:laag|liggend) streepje|min) )`;
const PARTS = String.raw`[\w+-]{1,40}(?:${JOIN}(?:(?:de|van|der|den) ){0,2}[\w+-]{1,40}){1,4}`;
const AT = String.raw`(?: ?(?:\(at\)|\[at\]|\{at\}|\(a\)|\(apenstaart\)) ?| (?:at|apenstaartje|apenstaart|apestaart|apestaartje) )`;
const speltMail = new RegExp(String.raw`(?<![\w.+-])(?:[\w+-]{1,30}(?:\.| (?:punt|dot|streepje|underscore|(?:laag|liggend) streepje) )(?:(?:de|van|der|den) ){0,2}){0,4}[\w+-]{1,40}${AT}${PARTS}`, 'gi');
const speltSite = new RegExp(String.raw`(?<![\w.-])(?:www(?:\.| punt | dot |\(punt\)|\(dot\))(?:[\w-]{2,25} ){0,2}${PARTS}|[\w-]{2,40}(?: (?:streepje|punt|dot) [\w-]{2,40}){0,3} (?:punt|dot) (?:nl|com|eu|org|pl|ro|info|net|(?:me|be|de|app|link|shop|io)(?= (?:slash|schuine streep|\/) )))(?: (?:slash|schuine streep|\/) [\w-]{1,40}(?:${JOIN}[\w-]{1,40}){0,2}){0,3}(?:\/[\w/-]{1,60})?(?![\w])`, 'gi');
const speltHandle = /(?<![\w@.])[\w.]{2,25}(?: (?:underscore|(?:laag|liggend) streepje|streepje laag|lage streep) [\w.]{1,25}){1,3}(?: (?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)){0,4}(?!\w)/gi;

/** Mailboxes, addresses on the web and account names, also as people spell them out. */
export const onlinePatterns: readonly Pattern[] = [
  { rule: 'email', type: 'EMAIL', confidence: 'certain', needs: ['@'], find: /(?<![\w.+-])[\w.+-]{1,64}(?:@{1,2} ?| @ )(?:[a-z0-9-]{1,63}(?:(?:\.| \. )[a-z0-9-]{1,63}){1,4}|[a-z0-9-]{1,63},(?:com|nl|net|eu|be|de|pl|ro|org)(?![a-z])|(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail)(?![a-z.]))/gi },
  { rule: 'email-spelt', type: 'EMAIL', confidence: 'certain', needs: ['(at)', '[at]', '{at}', '(a)', ' at ', 'apenst', 'apest'], find: speltMail },
  { rule: 'url-spelt', type: 'URL', confidence: 'certain', needs: [' punt ', ' dot ', ' slash ', '(punt)', '(dot)'], find: speltSite, weigh: (value) => !PUBLIC_SITE.test(value.replaceAll(/ (?:punt|dot) /gi, '.')) },
  { rule: 'handle-spelt', type: 'HANDLE', confidence: 'certain', needs: ['underscore', 'laag streep', 'liggend streep', 'streepje laag', 'lage streep'], find: speltHandle },
  { rule: 'url', type: 'URL', confidence: 'certain', needs: ['://', 'www.'], find: /(?<!\w)(?:(?:https?|hxxps?):\/\/|www\.)[^\s<>"']{2,200}[^\s<>"'.,;:!?)]/gi, weigh: (value) => !PUBLIC_SITE.test(value) },
  { rule: 'domain', type: 'URL', confidence: 'certain', needs: ['.'], find: domain, weigh: (value) => !PLATFORM.test(value) && ((!PUBLIC_SITE.test(value) && /[a-z]{2}/i.test(value.split('.')[0] ?? '')) || value.includes('/')) },
  { rule: 'domain-bracketed', type: 'URL', confidence: 'certain', needs: ['(.)', '[.]'], find: new RegExp(`(?<![\\w@.-])[a-z0-9-]{2,40}(?:(?:\\(\\.\\)|\\[\\.\\])[a-z0-9-]{1,40}){0,3}(?:\\(\\.\\)|\\[\\.\\])(?:${TOP})(?:\\/[^\\s<>"']{0,100})?(?![\\w])`, 'gi') },
  { rule: 'handle', type: 'HANDLE', confidence: 'certain', needs: ['@'], find: /(?<![\w.@])@ ?[a-z0-9_][\w.]{1,29}\w/gi, weigh: (value) => !value.includes(' ') || hasMark(value) },
  {
    rule: 'handle-named', type: 'HANDLE', confidence: 'certain',
    needs: ['insta', 'ig ', 'ig:', 'snap', 'telegram', 'tiktok', 'tik tok', 'account', 'profiel', 'user', 'gebruiker', 'nick', 'discord', 'viber', 'facebook', 'fb', 'onlyfans', 'kanaal', 'skype', 'wechat', 'screen', 'kik', '@:'],
    find: /\b(?:insta|instagram|ig|snap|snapchat|telegram|tiktok|tik tok|(?:snap|insta|tiktok|fb|facebook|telegram)-?account|account|accountnaam|profiel|username|user|gebruikersnaam|gebruiker|nick|nickname|discord|viber|facebook|fb|onlyfans|kanaal|skype|wechat|screenname|kik|profielnaam|@:)(?![a-z])(?:[ :='"-]{1,3}(?:is|heet|naam|als|onder|op|ze|ie|hij|zij|hem|account|van|haar|zijn|met|actief|profiel|kanaal|de)\b){0,3}[ :='"(-]{1,4}([a-z0-9_][\w.-]{2,29}\w)/gi,
    weigh: (value) => hasMark(value) && !/^[\d.-]+$/.test(value),
  },
  { rule: 'handle-group', type: 'HANDLE', confidence: 'possible', needs: ['groep', 'pagina', 'kanaal'], find: /\b(?:fb|facebook|whatsapp|app|telegram|insta)[- ]?(?:groep|pagina|kanaal)(?: (?:heet|genaamd))?[ :]{1,2}["']?(\p{Lu}[\p{L}\d]{2,20}(?: \p{Lu}[\p{L}\d]{1,20}){0,3})/gu },
  { rule: 'handle-shaped', type: 'HANDLE', confidence: 'certain', needs: ['_'], find: /(?<![\w@./-])[a-z0-9.]{0,29}[a-z0-9]_[\w.]{0,29}\w/gi, weigh: (value) => /[a-z]{2}/i.test(value) },
  { rule: 'handle-mixed', type: 'HANDLE', confidence: 'possible', leastDigits: 2, find: /(?<![\w@./-])[a-z]{4,20}\d{2,5}(?![\w./-])/gi, weigh: (value) => !/^(?:week|code|punt|item|fase|zaak|actie|covid|route|hal|kamer|artikel|bijlage|signaal|besluit)\d/i.test(value) },
];

const plainHandle = /\b(?:insta|instagram|ig|snap|snapchat|telegram|tiktok|onlyfans|discord|kik|accountnaam|profielnaam|gebruikersnaam|username|nickname)(?:[ :=]{1,3}(?:is|heet|als|account|naam|:)){0,2}[ :=(]{1,3}(\p{Ll}{6,25})(?![\p{L}.@-])/giu;

/** An account name of letters alone, where a network is named before it and no language knows it as a word. */
export function findPlainHandles(line: Line, { isWord, isForeign }: Lexicon): readonly Piece[] {
  return findPattern(line, { rule: 'handle-plain', type: 'HANDLE', confidence: 'possible', needs: ['insta', 'ig', 'snap', 'telegram', 'tiktok', 'onlyfans', 'discord', 'kik', 'naam', 'user', 'nick'], find: plainHandle, weigh: (value) => !isWord(value.toLowerCase()) && !isForeign(value.toLowerCase()) });
}
