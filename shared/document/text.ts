import type { Block, DocumentOutline } from './outline.ts';

// Line and paragraph separators of every origin, the vertical tab of older word processors among them.
const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
// What no document may hold: other control characters, non-characters, halves of a pair, and marks that turn the order of reading around.
const unfit = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Text fit for one line of a document: no control characters, no breaks, no half characters. */
export function lineOf(text: string): string {
  return text.toWellFormed().replaceAll(breaks, ' ').replaceAll('\t', ' ').replaceAll(unfit, '').replaceAll(/ {2,}/g, ' ').trim();
}

/** The paragraphs of a text as it was typed or pasted; blank lines only separate. */
export const paragraphsOf = (text: string): readonly string[] => text.split(breaks).map(lineOf).filter((line) => line !== '');

/** Everything a document says, a line per paragraph or cell, in the order of reading. What is adopted is the hash of this text. */
export function textOf(outline: Pick<DocumentOutline, 'organisation' | 'title' | 'subtitle' | 'classification' | 'head' | 'sections'>): string {
  const { classification } = outline;
  return [
    outline.organisation,
    outline.title,
    outline.subtitle,
    `${classification.label} ${classification.tlp}`,
    classification.handling,
    ...outline.head.map(({ label, value }) => `${label}: ${value}`),
    ...outline.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)),
  ].join('\n');
}

/** The lines of one part of a document. */
export function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.number === null ? block.text : `${block.number} ${block.text}`];
    case 'paragraph':
    case 'remark':
      return [block.text];
    case 'label':
    case 'colophon':
      return [`${block.label}: ${block.value}`];
    case 'discussion':
      return block.paragraphs;
    case 'decision':
      return [`${block.label}: ${block.text}`];
    case 'action':
      return [`${block.label}: ${block.lead} ${block.text}`];
    case 'bullets':
      return block.items;
    case 'table':
      return [block.columns.map(({ header }) => header).join(' | '), ...block.rows.map((row) => row.join(' | '))];
  }
}
