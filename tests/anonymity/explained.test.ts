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
const names = { UNREAD: 'notes, unread', NOTES: 'notes, at first look', UNUSUAL: 'unusual ways of writing, at first look', READ: 'all that were read' };

/** The rows of the table under "What to expect", by the names of its columns. */
function measuredRows(): readonly Readonly<Record<string, string>>[] {
  const lines = (document.split('### What to expect')[1]?.split('\n### ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  const cells = lines.map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  const [head = [], , ...rows] = cells;
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

const update = 'docs/anonymity.md was measured anew: take its figures over in shared/anonymity/figures.ts, so that the page says the same';
const numberIn = (cell = '') => Number.parseFloat(cell.replace(',', ''));

describe('The figures on the page', () => {
  it.each(measuredFigures.sets)('are those of docs/anonymity.md for $set', ({ set, ...figures }) => {
    const row = measuredRows().find(({ Texts = '' }) => Texts === `${names[set]} (${figures.texts.toLocaleString('en')})`);
    expect(row, `${update}: it has no row for ${set}`).toBeDefined();
    const told = { identifiers: numberIn(row?.['Identifiers']), masked: numberIn(row?.['Masked']), persons: numberIn(row?.['Persons']), right: numberIn(row?.['Right']), alarms: numberIn(row?.['Alarms in 1,000 words']) };
    expect({ ...told, texts: figures.texts }, update).toEqual(figures);
  });

  it('say the day they were measured', () => {
    const [year, month, day] = measuredFigures.measuredOn.split('-').map(Number);
    const inFull = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)));
    expect(document.replaceAll('\n', ' '), update).toContain(`Measured ${inFull}`);
  });
});
