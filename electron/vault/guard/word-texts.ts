import { strFromU8, unzipSync } from 'fflate';

/** One piece of text of a finished file, and the part that it stands in. */
export type PartText = { readonly field: string; readonly text: string };

/** What a reader calls the parts of a Word file; any other part with words in it is `other`. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/, 'body'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(?:footnotes|endnotes)\d*\.xml$/, 'notes'],
  [/^word\/comments\w*\.xml$|^word\/people\.xml$/, 'comments'],
  [/^docProps\//, 'properties'],
  [/\.rels$/, 'links'],
  [/^word\/settings\.xml$/, 'variables'],
];
const fieldOf = (path: string): string => parts.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';

/** Parts that hold no words of anybody, only how things look or are put together. */
const LOOKS = /^\[Content_Types\]\.xml$|^word\/(?:styles|fontTable|numbering|webSettings|stylesWithEffects)\.xml$|^word\/theme\//;

/** Attributes in which people's words can stand, and how such a place is called where it is not that of its part. */
const telling: Readonly<Record<string, string | undefined>> = {
  descr: 'altText', title: 'altText', alt: 'altText', 'o:title': 'altText',
  'w:author': 'comments', 'w:initials': 'comments', 'w15:author': 'comments',
  Target: 'links', 'w:tooltip': 'links', 'w:anchor': 'links',
};
/** Elements whose attribute says it, for attributes that mean something else elsewhere. */
const tellingIn: readonly (readonly [element: RegExp, attribute: string, field: string | undefined])[] = [
  [/^(?:wp:docPr|pic:cNvPr|v:shape)$/, 'name', 'altText'],
  [/^w:(?:tblCaption|tblDescription|alias|tag|helpText|statusText)$/, 'w:val', 'altText'],
  [/^w:listEntry$/, 'w:val', undefined],
  [/^v:textpath$/, 'string', undefined],
  [/^w:docVar$/, 'w:name', 'variables'],
  [/^w:docVar$/, 'w:val', 'variables'],
  [/^w:bookmarkStart$/, 'w:name', 'body'],
  [/^property$/, 'name', 'properties'],
];

const TOKEN = /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>|<[^>]*>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A character of its number; nothing where there is no such character. */
const character = (code: number): string => (code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '');

const decoded = (xml: string): string =>
  xml.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number(decimal));
    return hex === undefined ? (named[name ?? ''] ?? whole) : character(Number.parseInt(hex, 16));
  });

function attributesOf(element: string, written: string, field: string): PartText[] {
  return Array.from(written.matchAll(ATTRIBUTE), ([, name = '', double, single]): PartText | undefined => {
    const special = tellingIn.find(([pattern, attribute]) => attribute === name && pattern.test(element));
    if (!special && !(name in telling)) return undefined;
    return { field: special?.[2] ?? telling[name] ?? field, text: decoded(double ?? single ?? '') };
  }).filter((one) => one !== undefined);
}

/** A tab or a break parts what was said before it from what comes after. */
const PARTING = /^w:(?:tab|br|cr|ptab|noBreakHyphen)$/;
const PARAGRAPH = /^(?:w|a):p$/;

/** Collects words into paragraphs, which may stand in each other (text boxes). Outside paragraphs every element parts what was said. */
function startReading(field: string) {
  const texts: PartText[] = [];
  const open: string[] = [];
  let loose = '';
  const settle = (text: string): void => {
    if (text.trim() !== '') texts.push({ field, text });
  };
  const say = (text: string): void => {
    if (open.length > 0) open.push(`${open.pop()}${text}`);
    else loose += text;
  };
  const settleLoose = (): void => {
    settle(loose);
    loose = '';
  };
  const paragraph = (isEnd: boolean): void => {
    if (isEnd) settle(open.pop() ?? '');
    else open.push('');
  };
  return {
    texts,
    settle,
    say,
    end: settleLoose,
    element: (name: string, written: string, isEnd: boolean): void => {
      if (!isEnd) texts.push(...attributesOf(name, written, field));
      if (open.length === 0) settleLoose();
      if (PARTING.test(name)) say('\n');
      if (PARAGRAPH.test(name) && !written.endsWith('/')) paragraph(isEnd);
    },
  };
}

/** The words of one part, paragraph by paragraph. */
function textsIn(xml: string, field: string): PartText[] {
  const reading = startReading(field);
  for (const [, comment, data, closing, element, written = '', text] of xml.matchAll(TOKEN)) {
    if (element !== undefined) reading.element(element, written, closing === '/');
    else if (comment !== undefined) reading.settle(comment);
    else reading.say(data ?? decoded(text ?? ''));
  }
  reading.end();
  return reading.texts;
}

/** Everything that a finished Word file says, in every part of it and in its name. Throws when it is no archive. */
export function textsInWordFile(bytes: Uint8Array, fileName: string): PartText[] {
  const inside = Object.entries(unzipSync(bytes)).filter(([path]) => !LOOKS.test(path));
  return [...inside.flatMap(([path, data]) => (/\.(?:xml|rels)$/.test(path) ? textsIn(strFromU8(data), fieldOf(path)) : [])), { field: 'fileName', text: fileName.replace(/\.docx$/, '') }];
}
