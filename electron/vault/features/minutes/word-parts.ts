import type { DocumentOutline } from '#shared/document/outline.ts';

// The parts of a Word file that its library would fill with its own name, today's date or nothing at all.

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const AUTHOR = 'Signaaltafel';

const propertyNames = ['Documentsoort', 'Overleg', 'Rubricering', 'TLP', 'Controlecode'] as const;

/** Words that the form of every file brings along: the program's name, names of properties and codes of fields. */
export const wordsOfForm: readonly string[] = [AUTHOR, ...propertyNames, 'PAGE', 'NUMPAGES'];

/** Text between tags. What comes in has no control characters any more. */
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Title, category and status; the author is the program, never a person. */
export function coreXml({ title, classification, properties }: DocumentOutline, locale: string): string {
  const at = `${properties.asOf.slice(0, 19)}Z`;
  return [
    declaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xml(`${title} ${properties.meeting}`)}</dc:title><dc:subject>${xml(properties.subject)}</dc:subject><dc:creator>${AUTHOR}</dc:creator>`,
    `<cp:keywords>${xml(properties.keywords)}</cp:keywords><cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    `<cp:category>${xml(`${classification.label} ${classification.tlp}`)}</cp:category><cp:contentStatus>${xml(properties.status)}</cp:contentStatus>`,
    `<dc:language>${locale}</dc:language><cp:version>${properties.version}</cp:version></cp:coreProperties>`,
  ].join('');
}

export const appXml = ({ organisation }: DocumentOutline): string =>
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${AUTHOR}</Application>` +
  `<DocSecurity>0</DocSecurity><Company>${xml(organisation)}</Company><AppVersion>1.0000</AppVersion></Properties>`;

/** What a document system may want to read without opening the text. */
export function customXml({ classification, properties }: DocumentOutline): string {
  const values = [properties.kind, properties.meeting, classification.label, classification.tlp.replace(/^TLP:/, ''), properties.checkpoint];
  const written = propertyNames.flatMap((name, index) => (values[index] ? [[name, values[index]] as const] : []));
  return [
    declaration,
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    ...written.map(([name, value], index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${xml(value)}</vt:lpwstr></property>`),
    '</Properties>',
  ].join('');
}

const compatibility = ['overrideTableStyleFontSizeAndJustification', 'enableOpenTypeFeatures', 'doNotFlipMirrorIndents', 'differentiateMultirowTableHeaders'];
const compatSetting = (name: string, value: number) => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;

/** Word is asked to add no names and no times; never to update fields, for that asks the reader a question. */
export const settingsXml = (locale: string): string =>
  [
    declaration,
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:removePersonalInformation/><w:removeDateAndTime/>',
    '<w:defaultTabStop w:val="709"/><w:autoHyphenation w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>',
    compatSetting('compatibilityMode', 15),
    ...compatibility.map((name) => compatSetting(name, 1)),
    `</w:compat><w:themeFontLang w:val="${locale}"/><w:decimalSymbol w:val="${locale === 'nl-NL' ? ',' : '.'}"/><w:listSeparator w:val=";"/></w:settings>`,
  ].join('');

/** A free typeface of the same widths stands in where Calibri is not there. */
export const fontTableXml =
  `${declaration}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Calibri"><w:altName w:val="Carlito"/>` +
  '<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>';

/** One real list, of dots. */
export const numberingXml =
  `${declaration}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>` +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1134" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>';
