import type { Pattern } from './pattern.ts';

const PUBLIC_SITE = /(?:^|\.|\/\/)(?:[\w-]+\.)?(?:politie|om|rijksoverheid|overheid|ind|coa|nlarbeidsinspectie|comensha|fairwork|meldmisdaadanoniem|kvk|rvo|uwv|belastingdienst|wegwijzermensenhandel|hetccv|vng|venlo|roermond|weert)\.(?:nl|eu)\b/i;
/** Market places and networks: their name says nothing until an advert or account follows. */
const PLATFORM = /^(?:www\.)?(?:facebook|instagram|tiktok|snapchat|telegram|whatsapp|marktplaats|kinky|sexjobs|speurders|booking|airbnb|google|youtube|twitter|linkedin|onlyfans|tinder|badoo|funda|indeed|olx|werkspot|thuisbezorgd|gmail|hotmail|outlook)\.(?:com|nl|be|org|pl|ro)$/i;
const TOP = 'nl|com|eu|net|org|be|de|pl|ro|bg|hu|info|me|io|app|biz|ru|ua|xyz|online|shop|site|tk|to|gg|co|es|it|fr|uk|club|live|cam|cc';
const domain = new RegExp(`(?<![\\w@.-])(?:[a-z0-9-]{1,40}\\.){1,4}(?:(?:${TOP})(?:\\/[^\\s<>"']{0,200})?|[a-z]{2,10}\\/[^\\s<>"']{2,200})(?![\\w@])`, 'gi');
const hasMark = (value: string) => /[\d_]/.test(value) || /[a-z]\.[a-z]/i.test(value);

/** Mailboxes, addresses on the web and account names, also as people spell them out. */
export const onlinePatterns: readonly Pattern[] = [
  { rule: 'email', type: 'EMAIL', confidence: 'certain', needs: ['@'], find: /(?<![\w.+-])[\w.+-]{1,64} {0,1}@ {0,1}[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi },
  {
    rule: 'email-spelt', type: 'EMAIL', confidence: 'certain', needs: ['(at)', '[at]', '{at}', '(a)', ' at ', 'apenst', 'apest'],
    find: /(?<![\w.+-])(?:[\w.-]{1,30} (?:punt|dot|streepje|underscore) (?:(?:de|van|der|den) ){0,2}){0,3}[\w.+-]{1,40} ?(?:\(at\)|\[at\]|\{at\}|\(a\)|\bat\b|apenstaartje|apestaart(?:je)?|\(apenstaart\)) ?[\w-]{1,40}(?: ?(?:\.|\bpunt\b|\bdot\b|\(dot\)|\[dot\]|\(punt\)) ?[\w-]{2,20}){1,3}/gi,
  },
  { rule: 'url', type: 'URL', confidence: 'certain', needs: ['://', 'www.'], find: /(?<!\w)(?:(?:https?|hxxps?):\/\/|www\.)[^\s<>"']{2,200}[^\s<>"'.,;:!?)]/gi, weigh: (value) => !PUBLIC_SITE.test(value) },
  { rule: 'domain', type: 'URL', confidence: 'certain', needs: ['.'], find: domain, weigh: (value) => !PLATFORM.test(value) && ((!PUBLIC_SITE.test(value) && /[a-z]{2}/i.test(value.split('.')[0] ?? '')) || value.includes('/')) },
  { rule: 'handle', type: 'HANDLE', confidence: 'certain', needs: ['@'], find: /(?<![\w.@])@ ?[a-z0-9_][\w.]{1,29}\w/gi, weigh: (value) => !value.includes(' ') || hasMark(value) },
  {
    rule: 'handle-named', type: 'HANDLE', confidence: 'certain',
    needs: ['insta', 'ig ', 'ig:', 'snap', 'telegram', 'tiktok', 'tik tok', 'account', 'profiel', 'user', 'gebruiker', 'nick', 'discord', 'viber', 'facebook', 'fb', 'onlyfans', 'kanaal', 'skype', 'wechat', 'screen', 'kik'],
    find: /\b(?:insta|instagram|ig|snap|snapchat|telegram|tiktok|tik tok|account|accountnaam|profiel|username|user|gebruikersnaam|gebruiker|nick|nickname|discord|viber|facebook|fb|onlyfans|kanaal|skype|wechat|screenname|kik)\b(?:[ :='"-]{1,3}(?:is|heet|naam|als|onder|op|ze|hij|zij|hem|account|van|haar|zijn|met|actief|profiel|kanaal|de)\b){0,3}[ :='"-]{1,4}([a-z0-9_][\w.]{2,29}\w)/gi,
    weigh: (value) => hasMark(value) && !/^\d+(?:\.\d+)*$/.test(value),
  },
  { rule: 'handle-shaped', type: 'HANDLE', confidence: 'certain', needs: ['_'], find: /(?<![\w@./-])[a-z0-9.]{0,29}[a-z0-9]_[\w.]{0,29}\w/gi, weigh: (value) => /[a-z]{2}/i.test(value) },
  { rule: 'handle-mixed', type: 'HANDLE', confidence: 'possible', leastDigits: 2, find: /(?<![\w@./-])[a-z]{4,20}\d{2,5}(?![\w./-])/gi, weigh: (value) => !/^(?:week|code|punt|item|fase|zaak|actie|covid|route|hal|kamer|artikel|bijlage|signaal|besluit)\d/i.test(value) },
];
