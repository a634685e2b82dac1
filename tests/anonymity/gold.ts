import { readFileSync } from 'node:fs';
import { isDirect, type IdentifierType } from '#shared/anonymity/finding.ts';

export type GoldSpan = { readonly start: number; readonly end: number; readonly type: IdentifierType; readonly direct: boolean };
export type Gold = { readonly id: string; readonly text: string; readonly spans: readonly GoldSpan[] };

const linesOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n');

/** Reads a text with its identifiers between brackets: `[Jan|PERSON] belt`; a minus after the type turns `direct` around its usual value for persons, streets and plates. */
function unmark(id: string, marked: string): Gold {
  const spans: GoldSpan[] = [];
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([A-Z_]+)(-?)\]/g)) {
    text += marked.slice(read, match.index);
    const [whole, value = '', type = '', minus] = match;
    spans.push({ start: text.length, end: text.length + value.length, type: type as IdentifierType, direct: minus !== '-' && isDirect(type as IdentifierType) });
    text += value;
    read = match.index + whole.length;
  }
  return { id, text: text + marked.slice(read), spans };
}

/** The share of texts that was kept apart while the rules were made: by the hash of the id, fixed beforehand. */
function isHeldBack(id: string): boolean {
  let hash = 2_166_136_261;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  return ((hash >>> 0) >>> 7) % 2 === 1;
}

const marked = (file: string): readonly Gold[] =>
  linesOf(file).map((line) => {
    const { id, marked: text } = JSON.parse(line) as { id: string; marked: string };
    return unmark(id, text);
  });
const own = marked('own.jsonl');

export const ownTexts = own.filter(({ id }) => !isHeldBack(id));
export const heldBackTexts = own.filter(({ id }) => isHeldBack(id));
/** Texts written when the rules stood, in a hurry and mostly in small letters. */
export const lateTexts = marked('late.jsonl');
const spanned = (file: string): readonly Gold[] => linesOf(file).map((line) => JSON.parse(line) as Gold);

/** Texts in regular spelling, by another hand than the rules'. */
export const regularTexts = spanned('regular.jsonl');
const setsOf = <Kind extends string, Letter extends string>(kind: Kind, letters: readonly Letter[]) =>
  Object.fromEntries(letters.map((letter) => [`${kind} ${letter}`, spanned(`${kind}-${letter}.jsonl`)])) as Readonly<Record<`${Kind} ${Letter}`, readonly Gold[]>>;

/** Texts in many voices and unusual ways of writing, each set by another hand that had not seen the rules; measured before they were read. */
export const blindSets = setsOf('blind', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
/** Notes as people type them during a meeting, each set by another hand that had not seen the rules; measured before they were read. */
export const noteSets = setsOf('notes', ['k', 'l', 'm', 'n', 'p', 'q', 'r']);
/** Notes in which nobody is identified, full of what could be taken for somebody: by two more hands, measured before they were read. */
export const quietSets = setsOf('quiet', ['s', 't']);
/** All sets with identifiers of which the misses were read. */
export const readSets: Readonly<Record<string, readonly Gold[]>> = { regular: regularTexts, own: ownTexts, 'own, kept apart': heldBackTexts, late: lateTexts, ...blindSets, ...noteSets };
/** Notes by yet another hand. Nobody who makes the rules has read what is missed in them: only figures may be asked of these. */
export const unreadTexts = spanned('kept-apart-o.jsonl');
