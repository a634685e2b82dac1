import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun, type FileChild, type ISectionOptions } from 'docx';
import type { Block, DocumentOutline, DocumentSection } from '#shared/document/outline.ts';
import { labelled, textWidth, wordBlocks } from './word-blocks.ts';
import { repack } from './word-package.ts';
import { appXml, coreXml, customXml, fontTableXml, numberingXml, settingsXml } from './word-parts.ts';
import { stylesXml } from './word-styles.ts';

const MARGIN = 1418;
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/**
 * A Word file, built from nothing: no template is opened, so nothing of one can come along. The same outline gives the same bytes
 * (docs/decisions/0013). The text of the outline must be clean: see `lineOf`.
 */
export async function wordFile(outline: DocumentOutline): Promise<Uint8Array> {
  const locale = locales[outline.language];
  const file = new Document({ sections: outline.sections.map((section, index) => wordSection(outline, section, index)) });
  const bytes = await Packer.toBuffer(file, undefined, [
    { path: 'word/styles.xml', data: stylesXml(locale, labelWidthOf(outline)) },
    { path: 'word/settings.xml', data: settingsXml(locale) },
    { path: 'word/numbering.xml', data: numberingXml },
    { path: 'word/fontTable.xml', data: fontTableXml },
    { path: 'docProps/core.xml', data: coreXml(outline, locale) },
    { path: 'docProps/app.xml', data: appXml(outline) },
    { path: 'docProps/custom.xml', data: customXml(outline) },
  ]);
  return repack(bytes);
}

const NARROWEST = 2268;
/** Twips that a bold letter takes, on the safe side. */
const LETTER = 112;

/** Room for the longest label before a decision or an action, so that the values stand in one column. */
function labelWidthOf({ sections }: DocumentOutline): number {
  const lengths = sections.flatMap(({ blocks }) => blocks.map((block) => ('label' in block && block.kind !== 'colophon' ? block.label.length : 0)));
  return Math.max(NARROWEST, ...lengths.map((length) => length * LETTER));
}

function wordSection(outline: DocumentOutline, { orientation, blocks }: DocumentSection, index: number): ISectionOptions {
  const width = textWidth[orientation];
  return {
    properties: {
      page: {
        size: { width: 11_906, height: 16_838, orientation },
        margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 680, footer: 680, gutter: 0 },
      },
    },
    headers: { default: new Header({ children: [headerLine(outline, width)] }) },
    footers: { default: new Footer({ children: [footerLine(outline, width)] }) },
    children: [...(index === 0 ? head(outline) : []), ...wordBlocks(blocks, width), ...afterTable(blocks)],
  };
}

/** A section cannot end in a table: Word wants a paragraph there, here of no height to speak of. */
const afterTable = (blocks: readonly Block[]): FileChild[] => (blocks.at(-1)?.kind === 'table' ? [new Paragraph({ style: 'Sectie-einde', children: [] })] : []);

const thin = (text: string) => new TextRun({ text: `\u2009${text}\u2009`, style: 'TLPlabel' });

const line = (style: string, text: string) => new Paragraph({ style, children: [new TextRun({ text })] });

function head({ organisation, title, subtitle, classification, head: facts }: DocumentOutline): FileChild[] {
  return [
    line('Organisatie', organisation),
    line('Title', title),
    line('Subtitle', subtitle),
    new Paragraph({ style: 'Rubricering', children: [new TextRun({ text: `${classification.label}  ` }), thin(classification.tlp)] }),
    new Paragraph({ style: 'Normal', keepNext: true, children: [new TextRun({ text: classification.handling })] }),
    ...facts.map(({ label, value }) => new Paragraph({ style: 'Kopregel', children: labelled(label, new TextRun({ text: value })) })),
  ];
}

const rule = { style: 'single', color: '6B7785', size: 4, space: 4 } as const;

function headerLine({ running, classification }: DocumentOutline, width: number): Paragraph {
  return new Paragraph({
    style: 'Header',
    border: { bottom: rule },
    tabStops: [{ type: 'right', position: width }],
    children: [
      new TextRun({ text: running.header }),
      new TextRun({ children: [new Tab()] }),
      new TextRun({ text: classification.label, style: 'Strong' }),
      new TextRun({ text: ' ' }),
      thin(classification.tlp),
    ],
  });
}

function footerLine({ running, classification }: DocumentOutline, width: number): Paragraph {
  const [before, between, after] = running.pageOf;
  return new Paragraph({
    style: 'Footer',
    border: { top: rule },
    tabStops: [
      { type: 'center', position: Math.round(width / 2) },
      { type: 'right', position: width },
    ],
    children: [
      new TextRun({ text: running.footer }),
      new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after, new Tab()] }),
      thin(classification.tlp),
    ],
  });
}
