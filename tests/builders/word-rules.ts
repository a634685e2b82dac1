import { JSDOM } from 'jsdom';
import { strFromU8, unzipSync } from 'fflate';

const parser = new new JSDOM('').window.DOMParser();

/** The parts of a Word file as text, by their path. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));

const parsed = (xml: string): Document => parser.parseFromString(xml, 'application/xml');
const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagName(name)];
const value = (node: Element | undefined, attribute = 'w:val'): string | null => node?.getAttribute(attribute) ?? null;
const children = (node: Element, name: string): Element[] => [...node.children].filter(({ tagName }) => tagName === name);

/** What a paragraph says; a tab counts as a tab. */
const said = (paragraph: Element): string => all(paragraph, 'w:r').flatMap((run) => [...run.children]).map((child) => (child.tagName === 'w:tab' ? '\t' : child.tagName === 'w:t' ? child.textContent : '')).join('');

/** Style and words of every paragraph of the text, in the order of reading. */
export function paragraphsIn(bytes: Uint8Array): { readonly style: string; readonly text: string }[] {
  const document = parsed(partsOf(bytes)['word/document.xml'] ?? '');
  return all(document, 'w:p').map((paragraph) => ({ style: value(all(paragraph, 'w:pStyle')[0]) ?? '', text: said(paragraph) }));
}

type Look = { readonly parts: Readonly<Record<string, string>>; readonly text: Document; readonly styles: Document };
type Rule = readonly [name: string, finds: (look: Look) => readonly string[]];

const stylesIn = ({ styles }: Look): Set<string | null> => new Set(all(styles, 'w:style').map((style) => style.getAttribute('w:styleId')));
const tables = ({ text }: Look): Element[] => all(text, 'w:tbl');
const where = (isWrong: boolean, what: string): string[] => (isWrong ? [what] : []);
const everyPart = ({ parts }: Look, wrong: (path: string, xml: string) => boolean): string[] => Object.entries(parts).filter(([path, xml]) => wrong(path, xml)).map(([path]) => path);
const countOf = (xml: string, pattern: RegExp): number => xml.match(pattern)?.length ?? 0;

/** On the form of the file, and on what EN 301 549 chapter 10 asks of a document. Each answers what it found wrong. */
const rules: readonly Rule[] = [
  ['every part is well-formed', (look) => everyPart(look, (_path, xml) => all(parsed(xml), 'parsererror').length > 0)],
  ['no relationship leads outside', (look) => everyPart(look, (path, xml) => path.endsWith('.rels') && xml.includes('TargetMode="External"'))],
  ['every relationship has its part', ({ parts }) => all(parsed(parts['word/_rels/document.xml.rels'] ?? ''), 'Relationship').map((one) => `word/${one.getAttribute('Target')}`).filter((path) => !(path in parts))],
  ['every part has a type', ({ parts }) => {
    const types = parts['[Content_Types].xml'] ?? '';
    return Object.keys(parts).filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml' && !types.includes(`PartName="/${path}"`));
  }],
  ['every type has a part', ({ parts }) => all(parsed(parts['[Content_Types].xml'] ?? ''), 'Override').map((one) => one.getAttribute('PartName')?.slice(1) ?? '').filter((path) => !(path in parts))],
  ['nothing runs and nothing is embedded', ({ parts, text }) => [
    ...Object.keys(parts).filter((path) => /vbaProject|embeddings|media|activeX/.test(path)),
    ...['w:object', 'w:pict', 'w:altChunk', 'w:drawing', 'w:hyperlink'].filter((name) => all(text, name).length > 0),
    ...where(parts['word/settings.xml']?.includes('attachedTemplate') ?? true, 'template'),
  ]],
  ['only page numbers are fields', (look) => everyPart(look, (_path, xml) => all(parsed(xml), 'w:instrText').some((field) => !['PAGE', 'NUMPAGES'].includes(field.textContent)))],
  ['every style that is used exists', (look) => [...all(look.text, 'w:pStyle'), ...all(look.text, 'w:rStyle'), ...all(look.text, 'w:tblStyle')].map((one) => value(one) ?? '').filter((style) => !stylesIn(look).has(style))],
  ['every style is based on one that exists', (look) => all(look.styles, 'w:basedOn').map((one) => value(one) ?? '').filter((style) => !stylesIn(look).has(style))],
  ['headings are real: each has its level', ({ styles }) => [1, 2, 3].flatMap((level) => {
    const style = all(styles, 'w:style').find((one) => one.getAttribute('w:styleId') === `Heading${level}`);
    return where(value(style && all(style, 'w:outlineLvl')[0]) !== String(level - 1) || value(style && all(style, 'w:name')[0]) !== `heading ${level}`, `Heading${level}`);
  })],
  ['no heading skips a level', ({ text }) => {
    const levels = all(text, 'w:pStyle').map((one) => /^Heading(\d)$/.exec(value(one) ?? '')?.[1]).filter((level) => level !== undefined).map(Number);
    return levels.flatMap((level, index) => where(level > (levels[index - 1] ?? 0) + 1, `heading ${index}`));
  }],
  ['every heading says something', ({ text }) => all(text, 'w:p').filter((one) => value(all(one, 'w:pStyle')[0])?.startsWith('Heading') && said(one).trim() === '').map(() => 'empty heading')],
  ['a table has a name and a description', (look) => tables(look).flatMap((table) => where(!value(all(table, 'w:tblCaption')[0]) || !value(all(table, 'w:tblDescription')[0]), 'table'))],
  ['a table has one header row, the first, and it repeats', (look) => tables(look).flatMap((table) => {
    const rows = children(table, 'w:tr').map((row) => all(row, 'w:tblHeader').some((mark) => value(mark) !== 'false'));
    return where(!rows[0] || rows.slice(1).includes(true), 'table');
  })],
  ['no row breaks over a page', (look) => tables(look).flatMap((table) => children(table, 'w:tr')).flatMap((row) => where(all(row, 'w:cantSplit').length === 0, 'row'))],
  ['cells are as many as columns, and none is merged', (look) => tables(look).flatMap((table) => {
    const columns = all(table, 'w:gridCol').length;
    return children(table, 'w:tr').flatMap((row) => where(children(row, 'w:tc').length !== columns || all(row, 'w:gridSpan').length + all(row, 'w:vMerge').length > 0, 'row'));
  })],
  ['columns add up to the width of the table', (look) => tables(look).flatMap((table) => {
    const sum = all(table, 'w:gridCol').reduce((total, column) => total + Number(value(column, 'w:w')), 0);
    return where(sum !== Number(value(all(table, 'w:tblW')[0], 'w:w')), `sum ${sum}`);
  })],
  ['cells have the width of their column', (look) => tables(look).flatMap((table) => {
    const grid = all(table, 'w:gridCol').map((column) => value(column, 'w:w'));
    return children(table, 'w:tr').flatMap((row) => children(row, 'w:tc').flatMap((cell, index) => where(value(all(cell, 'w:tcW')[0], 'w:w') !== grid[index], 'cell')));
  })],
  ['every cell ends in a paragraph', (look) => tables(look).flatMap((table) => all(table, 'w:tc')).flatMap((cell) => where(cell.lastElementChild?.tagName !== 'w:p', 'cell'))],
  ['two tables never touch', (look) => tables(look).flatMap((table) => where(table.nextElementSibling?.tagName === 'w:tbl', 'table'))],
  ['columns stay as they are', (look) => tables(look).flatMap((table) => where(value(all(table, 'w:tblLayout')[0], 'w:type') !== 'fixed', 'table'))],
  ['fields begin and end', (look) => everyPart(look, (_path, xml) => countOf(xml, /fldCharType="begin"/g) !== countOf(xml, /fldCharType="end"/g))],
  ['page x of y stands on every page', ({ parts, text }) => {
    const footers = Object.entries(parts).filter(([path]) => /footer\d+\.xml$/.test(path));
    return where(footers.length !== all(text, 'w:sectPr').length || footers.some(([, xml]) => !xml.includes('>PAGE<') || !xml.includes('>NUMPAGES<')), 'footer');
  }],
  ['the label stands in body, header and footer', (look) => ['word/document.xml', ...Object.keys(look.parts).filter((path) => /(header|footer)\d+\.xml$/.test(path))].filter((path) => !look.parts[path]?.includes('TLP:'))],
  ['no blank lines for layout', ({ text }) => all(text, 'w:p').filter((one) => said(one).trim() === '' && value(all(one, 'w:pStyle')[0]) !== 'Sectie-einde' && one.parentElement?.tagName !== 'w:tc' && all(one, 'w:sectPr').length === 0).map(() => 'blank')],
  ['no text boxes, frames or columns', ({ text }) => ['w:txbxContent', 'w:framePr', 'w:cols'].filter((name) => all(text, name).some((one) => name !== 'w:cols' || Number(value(one, 'w:num') ?? 1) > 1))],
  ['nothing is justified', (look) => everyPart(look, (_path, xml) => xml.includes('w:jc w:val="both"'))],
  ['no letter is smaller than nine points, but for the end of a section', ({ styles }) => all(styles, 'w:style').filter((style) => style.getAttribute('w:styleId') !== 'Sectie-einde').flatMap((style) => all(style, 'w:sz')).filter((size) => size.parentElement?.tagName === 'w:rPr' && Number(value(size)) < 18).map((size) => value(size) ?? '')],
  ['one language everywhere', ({ parts, styles }) => {
    const language = value(all(styles, 'w:lang')[0]);
    return where(!parts['word/settings.xml']?.includes(`themeFontLang w:val="${language}"`), 'settings').concat(where(!parts['docProps/core.xml']?.includes(`<dc:language>${language}</dc:language>`), 'core'));
  }],
  ['the file has a title', ({ parts }) => where(!/<dc:title>[^<]{5,}<\/dc:title>/.test(parts['docProps/core.xml'] ?? ''), 'core')],
  ['the author is the program', ({ parts }) => where(!/<dc:creator>Signaaltafel<\/dc:creator>/.test(parts['docProps/core.xml'] ?? '') || !/<cp:lastModifiedBy>Signaaltafel</.test(parts['docProps/core.xml'] ?? ''), 'core')],
  ['Word is asked to add no names and no times', ({ parts }) => ['removePersonalInformation', 'removeDateAndTime'].filter((setting) => !parts['word/settings.xml']?.includes(`<w:${setting}/>`))],
  ['no field asks to be updated', ({ parts }) => where(parts['word/settings.xml']?.includes('updateFields') ?? true, 'settings')],
  ['pages are A4', ({ text }) => all(text, 'w:pgSz').map((size) => [value(size, 'w:w'), value(size, 'w:h')].toSorted().join(' ')).filter((size) => size !== '11906 16838')],
  ['no tab or break inside words', ({ text }) => all(text, 'w:t').filter((one) => /[\t\n\r]/.test(one.textContent)).map(() => 'text')],
];

/** Names of the rules that a Word file breaks, with what was found. */
export function brokenRules(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const look: Look = { parts, text: parsed(parts['word/document.xml'] ?? ''), styles: parsed(parts['word/styles.xml'] ?? '') };
  return rules.flatMap(([name, finds]) => finds(look).slice(0, 3).map((found) => `${name}: ${found}`));
}
