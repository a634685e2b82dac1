import validate from '@ooxml-tools/validate';
import { describe, expect, it, vi } from 'vitest';
import { wordFile } from '#electron/vault/features/minutes/word.ts';
import type { DocumentOutline } from '#shared/document/outline.ts';
import { linesOf } from '#shared/document/text.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import type { DocumentKind } from '#shared/minutes/minutes.ts';
import { demoFacts, inEnglish, outlineOf, withSignals, withText } from '#tests/builders/demo-minutes.ts';
import { brokenRules, paragraphsIn, partsOf } from '#tests/builders/word-rules.ts';

const adoption = { date: CivilDate.parse('2026-11-26'), inMeeting: '2026-041', isChanged: true, hash: 'a'.repeat(64) };
const kinds: readonly DocumentKind[] = ['MINUTES', 'DECISION_LIST', 'ACTION_LIST', 'AGENDA'];
const empty = () => demoFacts('2026-040', { items: [], decisions: [], actions: [], attendance: [], previous: null, next: null });
const pasted = Array.from({ length: 10_000 }, (_, line) => `Regel ${line}`).join('\r\n');
const hostile = '<w:p>&amp; 😀👩‍👩‍👧 \u0000\u0001\u000B\u001F\u202Eהפוך مرحبا\u2066\uFFFE\uD800 ]]> "quote" \u2028 tab\there';

const files: readonly (readonly [string, () => DocumentOutline])[] = [
  ...kinds.map((kind) => [`${kind} in Dutch`, () => outlineOf(demoFacts(), kind)] as const),
  ...kinds.map((kind) => [`${kind} in English`, () => outlineOf(inEnglish(demoFacts()), kind)] as const),
  ...kinds.map((kind) => [`${kind} of an empty meeting`, () => outlineOf(empty(), kind)] as const),
  ...kinds.map((kind) => [`${kind} with hostile text`, () => outlineOf(withText(demoFacts(), hostile), kind)] as const),
  ['minutes with an embargo', () => outlineOf(demoFacts('2026-039'), 'MINUTES')],
  ['the agenda of a planned meeting', () => outlineOf(demoFacts('2026-041'), 'AGENDA')],
  ['adopted minutes', () => outlineOf(demoFacts(), 'MINUTES', { version: 2, adoption })],
  ['minutes of a hundred signals', () => outlineOf(withSignals(demoFacts(), 100), 'MINUTES')],
];

// Reading a file back and asking the validator takes seconds on a slow machine.
vi.setConfig({ testTimeout: 90_000 });

describe.each(files)('%s', (_name, outline) => {
  it('is a file that Word takes without a remark, and keeps the rules of form and access', async () => {
    const bytes = await wordFile(outline());
    expect((await validate(bytes, 'docx', 'Microsoft365')).map(({ description, path }) => `${path.partUri} ${description}`)).toEqual([]);
    expect(brokenRules(bytes)).toEqual([]);
  });

  it('says what the outline says, in its order', async () => {
    const document = outline();
    const written = paragraphsIn(await wordFile(document)).map(({ text }) => text.replaceAll('\u2009', '').replaceAll('\t', ' '));
    const { classification } = document;
    const expected = [
      document.organisation, document.title, document.subtitle, `${classification.label}  ${classification.tlp}`, classification.handling,
      ...document.head.map(({ label, value }) => `${label} ${value}`),
      ...document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => {
        if (block.kind === 'table') return [...block.columns.map(({ header }) => header), ...block.rows.flat()];
        if (block.kind === 'label' || block.kind === 'colophon') return [`${block.label} ${block.value}`];
        if (block.kind === 'decision') return [`${block.label} ${block.text}`];
        return block.kind === 'action' ? [`${block.label} ${block.lead} ${block.text}`] : linesOf(block);
      })),
    ];
    expect(written.filter((text) => text !== '')).toEqual(expected.filter((text) => text !== ''));
  });
});

describe('a Word file', () => {
  it('is one for older Word as well', async () => {
    const bytes = await wordFile(outlineOf(demoFacts(), 'MINUTES'));
    expect((await validate(bytes, 'docx', 'Office2010')).map(({ description }) => description)).toEqual([]);
  });

  it('is the same bytes for the same data, whenever it is made', async () => {
    const [one, other] = [await wordFile(outlineOf(demoFacts(), 'MINUTES')), await wordFile(outlineOf(demoFacts(), 'MINUTES'))];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('begins with what a Word file begins with, so that it is taken for one', async () => {
    const bytes = await wordFile(outlineOf(demoFacts(), 'AGENDA'));
    expect(Object.keys(partsOf(bytes)).slice(0, 4)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels']);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Un-named');
  });

  it('has the label, the status and the checkpoint in its properties, and nobody’s name', async () => {
    const parts = partsOf(await wordFile(outlineOf(demoFacts(), 'MINUTES')));
    expect(parts['docProps/core.xml']).toContain('<cp:category>VERTROUWELIJK TLP:AMBER+STRICT</cp:category>');
    expect(parts['docProps/core.xml']).toContain('2026-11-20T11:00:00Z');
    expect(parts['docProps/custom.xml']).toContain('K7QF-2M9X-P4TD');
    expect(Object.values(parts).join('')).not.toContain('Voorzitter van de werkruimte');
  });

  it('turns a paste of ten thousand lines into as many paragraphs', async () => {
    const facts = demoFacts();
    const items = facts.items.map((item) => (item.section === 'AOB' ? { ...item, notes: [{ itemId: item.id, step: 0, text: pasted }] } : item));
    const bytes = await wordFile(outlineOf({ ...facts, items }, 'MINUTES'));
    expect(paragraphsIn(bytes).filter(({ text }) => /^Regel \d+$/.test(text))).toHaveLength(10_000);
  });

  it('makes a real list of lines that were typed with dashes', async () => {
    const facts = demoFacts();
    const items = facts.items.map((item) => (item.section === 'AOB' ? { ...item, notes: [{ itemId: item.id, step: 0, text: 'Afgesproken:\n- eerst bellen\n• dan schrijven' }] } : item));
    const bytes = await wordFile(outlineOf({ ...facts, items }, 'MINUTES'));
    expect(paragraphsIn(bytes).filter(({ style }) => style === 'ListBullet').map(({ text }) => text)).toEqual(['eerst bellen', 'dan schrijven']);
  });
});
