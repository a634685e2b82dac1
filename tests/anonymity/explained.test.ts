import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '#shared/anonymity/detect.ts';
import { foundExamples, missedExamples } from '#shared/anonymity/examples.ts';
import { measuredFigures } from '#shared/anonymity/figures.ts';
import { lexicon } from './known-lexicon.ts';

const sentence = (example: string) => `Bij de controle kwam ${example} naar voren.`;

describe('What the page about the text check tells', () => {
  it.each(Object.entries(foundExamples))('%s: its example is found as what it says it is', (type, example) => {
    expect(detect(sentence(example), lexicon).map((finding) => finding.type), `choose another example in shared/anonymity/examples.ts for ${type}`).toEqual([type]);
  });

  it.each(missedExamples)('"%s" is missed, as the page says', (example) => {
    expect(detect(sentence(example), lexicon), 'found by now: take it out of missedExamples in shared/anonymity/examples.ts').toEqual([]);
  });
});

const document = readFileSync(join(import.meta.dirname, '../../docs/anonymity.md'), 'utf8');
const names = { UNREAD: /^unread by [^(]*\((\d+)\)/, BLIND_NINTH: /^blind, ninth set \((\d+)\)/, BLIND_EIGHTH: /^blind, eighth set \((\d+)\)/, BLIND_SEVENTH: /^blind, seventh set \((\d+)\)/, BLIND_SIXTH: /^blind, sixth set \((\d+)\)/, BLIND_FIFTH: /^blind, fifth set \((\d+)\)/, BLIND_FOURTH: /^blind, fourth set \((\d+)\)/, BLIND_THIRD: /^blind, third set \((\d+)\)/, REGULAR: /^regular \((\d+)\)/, OWN: /^own, rules made with them \((\d+)\)/, KEPT_APART: /^own, kept apart \((\d+)\)/, LATE: /^late[^(]*\((\d+)\)/, BLIND: /^blind, another hand \((\d+)\)/, BLIND_KEPT_APART: /^blind, kept apart \((\d+)\)/ };

/** The rows of the table under "How well", by the names of its columns. */
function measuredRows(): readonly Readonly<Record<string, string>>[] {
  const lines = (document.split('### The same sets after')[1] ?? '').split('\n').filter((line) => line.startsWith('|'));
  const cells = lines.map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  const [head = [], , ...rows] = cells;
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

const update = 'docs/anonymity.md was measured anew: take its figures over in shared/anonymity/figures.ts, so that the page says the same';

describe('The figures on the page', () => {
  it.each(measuredFigures.sets)('are those of docs/anonymity.md for $set', ({ set, ...figures }) => {
    const row = measuredRows().find(({ Texts = '' }) => names[set].test(Texts));
    expect(row, `${update}: it has no row for ${set}`).toBeDefined();
    const number = (name: string) => Number.parseFloat(row?.[name] ?? '');
    const told = { texts: Number(names[set].exec(row?.['Texts'] ?? '')?.[1]), identifiers: number('Identifiers'), masked: number('Masked'), persons: number('Persons'), right: number('Right') };
    const { first, ...now } = figures;
    expect(now, update).toEqual(told);
    if (!first) return;
    const plain = document.replaceAll('\n', ' ');
    expect(plain, `${update}: the first figures of ${set}`).toContain(`${first.masked} % masked`);
    expect(plain, `${update}: the first figures of ${set}`).toContain(`${first.right} % right`);
  });

  it('say the day they were measured', () => {
    const [year, month, day] = measuredFigures.measuredOn.split('-').map(Number);
    const inFull = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)));
    expect(document.replaceAll('\n', ' '), update).toContain(`Measured ${inFull}`);
  });
});
