import { anyCase } from './any-case.ts';
import { remembering } from './remembering.ts';
import { endsIn } from './word-gate.ts';
import { countries, domainWords, functionWords, nationality } from './vocabulary.ts';

/** How words for a kind of firm end, and those that are one by themselves: alternatives of a pattern. */
export const ENDINGS = 'firma|schip|tanker|kotter|coaster|stichting|corporatie|hoeve|bureau|buro|restaurant|studio|salon|kwekerij|tuinderij|bedrijf|winkel|hotel|school|college|lyceum|gymnasium|kerk|bakkerij|slagerij|garage|handel|houderij|teelt|boerderij|fabriek|slachterij|wasserij|hof|drukkerij|maatschappij|manege|camping|centrale|apotheek|stomerij|schilders|montage|makelaardij|rijschool|zaak|shop|club|verhuur|kliniek|atelier|dagverblijf|wasserette';
export const KINDS = 'kebab|doner|shoarma|woongroep|leefgroep|gezinshuis|logeerhuis|behandelgroep|internaat|jeugdhuis|woonvorm|zorghuis|hospice|bouwgroep|massagehuis|beautycentrum|droompark|nagelcentrum|wellnesscentrum|healthcentrum|uitzendgroep|pandhuis|schl|uitzb|uzb|scholengroep|zorggroep|duwboot|sleepboot|vrachtschip|motorschip|tanker|wok|kebabhuis|obs|rkbs|mts|motel|hostel|pension|cafe|eetcafe|bar|club|carwash|pizzeria|snackbar|cafetaria|grillroom|shoarmazaak|lunchroom|bistro|kapper|kapsalon|barbershop|nagelstyliste|massage|schip|binnenvaartschip|firma|stichting|college|lyceum|moskee|gemeente kerk|sportschool|disco|discotheek|sauna|casino|stal|inlener|werkgever|onderaannemer|payroll|payroller|uitlener|detacheerder|handelsnaam|vakantiepark|recreatiepark|bungalowpark|juwelier|toko|avondwinkel|belwinkel|eethuis|wokrestaurant|supermarkt|groothandel|zorginstelling|thuiszorg|uitzender|bemiddelaar|opdrachtgever|coffeeshop|loungebar|shishalounge|autoschade|klusbedrijf|verhuurder|beautysalon|praktijk|bezorgdienst|koeriersdienst|ijssalon|koffiehuis|theehuis|partycentrum|zalencentrum|feestzaal|herberg|brasserie|taverne|tapas|sushibar|frituur|frietkraam|bed and breakfast|b&b|jachtwerf|pluktuin|loonwerker|loonwerk|koelhuis|slooppand|sloperij|bouwbedrijf|scheepswerf|kapsalons|privehuis|bordeel|gasthuis|logement|kinderopvang|autowas|leerhuis|fitnesscentrum|massagecentrum|slijterij|viskraam|eettent|kroeg|ms|uzb|uitzendburo|resto|kringloop|kwekers|boomkwekers|pluimveebedrijf|zorgboerderij|zonnebank|bouwmarkt|tuincentrum|partyservice|reisbureau|sloopbedrijf|hoveniersbedrijf|hovenier|schildersbedrijf|aannemersbedrijf';

/** A word for a kind of firm, for in a pattern; `mensenhandel` is a crime and no trade. */
export const FIRM = String.raw`(?:(?![Mm]ensenhandel|[Dd]rugshandel|[Ww]apenhandel|[Oo]orzaak|[Ss]trafzaak|[Rr]echtszaak|[Nn]oodzaak|[Hh]oofdzaak)[\p{L}][\p{Ll}-]{0,25}(?:${ENDINGS})|${anyCase(ENDINGS)}|${anyCase(KINDS)})`;

const NO_FIRM = /^(?:(?:mensen|drugs|wapen)handel|(?:oor|straf|rechts|nood|hoofd)?zaak)$/;
const kinds = new Set(KINDS.split('|'));
const endsAsFirm = endsIn(ENDINGS);

/** Whether a word in small letters is one for a kind of firm. */
export const isKindOfFirm = remembering((key) => kinds.has(key) || (key.length > 3 && endsAsFirm(key) && !NO_FIRM.test(key)));

/** Whether a word says nothing of this work, a country or grammar, so that it can be part of a firm's name. */
export function isStranger(word: string): boolean {
  const key = word.toLowerCase();
  return !domainWords.has(key) && !countries.has(key) && !nationality.has(key) && !functionWords.has(key);
}
