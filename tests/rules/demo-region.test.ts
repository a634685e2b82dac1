import { describe, expect, it } from 'vitest';
import { demoRegion } from '#shared/demo/demo-region.ts';
import type { CodeListName } from '#shared/reference/pack.ts';
import { demoPack } from '#shared/reference/pack/demo.ts';

const { signals, meetings, decisions, actions, disclosures, announcements, followUp } = demoRegion;
const active = new Set(demoPack.codeLists.filter((row) => row.active).map((row) => `${row.list}/${row.code}`));
const organisations = new Set(demoPack.organisations.map((organisation) => organisation.code));
const unknownIn = (list: CodeListName, codes: readonly (string | null)[]): readonly string[] =>
  codes.filter((code): code is string => code !== null && !active.has(`${list}/${code}`));

describe('the demonstration', () => {
  it('holds 10 signals, 5 meetings, 17 decisions, 30 actions and 10 disclosures', () => {
    expect([signals, meetings, decisions, actions, disclosures].map((rows) => rows.length)).toEqual([10, 5, 17, 30, 10]);
  });

  it('uses only codes that the demo pack has switched on', () => {
    expect([
      ...unknownIn('FORM', signals.flatMap((signal) => [signal.form, ...signal.secondaryForms])),
      ...unknownIn('SECTOR', signals.map((signal) => signal.sector)),
      ...unknownIn('SOURCE_TYPE', signals.map((signal) => signal.sourceType)),
      ...unknownIn('SOURCE_BASIS', signals.map((signal) => signal.sourceBasis)),
      ...unknownIn('URGENCY', signals.map((signal) => signal.urgency)),
      ...unknownIn('SUSPICION', signals.map((signal) => signal.suspicion)),
      ...unknownIn('VICTIM_COUNT', signals.map((signal) => signal.victimCount)),
      ...unknownIn('AGE_BAND', signals.map((signal) => signal.ageBand)),
      ...unknownIn('GENDER', signals.map((signal) => signal.gender)),
      ...unknownIn('ORIGIN_GROUP', signals.map((signal) => signal.originGroup)),
      ...unknownIn('CROSS_BORDER', signals.map((signal) => signal.crossBorder)),
      ...unknownIn('COMENSHA', signals.map((signal) => signal.comenshaReported)),
      ...unknownIn('FLAG', signals.flatMap((signal) => signal.flags)),
      ...unknownIn('INDICATOR', signals.flatMap((signal) => signal.indicators)),
      ...unknownIn('ROUTE', signals.flatMap((signal) => [...signal.routes, signal.closed?.reason ?? null, signal.handledOutside?.route ?? null])),
      ...unknownIn('ROUTE', decisions.map((decision) => decision.route)),
      ...unknownIn('ACTION_STATUS', actions.map((action) => action.status)),
      ...unknownIn('RESULT_CODE', actions.map((action) => action.result)),
      ...unknownIn('LEGAL_BASIS', disclosures.map((disclosure) => disclosure.basis)),
    ]).toEqual([]);
  });

  it('is set in the invented region, with organisations that are in its pack', () => {
    const municipalities = new Set(demoPack.municipalities.map((municipality) => municipality.code));
    expect(signals.filter((signal) => !municipalities.has(signal.municipality))).toEqual([]);
    const used = [
      ...signals.map((signal) => signal.submitter),
      ...actions.flatMap((action) => [action.owner, action.waitingFor ?? action.owner]),
      ...disclosures.flatMap((disclosure) => [disclosure.from, disclosure.to]),
      ...meetings.flatMap((meeting) => [...meeting.present, ...meeting.absentWithNotice, ...meeting.absentWithoutNotice]),
      ...meetings.flatMap((meeting) => meeting.restricted.flatMap((item) => item.organisations)),
    ];
    expect(used.filter((code) => !organisations.has(code))).toEqual([]);
  });

  it('names each signal neutrally: form, sector or a word more, municipality', () => {
    const sectorWord = new Map(demoPack.codeLists.flatMap((row) => (row.list === 'SECTOR' ? [[row.code, row.attributes.title.nl] as const] : [])));
    const place = new Map(demoPack.municipalities.map(({ code, name }) => [code, name]));
    const titles = signals.map((signal) => [signal.form, signal.topic ?? sectorWord.get(signal.sector), place.get(signal.municipality)].join(' – '));
    expect(titles).toEqual([
      'SEX – hotel – Maasbeek',
      'ARB – logistiek – Peelrode',
      'CRI – drugsvervoer en geldezel – Roerhoven',
      'DIE – particulier huishouden – Swalmerdal',
      'ARB – horeca – Heidewell',
      'BED – straatverkoop – Grensveld',
      'SEX – online, minderjarige – Niersloo',
      'ORG – opvanglocatie – Weerdonk',
      'ARB – bezorging – Leukerwaard',
      'CRI – winkeldiefstal, amv – Venbosch',
    ]);
  });

  it('numbers the decisions and actions of each meeting without a gap', () => {
    for (const [kind, rows] of [['B', decisions], ['A', actions]] as const) {
      for (const meeting of meetings) {
        const numbers = rows.filter((row) => row.meeting === meeting.number).map((row) => row.number);
        expect(numbers).toEqual(numbers.map((_, index) => `${meeting.number}-${kind}${String(index + 1).padStart(2, '0')}`));
      }
    }
  });

  it('refers only to signals and meetings that it holds', () => {
    const numbers = new Set(signals.map((signal) => signal.number));
    const held = new Set(meetings.filter((meeting) => meeting.status === 'HELD').map((meeting) => meeting.number));
    const signalsNamed = [
      ...decisions.map((decision) => decision.signal),
      ...actions.flatMap((action) => action.signal ?? []),
      ...disclosures.map((disclosure) => disclosure.signal),
      ...meetings.flatMap((meeting) => [...meeting.newSignals, ...meeting.runningSignals, ...meeting.restricted.map((item) => item.signal)]),
    ];
    expect(signalsNamed.filter((number) => !numbers.has(number))).toEqual([]);
    expect([...decisions, ...actions, ...announcements, ...followUp].filter((row) => !held.has(row.meeting))).toEqual([]);
  });

  it('says of every signal at every held meeting what was discussed', () => {
    const said = new Set(followUp.map(({ meeting, signal }) => `${meeting} ${signal}`));
    const running = meetings.filter(({ status }) => status === 'HELD').flatMap(({ number, runningSignals }) => runningSignals.map((signal) => `${number} ${signal}`));
    expect([...said].toSorted()).toEqual(running.toSorted());
  });

  it('keeps the guards of the life cycle', () => {
    const open = new Set(['OPEN', 'IN_PROGRESS', 'WAITING']);
    for (const signal of signals) {
      expect(signal.suspicion).not.toBe('NOT_WEIGHED');
      expect(signal.closed !== null).toBe(signal.status === 'CLOSED');
      expect(signal.reviewDate === null).toBe(signal.status === 'CLOSED');
      const own = actions.filter((action) => action.signal === signal.number);
      if (signal.status === 'ROUTED') expect(own.length).toBeGreaterThan(0);
      if (signal.status === 'CLOSED') expect(own.filter((action) => open.has(action.status))).toEqual([]);
    }
  });

  it('closes signals only with a code that closes', () => {
    const closing = demoPack.codeLists.flatMap((row) => (row.list === 'ROUTE' && row.attributes.closes ? row.code : []));
    expect(signals.flatMap((signal) => signal.closed?.reason ?? []).filter((reason) => !closing.includes(reason))).toEqual([]);
  });

  it('gives each action what its status asks for', () => {
    for (const action of actions) {
      expect(action.result !== null).toBe(action.status === 'DONE');
      expect(action.doneOn !== null).toBe(action.status.startsWith('DONE'));
      expect(action.waitingFor !== null).toBe(action.status === 'WAITING');
      expect(action.reason !== null).toBe(action.status === 'CANCELLED');
      expect(action.timesMoved > 0).toBe(action.due !== action.dueOriginal);
    }
  });

  it('has had each new signal on the agenda of exactly one meeting', () => {
    expect(meetings.flatMap((meeting) => meeting.newSignals).toSorted()).toEqual(signals.map((signal) => signal.number).toSorted());
  });
});
