import { isActor, isCommon, maybe, sure, type Answer } from './evidence.ts';
import { isActing, isNoName } from './name-cues.ts';
import { gapBefore, hasTellingCapital, isNameClass, type Place, type Reading } from './name-reading.ts';
import { townsNearby, virtues } from './vocabulary.ts';

/** "vd" before a word that opens a clause: "vd berg (buurman)". */
const OPENING_PARTICLE = /(?:^|[,(:] ?)(?:vd|v\/d) $/i;

const AFTER_PARTICLES = /(?:^|[^\p{L}])(?:van|v\.?) ?(?:der|den|d\.) $/iu;

/** Whether an English word is a name here, because a Dutch verb of people follows it: "hope slaapt". */
const isVirtueName = (reading: Reading, { token, index }: Place) =>
  virtues.has(token.key) && (isActor(reading, index) || (isNameClass(reading.classes[index + 1]) && gapBefore(reading.line, index + 1) === ' '));

/** "van" at the head of a clause, or after a role: "van pol mailt", "melder van hooghten zag". */
const CLAUSE_PARTICLE = /(?:^|[,;:(] ?|(?:melder|meldster|agent|wijkagent|collega|advocaat|docent|mentor|tolk|getuige|verdachte|buurman|buurvrouw|met|volgens|bij|door|aan|heet|noemt|chauffeur|baas|vriend|vriendin|slachtoffer|broer|neef|gezien) )van (?:de[nr]? )?$/i;

function isClauseSubject({ line, lexicon, classes }: Reading, { token, index }: Place): boolean {
  const isNameable = !lexicon.isWord(token.key) || (classes[index] ?? '').endsWith('family') || (classes[index] === 'town' && !lexicon.isListedWord(token.key));
  return isNameable && (isActing(line.plain, line.tokens, index) || /^ (?:naar|niet)\b/.test(line.plain.slice(token.end, token.end + 6)));
}

/** Whether a particle stands before a word: without one the patterns below need not be tried. */
const endsParticles = ({ line: { tokens }, classes }: Reading, index: number) => classes[index - 1] === 'particle' || tokens[index - 1]?.key === 'd';

/** Whether "ter", "van de" or "van het" before a capital leads to a family name, be it a town as well: a town has no article. */
function isFamilyAfter({ lexicon, classes }: Reading, { token, index }: Place, before: string): boolean {
  if (/(?:^|[^\p{L}])ter $/u.test(before)) return !/^(?:apel|aar|idzard|plaatse)$/.test(token.key);
  if (!/(?:^|[^\p{L}])van (?:de|het|'t) $/iu.test(before)) return false;
  if (token.key.length < 4) return false;
  const kind = classes[index] ?? 'never';
  if (kind === 'word') return token.key.length < 10 && !lexicon.isCommon(token.key) && lexicon.isListedWord(token.key);
  return kind === 'town' ? !townsNearby.has(token.key) || token.key.length < 5 : isNameClass(kind) || (kind === 'wordlike-family' && !lexicon.isUsual(token.key));
}

/** Whether particles that only names have stand before it, and "Den" is not that of a town: "komt van Den Haag". */
const followsParticles = ({ kind }: Place, before: string) => AFTER_PARTICLES.test(before) && !(kind === 'town' && before.endsWith('Den '));

/** A family name, told by the particles before it. */
export function afterParticles(reading: Reading, place: Place): Answer {
  const { token, index } = place;
  if (!endsParticles(reading, index) || isNoName(token.key)) return undefined;
  const before = reading.line.plain.slice(Math.max(0, token.start - 10), token.start);
  if (token.isCapital && !token.isShouted && isFamilyAfter(reading, place, before)) return maybe('particle-name');
  if (followsParticles(place, before)) return token.isCapital ? sure('particle-name') : maybe('particle-name-small');
  if (CLAUSE_PARTICLE.test(reading.line.plain.slice(Math.max(0, token.start - 24), token.start)) && isClauseSubject(reading, place)) return maybe('particle-name-acting');
  return OPENING_PARTICLE.test(before) && !isCommon(reading, token.key) ? maybe('particle-name-small') : undefined;
}

/** What is no first choice for a name: a capital where Dutch has none, or particles that only names have. */
export function oddName(reading: Reading, { token, index, kind }: Place): Answer {
  const particles = afterParticles(reading, { token, index, kind });
  if (particles !== undefined) return particles;
  if (kind === 'word' && isVirtueName(reading, { token, index, kind })) return maybe('virtue-name-acting');
  if (kind !== 'word' || token.isShouted || !hasTellingCapital(reading, token) || isCommon(reading, token.key)) return undefined;
  if (reading.lexicon.isListedWord(token.key)) return undefined;
  if (reading.lexicon.isForeign(token.key)) return maybe('foreign-capital');
  return isActing(reading.line.plain, reading.line.tokens, index) ? maybe('capital-acting') : undefined;
}
