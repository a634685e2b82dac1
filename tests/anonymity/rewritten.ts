import type { Gold, GoldSpan } from './gold.ts';

type Rewrite = (text: string) => string;

/** A text with other words around its identifiers or other identifiers, and the places of these anew. */
function rewritten({ id, text, spans }: Gold, around: Rewrite, within: (value: string, span: GoldSpan) => string): Gold {
  let written = '';
  let read = 0;
  const moved = spans.map((span) => {
    written += around(text.slice(read, span.start));
    const start = written.length;
    written += within(text.slice(span.start, span.end), span);
    read = span.end;
    return { ...span, start, end: written.length };
  });
  return { id, text: written + around(text.slice(read)), spans: moved };
}

const letterwise = (change: Rewrite) => (text: string) => Array.from(text, (letter) => (change(letter).length === letter.length ? change(letter) : letter)).join('');
const same: Rewrite = (text) => text;
const upper = letterwise((letter) => letter.toUpperCase());
const lower = letterwise((letter) => letter.toLowerCase());
const unpointed: Rewrite = (text) => text.replaceAll(/[.,;:!?"()]+(?=\s|$)/g, '').replaceAll(/(^|\s)["(]+/g, '$1');

/** Names that no list has, made of parts that are usual in their languages. */
const strangers = 'Popanescu Hagimonov Stoyankov Ghebrezgi Tesfalidet Okwuosa Adebanke Nguimfack Benzarrouk Karatuna Szabolyi Petrauskis Jankunas Zaichuk Shevlyuk Zbysko Dencho Kidusan Semhara Awetash Chiemelie Olamipo Kwabiah Djenab Rukhsan Serpilay Vytenis Xiaowan Quocbao Huubke'.split(' ');
const KEPT = /^(?:van|de|der|den|el|al|het|ten|ter|vd|von|la|le|mama|kleine|dikke|lange|madam)$/i;

function strange(value: string, { type, start }: GoldSpan): string {
  if (type !== 'PERSON') return value;
  let turn = start;
  return value.replaceAll(/\p{L}[\p{L}'’-]*\.?/gu, (word) => {
    if (word.replaceAll('.', '').length <= 2 || KEPT.test(word)) return word;
    turn += 7;
    const name = strangers[turn % strangers.length] ?? word;
    return word === lower(word) ? lower(name) : word === upper(word) ? upper(name) : name;
  });
}

const NUMBERS: ReadonlySet<string> = new Set(['PHONE', 'BSN', 'VNUMBER', 'IBAN', 'KVK']);
const pointed = (value: string, { type }: GoldSpan) => (NUMBERS.has(type) && !/[a-z]{3}/i.test(value) ? value.replaceAll(/(?<=\d)[ .\-/]{1,3}(?=\d)/g, '.') : value);

/** A slip of the pen in one long small word of four: two letters change places, one is left out or doubled. */
function slipped(text: string): string {
  let turn = 0;
  return text.replaceAll(/\p{Ll}{6,}/gu, (word) => {
    turn += 1;
    const at = 1 + (turn * 5 + word.length) % (word.length - 2);
    if (turn % 4 !== 0) return word;
    const [before, here, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
    return [before + next + here + after, before + next + after, before + here + here + next + after][(turn / 4) % 3] ?? word;
  });
}

/** The same texts as somebody else would type them. */
export const rewrites: Readonly<Record<string, (gold: Gold) => Gold>> = {
  'in capitals': (gold) => rewritten(gold, upper, upper),
  'in small letters': (gold) => rewritten(gold, lower, lower),
  'without punctuation': (gold) => rewritten(gold, unpointed, same),
  'in small letters without punctuation': (gold) => rewritten(gold, (text) => unpointed(lower(text)), lower),
  'with names that no list has': (gold) => rewritten(gold, same, strange),
  'with such names in small letters': (gold) => rewritten(gold, lower, (value, span) => lower(strange(value, span))),
  'with points in numbers': (gold) => rewritten(gold, same, pointed),
  'with slips of the pen': (gold) => rewritten(gold, slipped, same),
};
