import type { Block } from './outline.ts';

const dash = /^[-–•*·]\s+(?=\S)/;

/** What a person typed as blocks: lines that begin with a dash become a real list, the rest stays paragraphs (docs/domain.md 4.7). */
export function typedBlocks(paragraphs: readonly string[], toBlock: (paragraphs: readonly string[]) => readonly Block[]): readonly Block[] {
  const runs: { isList: boolean; lines: string[] }[] = [];
  for (const line of paragraphs) {
    const isList = dash.test(line);
    const last = runs.at(-1);
    if (last?.isList === isList) last.lines.push(line.replace(dash, ''));
    else runs.push({ isList, lines: [line.replace(dash, '')] });
  }
  return runs.flatMap(({ isList, lines }) => (isList ? [{ kind: 'bullets' as const, items: lines }] : toBlock(lines)));
}
