import type { Block } from '#shared/document/outline.ts';

type Line = { readonly label: string; readonly value: string };
type Labelled = Extract<Block, { kind: 'label' | 'colophon' }>;
export type Part = Exclude<Block, Labelled> | { readonly kind: 'lines'; readonly lines: readonly Line[] };

const isLabelled = (block: Block): block is Labelled => block.kind === 'label' || block.kind === 'colophon';

/** Labelled lines that follow each other become one list, so that a reader hears how many there are. */
export function groupLines(blocks: readonly Block[]): readonly Part[] {
  const parts: (Exclude<Block, Labelled> | { kind: 'lines'; lines: Line[] })[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (!isLabelled(block)) parts.push(block);
    else if (last?.kind === 'lines') last.lines.push(block);
    else parts.push({ kind: 'lines', lines: [block] });
  }
  return parts;
}
