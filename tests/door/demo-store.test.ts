import { describe, expect, it } from 'vitest';
import { aDemoTable } from '#tests/builders/a-table.ts';
import { valueOf } from '#tests/builders/a-workspace.ts';

describe('the demonstration in a store', () => {
  it('holds four meetings with their decisions and actions, and plans the next', async () => {
    const { client, broken } = aDemoTable();
    const meetings = valueOf(await client.meeting.list({}));
    expect(meetings.map(({ number, status, minutesStatus, items, decisions, actions }) => [number, status, minutesStatus, items, decisions, actions])).toEqual([
      ['2026-041', 'PLANNED', 'NONE', 5, 0, 0],
      ['2026-040', 'HELD', 'DRAFT', 5, 5, 9],
      ['2026-039', 'HELD', 'ADOPTED', 6, 5, 9],
      ['2026-038', 'HELD', 'ADOPTED', 5, 3, 5],
      ['2026-037', 'HELD', 'ADOPTED', 3, 4, 7],
    ]);
    expect(meetings.filter(({ minutesStatus }) => minutesStatus === 'ADOPTED').every(({ minutesHash }) => /^[0-9a-f]{64}$/.test(minutesHash ?? ''))).toBe(true);
    expect(broken).toEqual([]);
  });

  it('has the agenda of the next meeting made by the rule: five reviews, the acute one first, each with where it comes from', async () => {
    const table = aDemoTable();
    const [next] = valueOf(await table.client.meeting.list({}));
    if (!next) throw new Error('No meeting.');
    const items = await table.agendaOf(next);
    expect(items.map(({ number, title, origin, fromMeetingNumber, timesCarried }) => [number, title, origin, fromMeetingNumber, timesCarried])).toEqual([
      ['1', 'Opening, aanwezigen en geheimhouding', 'STANDING', null, 0],
      ['2', 'Vaststelling agenda', 'STANDING', null, 0],
      ['3', 'Vaststelling verslag en besluitenlijst vorig overleg', 'STANDING', null, 0],
      ['4', 'Mededelingen', 'STANDING', null, 0],
      ['5', 'Actielijst', 'STANDING', null, 0],
      ['6', 'Nieuwe signalen', 'STANDING', null, 0],
      ['7', 'Lopende signalen', 'STANDING', null, 0],
      ['7.1', 'SEX – online, minderjarige – Niersloo', 'REVIEW_DUE', '2026-039', 1],
      ['7.2', 'CRI – winkeldiefstal, amv – Venbosch', 'REVIEW_DUE', '2026-040', 1],
      ['7.3', 'ORG – opvanglocatie – Weerdonk', 'REVIEW_DUE', '2026-039', 1],
      ['7.4', 'ARB – logistiek – Peelrode', 'REVIEW_DUE', '2026-039', 3],
      ['7.5', 'BED – straatverkoop – Grensveld', 'REVIEW_DUE', '2026-039', 1],
      ['8', 'Op- en afschalen, sluiten', 'STANDING', null, 0],
      ['9', 'Trends, geplande controles en voorlichting', 'STANDING', null, 0],
      ['10', 'Rondvraag', 'STANDING', null, 0],
      ['11', 'Volgend overleg en sluiting', 'STANDING', null, 0],
    ]);
  });

  it('shows what asks for attention in the week after', async () => {
    const table = aDemoTable('2026-11-22T09:00:00.000Z');
    const today = valueOf(await table.client.today.overview({}));
    expect(today.next?.meeting.number).toBe('2026-041');
    expect(today.next?.coreMissing).toEqual([table.organisation('CARE_COORDINATOR')]);
    expect(today.minutesToAdopt).toMatchObject({ number: '2026-040', openPoints: 0 });
    expect(today.acute.map(({ number, handledOutsideOn, onAgendaAs }) => [number, handledOutsideOn, onAgendaAs])).toEqual([['SIG-2026-118', '2026-11-09', '7.1']]);
    const late = today.overdue.filter(({ overdue }) => overdue > 0);
    expect(late.map(({ ownerId, overdue, dueAtNext, oldestDays }) => [ownerId, overdue, dueAtNext, oldestDays])).toEqual([
      [table.organisation('POLICE'), 1, 3, 3],
      [table.organisation('IND'), 1, 0, 3],
    ]);
    expect(today.reviewsDue.map(({ number, isOnAgenda }) => [number, isOnAgenda])).toEqual([
      ['SIG-2026-113', true], ['SIG-2026-117', true], ['SIG-2026-118', true], ['SIG-2026-119', true], ['SIG-2026-121', true],
    ]);
    expect([today.drafts, today.toCheck]).toEqual([0, []]);
  });

  it('tells what became of a decision that a later one withdrew', async () => {
    const { client } = aDemoTable();
    const decisions = valueOf(await client.decision.list({}));
    expect(decisions.find(({ number }) => number === '2026-037-B02')).toMatchObject({ status: 'WITHDRAWN', withdrawnByNumber: '2026-040-B05' });
    expect(decisions.find(({ number }) => number === '2026-040-B05')).toMatchObject({ withdraws: ['2026-037-B02'] });
  });

  it('is entered in the trail and passes every check of an opening', () => {
    const table = aDemoTable();
    expect(table.trail(1)).toEqual(['workspace.demoLoaded']);
    expect(() => table.reopen()).not.toThrow();
  });
});
