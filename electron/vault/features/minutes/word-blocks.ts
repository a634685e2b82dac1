import { Paragraph, Tab, Table, TableCell, TableProperties, TableRow, TextRun, XmlAttributeComponent, XmlComponent, type FileChild } from 'docx';
import { linesOf } from '#shared/document/text.ts';
import type { Block, DocumentTable } from '#shared/document/outline.ts';

/** Width of the text on A4 with margins of 2.5 cm, in twips. */
export const textWidth = { portrait: 9070, landscape: 14_002 } as const;
const INDENT = 709;

/** Nothing longer than this is kept on one page: it would only push white space around. */
const KEPT_CHARACTERS = 1500;
const KEPT_ROWS = 4;

/** The blocks of a section as Word paragraphs and tables. `width` is that of the text. */
export function wordBlocks(blocks: readonly Block[], width: number): FileChild[] {
  return blocks.flatMap((block, index) => wordBlock(block, blocks[index + 1], width));
}

function wordBlock(block: Block, next: Block | undefined, width: number): FileChild[] {
  const keepNext = staysWith(block, next);
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ style: `Heading${block.level}`, children: headingRuns(block) })];
    case 'paragraph':
      return [new Paragraph({ style: block.isIndented ? 'BodyTextIndent' : 'Normal', keepNext, children: [run(block.text)] })];
    case 'remark':
      return [new Paragraph({ style: 'Toelichting', children: [run(block.text)] })];
    case 'label':
    case 'colophon':
      return [new Paragraph({ style: lineStyles[block.kind], ...heldOn(keepNext), children: labelled(block.label, run(block.value)) })];
    case 'discussion':
      return block.paragraphs.map((text, index) => new Paragraph({ style: 'Bespreking', keepNext: keepNext && isShort(block, index), children: [run(text)] }));
    case 'bullets':
      return block.items.map((text) => new Paragraph({ style: 'ListBullet', children: [run(text)] }));
    case 'decision':
      return [new Paragraph({ style: 'Besluit', keepNext, children: labelled(block.label, run(block.text)) })];
    case 'action':
      return [new Paragraph({ style: 'Actie', keepNext, children: labelled(block.label, strong(block.lead), run(` ${block.text}`)) })];
    case 'table':
      return [wordTable(block, width)];
  }
}

/** The style of some lines holds on by itself: said only where it adds something. */
const heldOn = (keepNext: boolean) => (keepNext ? { keepNext } : {});

const lineStyles = { label: 'Signaalregel', colophon: 'Colofonregel' } as const;

const run = (text: string) => new TextRun({ text });
const strong = (text: string) => new TextRun({ text, style: 'Strong' });
const tab = () => new TextRun({ children: [new Tab()] });
export const labelled = (label: string, ...value: readonly TextRun[]): TextRun[] => [strong(label), tab(), ...value];

const headingRuns = ({ number, text }: Extract<Block, { kind: 'heading' }>): TextRun[] => (number === null ? [run(text)] : [run(number), tab(), run(text)]);

const outcomes: readonly Block['kind'][] = ['decision', 'action'];

/** A signal stays on one page where it can, and so does the colophon: each part but the last holds on to the next. */
function staysWith(block: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (block.kind === 'colophon') return next.kind === 'colophon';
  const isLeadIn = block.kind === 'paragraph' && next.kind === 'table';
  return isLeadIn || (outcomes.includes(next.kind) && linesOf(block).join(' ').length <= KEPT_CHARACTERS) || (outcomes.includes(next.kind) && block.kind === 'discussion');
}

/** Of a long discussion only the last paragraph is held to what follows. */
const isShort = ({ paragraphs }: Extract<Block, { kind: 'discussion' }>, index: number): boolean =>
  index === paragraphs.length - 1 || paragraphs.join(' ').length <= KEPT_CHARACTERS;

function wordTable(block: DocumentTable, width: number): Table {
  const total = block.isIndented ? width - INDENT : width;
  const widths = gridOf(block, total);
  const row = (cells: readonly string[], style: readonly [string, string], options: { isHeader: boolean; keepNext: boolean }) =>
    new TableRow({
      cantSplit: true,
      ...(options.isHeader && { tableHeader: true }),
      children: block.columns.map(
        ({ alignment }, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: 'dxa' },
            children: [new Paragraph({ style: alignment === 'end' ? style[1] : style[0], keepNext: options.keepNext, children: [run(cells[index] ?? '')] })],
          }),
      ),
    });
  return new NamedTable(block, {
    style: 'Lijsttabel',
    width: { size: total, type: 'dxa' },
    indent: { size: block.isIndented ? INDENT : 0, type: 'dxa' },
    layout: 'fixed',
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      row(block.columns.map(({ header }) => header), ['Tabelkop', 'Tabelkopgetal'], { isHeader: true, keepNext: true }),
      ...block.rows.map((cells, index) => row(cells, ['Tabeltekst', 'Tabelgetal'], { isHeader: false, keepNext: heldToNextRow(index, block.rows.length) })),
    ],
  });
}

/** A small table stays whole; of a long one the first rows stay with the heading and the last two together. */
const heldToNextRow = (index: number, rows: number): boolean => index < rows - 1 && (rows <= KEPT_ROWS || index === 0 || index === rows - 2);

/** Percentages as twips whose sum is exactly the width of the table. */
function gridOf({ columns }: DocumentTable, total: number): number[] {
  const widths = columns.map(({ width }) => Math.floor((width / 100) * total));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

class Value extends XmlAttributeComponent<{ val: string }> {
  protected override readonly xmlKeys = { val: 'w:val' };
}

class NamedProperty extends XmlComponent {
  constructor(name: 'w:tblCaption' | 'w:tblDescription', text: string) {
    super(name);
    this.root.push(new Value({ val: text }));
  }
}

/** A table with a name and a description for those who cannot see it: the library has no way to give them. */
class NamedTable extends Table {
  constructor({ caption, description }: DocumentTable, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    const properties = this.root.find((part) => part instanceof TableProperties);
    if (!properties) throw new Error('A Word table without properties.');
    properties.addChildElement(new NamedProperty('w:tblCaption', caption));
    properties.addChildElement(new NamedProperty('w:tblDescription', description));
  }
}
