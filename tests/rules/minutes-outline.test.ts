import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, linesOf, paragraphsOf, textOf } from '#shared/document/text.ts';
import { typedBlocks } from '#shared/document/typed.ts';
import type { DocumentOutline } from '#shared/document/outline.ts';
import { contentOf } from '#shared/minutes/content.ts';
import { checkExport, openPointsOf, type TextsToMend } from '#shared/minutes/rules.ts';
import { demoFacts, inEnglish, outlineOf } from '#tests/builders/demo-minutes.ts';

const blocksOf = (outline: Pick<DocumentOutline, 'sections'>) => outline.sections.flatMap(({ blocks }) => blocks);

describe('text that was typed', () => {
  it('never brings a control character, a break or half a character into a line', () => {
    assert(property(string({ unit: 'binary' }), (text) => { expect(lineOf(text)).toMatch(/^[^\p{Cc}\u2028\u2029\u202A-\u202E\uFFFE\uFFFF]*$/u); }));
    assert(property(string({ unit: 'binary' }), (text) => { expect(lineOf(lineOf(text))).toBe(lineOf(text)); }));
  });

  it('becomes paragraphs at every kind of break, and drops blank lines', () => {
    expect(paragraphsOf('een\r\ntwee\u000Bdrie\n\n\u2028vier\tvijf')).toEqual(['een', 'twee', 'drie', 'vier vijf']);
  });

  it('makes a list of lines with a dash', () => {
    expect(typedBlocks(['Vooraf', '- een', '• twee'], (paragraphs) => [{ kind: 'discussion', paragraphs }])).toEqual([
      { kind: 'discussion', paragraphs: ['Vooraf'] },
      { kind: 'bullets', items: ['een', 'twee'] },
    ]);
  });
});

describe('the minutes', () => {
  it('follow the agenda, and end with the closing time before the annexes', () => {
    const blocks = blocksOf(contentOf(demoFacts(), 'MINUTES'));
    const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.number !== null ? [block.number] : []));
    expect(headings).toEqual(['1', '2', '3', '4', '5', '6', '6.1', '6.2', '7', '7.1', '7.2', '7.3', '8', '9', '10', '11']);
    const annex = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Bijlage A'));
    expect(blocks[annex - 1]).toEqual({
      kind: 'paragraph',
      isIndented: true,
      text: 'Het volgend overleg (2026-041) is op donderdag 26\u00A0november\u00A02026 (week\u00A048), 09.30\u00A0uur. De voorzitter sluit het overleg om 10.45\u00A0uur.',
    });
  });

  it('name organisations and roles, and persons only where the workspace says so', () => {
    const facts = demoFacts();
    const named = { ...facts, attendance: facts.attendance.map((one) => ({ ...one, personName: 'J. Proef' })) };
    expect(textOf(contentOf(named, 'MINUTES'))).not.toContain('J. Proef');
    expect(textOf(contentOf({ ...named, settings: { ...named.settings, attendanceStyle: 'NAME_ROLE' } }, 'MINUTES'))).toContain('Voorzitter (J. Proef)');
  });

  it('never tell more of a signal under embargo than its number, in any document or language', () => {
    const facts = demoFacts('2026-039');
    const item = facts.items.find(({ signal }) => signal?.number === 'SIG-2026-118');
    const secrets = [
      item?.signal?.title, 'Niersloo', ...(item?.notes.map(({ text }) => text) ?? []),
      ...facts.decisions.filter(({ isEmbargoed }) => isEmbargoed).map(({ text }) => text), ...facts.actions.filter(({ isEmbargoed }) => isEmbargoed).map(({ text }) => text),
    ].filter((text) => text !== undefined);
    expect(secrets.length).toBeGreaterThan(5);
    for (const some of [facts, inEnglish(facts), demoFacts('2026-041')]) {
      for (const kind of ['MINUTES', 'DECISION_LIST', 'ACTION_LIST', 'AGENDA'] as const) {
        const { receivers: _receivers, ...content } = contentOf(some, kind);
        const words = textOf({ ...content, sections: content.sections.map((section) => ({ ...section, blocks: section.blocks.filter((block) => block.kind !== 'table' || block.caption !== 'Aanwezigheid') })) });
        expect(secrets.filter((secret) => secret !== 'Niersloo' && words.includes(secret))).toEqual([]);
      }
    }
    expect(textOf(contentOf(facts, 'MINUTES'))).toContain('6.2 SIG-2026-118 – in behandeling (opsporingsbelang)');
  });

  it('leave the municipality out where a reprisal is feared', () => {
    const facts = demoFacts();
    const items = facts.items.map((item) => (item.signal?.number === 'SIG-2026-120' ? { ...item, signal: { ...item.signal, flags: ['F_REPRISAL'] } } : item));
    const lines = blocksOf(contentOf({ ...facts, items }, 'MINUTES')).flatMap(linesOf);
    expect(lines).toContain('6.1 SIG-2026-120 – ARB – bezorging');
    expect(lines).not.toContain('6.1 SIG-2026-120 – ARB – bezorging – Leukerwaard');
  });

  it('keep a lapsed action with its number and its reason', () => {
    const lapsed = blocksOf(contentOf(demoFacts(), 'MINUTES')).find((block) => block.kind === 'action' && block.label === 'Actie 2026-040-A09');
    expect(lapsed).toMatchObject({ lead: 'Gemeente Swalmerdal, vervallen.', text: 'Brengt een huisbezoek in het kader van inschrijving. Reden: Eerst de uitkomst van de IND afwachten.' });
  });

  it('use the word for a decision that the region chose', () => {
    const facts = demoFacts();
    const labelled = (decisionLabel: 'BESLUIT' | 'BESLUIT_AFSPRAAK' | 'AFSPRAAK') =>
      blocksOf(contentOf({ ...facts, settings: { ...facts.settings, decisionLabel } }, 'MINUTES')).flatMap((block) => (block.kind === 'decision' ? [block.label] : []))[0];
    expect([labelled('BESLUIT'), labelled('BESLUIT_AFSPRAAK'), labelled('AFSPRAAK')]).toEqual(['Besluit 2026-040-B01', 'Besluit (afspraak) 2026-040-B01', 'Afspraak 2026-040-B01']);
  });

  it('are in English where the minutes are', () => {
    const words = textOf(outlineOf(inEnglish(demoFacts()), 'MINUTES'));
    expect(words).toContain('The chair closes the meeting at 10:45.');
    expect(words).toContain('suspicion possible, urgency high; review 26/11/2026');
    expect(words).not.toMatch(/Verslag per|uiterlijk \d|De voorzitter|Bijlage|vermoeden \w+, urgentie \w+;/);
  });
});

describe('the action list', () => {
  it('groups by date: late, until the next meeting, later, finished since the one before', () => {
    const tables = blocksOf(contentOf(demoFacts(), 'ACTION_LIST')).flatMap((block) => (block.kind === 'table' ? [block.rows.map(([number]) => number)] : []));
    expect(tables.map((rows) => rows.length)).toEqual([2, 7, 6, 7]);
    expect(tables[0]).toEqual(['2026-038-A03', '2026-039-A06']);
  });
});

describe('what the minutes still lack', () => {
  const nothingToMend: TextsToMend = { beingTyped: new Set(), unrepaired: new Set(), unrepairedActions: [] };

  it('is nothing for a meeting whose items all ended', () => {
    expect(openPointsOf(demoFacts(), nothingToMend).filter(({ isBlocking }) => isBlocking)).toEqual([]);
  });

  it('stops minutes and decision list, not the agenda', () => {
    const facts = demoFacts();
    const items = facts.items.map((item) => (item.number === '6.1' ? { ...item, outcome: null } : item));
    const points = openPointsOf({ ...facts, items, attendance: [] }, nothingToMend);
    expect(points.filter(({ isBlocking }) => isBlocking).map(({ kind, itemNumber }) => [kind, itemNumber])).toEqual([['NO_ATTENDANCE', null], ['NO_OUTCOME', '6.1']]);
    expect(checkExport(facts.meeting, ['ACTION_LIST', 'MINUTES'], points)).toMatchObject({ error: { rule: 'minutes.openPoints' } });
    expect(checkExport(facts.meeting, ['AGENDA', 'ACTION_LIST'], points)).toEqual({ ok: true, value: true });
  });

  it('names the item in whose texts something identifies, also a heading, and an earlier action that is listed', () => {
    const facts = demoFacts();
    const [heading, signal] = [facts.items.find(({ number }) => number === '6'), facts.items.find(({ number }) => number === '6.1')];
    const [earlier] = facts.actions.filter(({ meetingId }) => meetingId !== facts.meeting.id);
    if (!heading || !signal || !earlier) throw new Error('The demonstration has another agenda.');
    const points = openPointsOf(facts, { beingTyped: new Set(), unrepaired: new Set([signal.id, heading.id]), unrepairedActions: [earlier.id] });
    expect(points.filter(({ kind }) => kind === 'OPEN_FINDING')).toEqual([
      { kind: 'OPEN_FINDING', isBlocking: true, itemId: heading.id, itemNumber: '6', actionId: null },
      { kind: 'OPEN_FINDING', isBlocking: true, itemId: signal.id, itemNumber: '6.1', actionId: null },
      { kind: 'OPEN_FINDING', isBlocking: true, itemId: null, itemNumber: null, actionId: earlier.id },
    ]);
  });

  it('names a routed signal without an action and a running one without a review date', () => {
    const facts = demoFacts();
    const items = facts.items.map((item) => (item.number === '6.1' && item.signal ? { ...item, outcome: 'ROUTED' as const, signal: { ...item.signal, reviewDate: null } } : item));
    const actions = facts.actions.filter(({ signalNumber }) => signalNumber !== 'SIG-2026-120');
    expect(openPointsOf({ ...facts, items, actions }, nothingToMend).flatMap(({ kind, isBlocking }) => (isBlocking ? [kind] : []))).toEqual(['SIGNAL_WITHOUT_ACTION', 'NO_REVIEW_DATE']);
  });
});
