import { array, assert, boolean, constantFrom, integer, option, property, record, uniqueArray, uuid, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Section, type TemplateItem } from '#shared/agenda/agenda.ts';
import { addedItem, buildAgenda, byPriority, mustStay, originOf, type AgendaFacts, type SignalOnOffer } from '#shared/agenda/rules-build.ts';
import { isHeading, isStanding, moveItem, nextNumber, numberAgenda } from '#shared/agenda/rules-order.ts';
import { AgendaItemId, MeetingId, SignalId } from '#shared/kernel/ids.ts';
import { addDays, CivilDate } from '#shared/kernel/time.ts';
import { countingIds } from '#tests/builders/a-workspace.ts';

const date = CivilDate.parse('2026-11-26');
const meetingId = MeetingId.parse('00000000-0000-4000-8000-00000000000f');
const template: TemplateItem[] = (
  ['OPENING', 'ADOPT_AGENDA', 'ADOPT_MINUTES', 'ANNOUNCEMENTS', 'ACTIONS', 'NEW_SIGNALS', 'RUNNING_SIGNALS', 'SCALING', 'TRENDS', 'AOB', 'CLOSING'] as const
).map((section, position) => ({ id: section, section, nl: section, en: section, minutes: section === 'NEW_SIGNALS' ? 30 : 5, position, isActive: true, version: 1 }));

const aSignal: Arbitrary<SignalOnOffer> = record({
  id: uuid().map((id) => SignalId.parse(id)),
  title: constantFrom('ARB – horeca – Heidewell', 'SEX – hotel – Maasbeek'),
  stage: constantFrom('NEW', 'HELD', 'RUNNING'),
  submittedOn: integer({ min: 0, max: 60 }).map((days) => addDays(date, -days)),
  isAcute: boolean(),
  isMinor: boolean(),
  urgencyRank: integer({ min: 1, max: 4 }),
  holdUntil: option(integer({ min: -20, max: 20 }).map((days) => addDays(date, days))),
  reviewDate: option(integer({ min: -20, max: 20 }).map((days) => addDays(date, days))),
  hasNews: boolean(),
  last: option(record({ meetingNumber: constantFrom('2026-039', '2026-040'), wasReached: boolean(), minutes: integer({ min: 1, max: 15 }) })),
  timesOnAgenda: integer({ min: 0, max: 6 }),
});
const someSignals = uniqueArray(aSignal, { selector: ({ id }) => id, maxLength: 12 });

const factsOf = (signals: readonly SignalOnOffer[], change: Partial<AgendaFacts> = {}): AgendaFacts => {
  const newId = countingIds();
  return { meetingId, date, language: 'nl', template, present: [], inUse: new Set(), signals, setAside: new Set(), unfinished: [], newId: () => AgendaItemId.parse(newId()), ...change };
};
const signalsOn = (items: readonly { signalId: SignalId | null }[]) => items.flatMap(({ signalId }) => signalId ?? []);
/** Ids of a second building differ, so that new items cannot be taken for old ones. */
const later = () => {
  const newId = countingIds();
  return () => AgendaItemId.parse(newId().replace('8000', 'a000'));
};

const newSignal = (nth: number): SignalOnOffer => ({
  id: SignalId.parse(`00000000-0000-4000-8000-00000000010${nth}`), title: 'x', stage: 'NEW', submittedOn: date, isAcute: false, isMinor: false, urgencyRank: 2, holdUntil: null,
  reviewDate: null, hasNews: false, last: null, timesOnAgenda: 0,
});

describe('the agenda that builds itself', () => {
  it('has every signal that is due exactly once and no other', () => {
    assert(
      property(someSignals, (signals) => {
        const due = signals.filter((signal) => originOf(signal, date) !== undefined).map(({ id }) => id);
        expect(signalsOn(buildAgenda(factsOf(signals))).toSorted()).toEqual(due.toSorted());
      }),
    );
  });

  it('counts its positions without a gap and gives every item another number', () => {
    assert(
      property(someSignals, (signals) => {
        const items = buildAgenda(factsOf(signals));
        expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index));
        expect(new Set(items.map(({ number }) => number)).size).toBe(items.length);
        expect(items.filter(isStanding).map(({ number }) => number)).toEqual(template.map((_, index) => String(index + 1)));
      }),
    );
  });

  it('puts acute signals first in their section, then minors, then by urgency', () => {
    assert(
      property(someSignals, (signals) => {
        const items = buildAgenda(factsOf(signals));
        for (const section of ['NEW_SIGNALS', 'RUNNING_SIGNALS'] as const) {
          const order = items.filter((item) => item.section === section).flatMap((item) => signals.filter(({ id }) => id === item.signalId));
          expect(order).toEqual(order.toSorted(byPriority));
          const ranks = order.map(({ isAcute, isMinor }) => (isAcute ? 0 : isMinor ? 1 : 2));
          expect(ranks).toEqual(ranks.toSorted());
        }
      }),
    );
  });

  it('is the same when it is built again', () => {
    assert(
      property(someSignals, (signals) => {
        const once = buildAgenda(factsOf(signals));
        expect(buildAgenda(factsOf(signals, { present: once, newId: later() }))).toEqual(once);
      }),
    );
  });

  it('puts what comes on later where it would have stood from the start', () => {
    assert(
      property(someSignals, someSignals, (first, more) => {
        const all = [...first, ...more.filter(({ id }) => !first.some((one) => one.id === id))];
        const inTwo = buildAgenda(factsOf(all, { present: buildAgenda(factsOf(first)), newId: later() }));
        expect(signalsOn(inTwo)).toEqual(signalsOn(buildAgenda(factsOf(all))));
      }),
    );
  });

  it('keeps the order made by hand, items of the chair and their minutes when more comes on', () => {
    assert(
      property(someSignals, someSignals, integer({ min: 0, max: 11 }), (first, more, place) => {
        const built = buildAgenda(factsOf(first));
        const own = addedItem('Training voor baliemedewerkers', 7, { meetingId, newId: () => AgendaItemId.parse(meetingId) });
        const movable = built.find((item) => !isStanding(item));
        const moved = movable ? moveItem(built, movable.id, place) : undefined;
        const present = numberAgenda([...(moved?.ok ? moved.value : built), own]).map((item) => ({ ...item, minutes: 4 }));
        const all = [...first, ...more.filter(({ id }) => !first.some((one) => one.id === id))];
        const again = buildAgenda(factsOf(all, { present, newId: later() }));
        const kept = (items: typeof present) => items.filter((item) => !isStanding(item) && present.some(({ id }) => id === item.id));
        const inSection = (items: typeof present, section: string) => kept(items).filter((item) => item.section === section).map(({ id, minutes }) => [id, minutes]);
        for (const section of Section.options) expect(inSection(again, section)).toEqual(inSection(present, section));
      }),
    );
  });

  it('leaves off what was set aside by hand, but never a new acute signal', () => {
    assert(
      property(someSignals, (signals) => {
        const setAside = new Set(signals.map(({ id }) => id));
        expect(signalsOn(buildAgenda(factsOf(signals, { setAside }))).toSorted()).toEqual(signals.filter(mustStay).map(({ id }) => id).toSorted());
      }),
    );
  });

  it('lets go of a signal that nothing asks for any more, unless something was noted under it', () => {
    const due: SignalOnOffer = {
      id: SignalId.parse('00000000-0000-4000-8000-000000000001'), title: 'ARB – bouw – Peelrode', stage: 'RUNNING', submittedOn: date, isAcute: false, isMinor: false, urgencyRank: 2,
      holdUntil: null, reviewDate: date, hasNews: false, last: null, timesOnAgenda: 1,
    };
    const present = buildAgenda(factsOf([due]));
    const quiet = { ...due, reviewDate: addDays(date, 7) };
    expect(signalsOn(buildAgenda(factsOf([quiet], { present })))).toEqual([]);
    expect(signalsOn(buildAgenda(factsOf([quiet], { present, inUse: new Set(present.map(({ id }) => id)) })))).toEqual([due.id]);
  });

  it('says why: held until its date, a review that is due, news, or not reached', () => {
    const quiet: SignalOnOffer = {
      id: SignalId.parse('00000000-0000-4000-8000-000000000001'), title: 'x', stage: 'RUNNING', submittedOn: date, isAcute: false, isMinor: false, urgencyRank: 2, holdUntil: null,
      reviewDate: addDays(date, 1), hasNews: false, last: { meetingNumber: '2026-040', wasReached: true, minutes: 8 }, timesOnAgenda: 1,
    };
    expect(originOf(quiet, date)).toBeUndefined();
    expect(originOf({ ...quiet, reviewDate: date }, date)).toBe('REVIEW_DUE');
    expect(originOf({ ...quiet, hasNews: true }, date)).toBe('NEWS');
    expect(originOf({ ...quiet, stage: 'HELD', holdUntil: date }, date)).toBe('HOLD_DUE');
    expect(originOf({ ...quiet, stage: 'HELD', holdUntil: addDays(date, 1) }, date)).toBeUndefined();
    expect(originOf({ ...quiet, last: { meetingNumber: '2026-040', wasReached: false, minutes: 8 } }, date)).toBe('NOT_REACHED');
    expect(originOf({ ...quiet, stage: 'NEW', last: null, reviewDate: null }, date)).toBe('NEW');
  });

  it('shares the minutes of a section, five to ten for a new signal; what was not reached keeps its own', () => {
    const minutes = (count: number) => buildAgenda(factsOf(Array.from({ length: count }, (_, nth) => newSignal(nth)))).filter(({ signalId }) => signalId).map((item) => item.minutes);
    expect([minutes(1), minutes(4), minutes(9)]).toEqual([[10], [8, 8, 8, 8], Array.from({ length: 9 }, () => 5)]);
    const carried = { ...newSignal(0), last: { meetingNumber: '2026-040', wasReached: false, minutes: 13 }, timesOnAgenda: 1 };
    expect(buildAgenda(factsOf([carried])).find(({ signalId }) => signalId)).toMatchObject({ minutes: 13, origin: 'NOT_REACHED', fromMeetingNumber: '2026-040', timesCarried: 1 });
  });

  it('brings along what the last meeting did not finish, once, before any other business', () => {
    const unfinished = [{ title: 'Training', minutes: 10, timesCarried: 2, fromMeetingNumber: '2026-040' }];
    const once = buildAgenda(factsOf([], { unfinished }));
    expect(once.find(({ title }) => title === 'Training')).toMatchObject({ number: '9.1', origin: 'NOT_REACHED', timesCarried: 2, fromMeetingNumber: '2026-040' });
    expect(buildAgenda(factsOf([], { unfinished, present: once, newId: later() }))).toEqual(once);
  });
});

describe('the order of an agenda', () => {
  it('moves an item among those of its section, and loses or doubles none', () => {
    assert(
      property(someSignals, integer({ min: 0, max: 20 }), integer({ min: 0, max: 20 }), (signals, which, to) => {
        const items = buildAgenda(factsOf(signals));
        const movable = items.filter((item) => !isStanding(item));
        const item = movable[which % Math.max(1, movable.length)];
        if (!item) return;
        const moved = moveItem(items, item.id, to);
        if (!moved.ok) throw new Error('refused');
        expect(moved.value.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
        const section = moved.value.filter((one) => one.section === item.section && !isStanding(one));
        expect(section.indexOf(item)).toBe(Math.min(to, section.length - 1));
        expect(moved.value.map(({ section: name }) => name)).toEqual(items.map(({ section: name }) => name));
      }),
    );
  });

  it('leaves standing items where the template has them', () => {
    const [opening] = buildAgenda(factsOf([]));
    expect(opening && moveItem([opening], opening.id, 3)).toEqual({ ok: false, error: { code: 'refused', rule: 'agenda.standingStays' } });
  });

  it('gives an item that comes on during the meeting the next number under its standing item', () => {
    const items = buildAgenda(factsOf([], { unfinished: [{ title: 'a', minutes: 5, timesCarried: 1, fromMeetingNumber: '2026-040' }] }));
    expect(nextNumber(items, 'EXTRA')).toBe('9.2');
    expect(nextNumber(items, 'RUNNING_SIGNALS')).toBe('7.1');
  });

  it('knows a heading by its section', () => {
    expect(buildAgenda(factsOf([])).filter(isHeading).map(({ section }) => section)).toEqual(['NEW_SIGNALS', 'RUNNING_SIGNALS']);
  });

  it('still numbers an agenda of which the template has nothing left', () => {
    assert(
      property(array(boolean(), { minLength: 11, maxLength: 11 }), someSignals, (active, signals) => {
        const some = template.map((item, index) => ({ ...item, isActive: active[index] ?? false }));
        const items = buildAgenda(factsOf(signals, { template: some }));
        expect(new Set(items.map(({ number }) => number)).size).toBe(items.length);
        expect(signalsOn(items)).toHaveLength(signals.filter((signal) => originOf(signal, date)).length);
      }),
    );
  });
});
