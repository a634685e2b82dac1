// The look of the documents as one table: Word's own stylesheet is generated from it, whole. Sizes in points, indents in twips.

const INK = '17324D';
const RULE = '6B7785';
const TINT = 'E4EAF0';
/** Where text inside an item begins: 1.25 cm. */
const TEXT = 709;
/** Where the value of a labelled line in head and colophon begins: 4.5 cm. */
const VALUE = 2552;

type Style = {
  readonly id: string;
  /** Built-in styles are known to Word by their English name in lower case. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly isCustom?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** Line height as a factor. */
  readonly line?: number;
  readonly indent?: { readonly left: number; readonly hanging?: number };
  readonly keep?: 'next' | 'lines' | 'both';
  readonly level?: 0 | 1 | 2;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isInk?: boolean;
  readonly isRight?: boolean;
  readonly borders?: string;
  readonly fill?: string;
  /** The list it belongs to, in numbering.xml. */
  readonly list?: number;
};

/** `labelWidth`: room for the longest label before a value, such as `Besluit 2026-040-B01`. */
const styles = (labelWidth: number): readonly Style[] => {
  const labelled = { left: TEXT + labelWidth, hanging: labelWidth };
  return [
    { id: 'Title', name: 'Title', next: 'Subtitle', keep: 'both', after: 1, line: 1, size: 21, isBold: true, isInk: true },
    { id: 'Subtitle', name: 'Subtitle', keep: 'both', after: 7, line: 1, size: 14, isInk: true },
    { id: 'Heading1', name: 'heading 1', keep: 'both', before: 16, after: 5, line: 1, size: 16, isBold: true, isInk: true, level: 0 },
    { id: 'Heading2', name: 'heading 2', next: 'BodyTextIndent', keep: 'both', before: 10, after: 3, line: 1, size: 12.5, isBold: true, isInk: true, level: 1, indent: { left: TEXT, hanging: TEXT } },
    { id: 'Heading3', name: 'heading 3', next: 'Signaalregel', keep: 'both', before: 8, after: 2, line: 1, size: 11.5, isBold: true, isInk: true, level: 2, indent: { left: TEXT, hanging: TEXT } },
    { id: 'BodyTextIndent', name: 'Body Text Indent', indent: { left: TEXT } },
    { id: 'Bespreking', name: 'Bespreking', isCustom: true, basedOn: 'BodyTextIndent', before: 4, after: 5, indent: { left: TEXT } },
    { id: 'Organisatie', name: 'Organisatie', isCustom: true, next: 'Title', keep: 'next', after: 3, line: 1, isInk: true },
    { id: 'Rubricering', name: 'Rubricering', isCustom: true, keep: 'both', after: 2, line: 1.1, size: 12, isBold: true },
    { id: 'Kopregel', name: 'Kopregel', isCustom: true, keep: 'lines', after: 2, line: 1.08, indent: { left: VALUE, hanging: VALUE } },
    { id: 'Colofonregel', name: 'Colofonregel', isCustom: true, keep: 'lines', after: 1.5, line: 1.02, size: 10, indent: { left: VALUE, hanging: VALUE } },
    { id: 'Signaalregel', name: 'Signaalregel', isCustom: true, keep: 'both', after: 1, line: 1.08, indent: labelled },
    { id: 'Besluit', name: 'Besluit', isCustom: true, next: 'Actie', keep: 'lines', before: 5, after: 5, line: 1.08, indent: labelled, fill: TINT, borders: decisionBorders },
    { id: 'Actie', name: 'Actie', isCustom: true, keep: 'lines', before: 2, after: 2, line: 1.08, indent: labelled, borders: `<w:left w:val="single" w:sz="6" w:space="6" w:color="${INK}"/>` },
    { id: 'ListBullet', name: 'List Bullet', after: 3, list: 1 },
    { id: 'Tabelkop', name: 'Tabelkop', isCustom: true, keep: 'both', after: 0, line: 1.02, size: 10, isBold: true },
    { id: 'Tabelkopgetal', name: 'Tabelkop getal', isCustom: true, basedOn: 'Tabelkop', keep: 'both', after: 0, line: 1.02, size: 10, isBold: true, isRight: true },
    { id: 'Tabeltekst', name: 'Tabeltekst', isCustom: true, after: 0, line: 1.02, size: 10 },
    { id: 'Tabelgetal', name: 'Tabelgetal', isCustom: true, basedOn: 'Tabeltekst', after: 0, line: 1.02, size: 10, isRight: true },
    { id: 'Toelichting', name: 'Toelichting', isCustom: true, before: 4, after: 4, line: 1.05, size: 10 },
    { id: 'Sectie-einde', name: 'Sectie-einde', isCustom: true, after: 0, line: 1, size: 1 },
    { id: 'Header', name: 'header', after: 0, line: 1, size: 9.5 },
    { id: 'Footer', name: 'footer', after: 0, line: 1, size: 9.5 },
  ];
};

const edge = (side: string, size: number, color: string, space = 0) => `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${color}"/>`;
const decisionBorders = edge('top', 4, TINT, 2) + edge('left', 24, INK, 6) + edge('bottom', 4, TINT, 2);

const twips = (points: number) => Math.round(points * 20);
const halves = (points: number) => Math.round(points * 2);

/** A piece of XML, or nothing where the style does not say. */
const given = <T>(value: T | undefined, write: (value: T) => string): string => (value === undefined ? '' : write(value));
const keeps = { next: '<w:keepNext/>', lines: '<w:keepLines/>', both: '<w:keepNext/><w:keepLines/>' } as const;

function spacingOf({ before, after, line }: Style): string {
  const attributes =
    given(before, (points) => ` w:before="${twips(points)}"`) +
    given(after, (points) => ` w:after="${twips(points)}"`) +
    given(line, (factor) => ` w:line="${Math.round(factor * 240)}" w:lineRule="auto"`);
  return attributes === '' ? '' : `<w:spacing${attributes}/>`;
}

/** In the order that the format asks for. */
const paragraphProperties = (style: Style): string =>
  given(style.keep, (keep) => keeps[keep]) +
  given(style.list, (list) => `<w:numPr><w:numId w:val="${list}"/></w:numPr>`) +
  given(style.borders, (borders) => `<w:pBdr>${borders}</w:pBdr>`) +
  given(style.fill, (fill) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`) +
  spacingOf(style) +
  given(style.indent, ({ left, hanging }) => `<w:ind w:left="${left}"${given(hanging, (twentieths) => ` w:hanging="${twentieths}"`)}/>`) +
  (style.isRight ? '<w:jc w:val="right"/>' : '') +
  given(style.level, (level) => `<w:outlineLvl w:val="${level}"/>`);

function runProperties({ isBold, isInk, size }: Style): string {
  return [
    isBold ? '<w:b/><w:bCs/>' : '',
    isInk ? `<w:color w:val="${INK}"/>` : '',
    size === undefined ? '' : `<w:sz w:val="${halves(size)}"/><w:szCs w:val="${halves(size)}"/>`,
  ].join('');
}

function paragraphStyle(style: Style, priority: number): string {
  const properties = paragraphProperties(style);
  const run = runProperties(style);
  return [
    `<w:style w:type="paragraph"${style.isCustom ? ' w:customStyle="1"' : ''} w:styleId="${style.id}"><w:name w:val="${style.name}"/>`,
    `<w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>`,
    style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`,
    `<w:uiPriority w:val="${priority}"/><w:qFormat/>`,
    properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

const tableStyle = [
  '<w:style w:type="table" w:customStyle="1" w:styleId="Lijsttabel"><w:name w:val="Lijsttabel"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="60"/><w:qFormat/>',
  '<w:pPr><w:spacing w:after="0" w:line="245" w:lineRule="auto"/></w:pPr>',
  `<w:tblPr><w:tblBorders>${edge('top', 8, INK)}${edge('bottom', 8, INK)}${edge('insideH', 4, RULE)}</w:tblBorders>`,
  '<w:tblCellMar><w:top w:w="45" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="45" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tblPr/><w:trPr><w:tblHeader/></w:trPr>',
  `<w:tcPr><w:tcBorders>${edge('bottom', 12, INK)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${TINT}"/></w:tcPr></w:tblStylePr></w:style>`,
].join('');

const builtIn = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
  '<w:style w:type="character" w:customStyle="1" w:styleId="TLPlabel"><w:name w:val="TLP-label"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="25"/><w:qFormat/>',
  '<w:rPr><w:b/><w:bCs/><w:color w:val="FFC000"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/></w:rPr></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
].join('');

/** `word/styles.xml`: everything a document uses and nothing else. */
export function stylesXml(locale: string, labelWidth: number): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>',
    '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/>',
    `<w:lang w:val="${locale}" w:eastAsia="${locale}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"/>',
    builtIn,
    ...styles(labelWidth).map((style, index) => paragraphStyle(style, 10 + index)),
    tableStyle,
    '</w:styles>',
  ].join('');
}
