import { assert, array, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCapture, takeOption, type Capture, type CaptureContext } from '#shared/capture/capture.ts';
import type { Named } from '#shared/capture/names.ts';
import { Code, OrganisationId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';

const idOf = (n: number) => OrganisationId.parse(`00000000-0000-4000-8000-00000000000${n}`);
const organisation = (n: number, ...names: [string, ...string[]]): Named<OrganisationId> => ({ id: idOf(n), names });
const route = (code: string, ...names: [string, ...string[]]): Named<Code> => ({ id: Code.parse(code), names: [...names, code, code.slice(2)] as [string, ...string[]] });

const police = organisation(1, 'Politie', 'AVIM', 'TMM');
const localPolice = organisation(2, 'Politie (lokaal)', 'wijkagent');
const care = organisation(3, 'Zorgcoördinator', 'zoco');
const nidos = organisation(4, 'Nidos');
const niersloo = organisation(5, 'Gemeente Niersloo', 'Niersloo');
const leukerwaard = organisation(6, 'Gemeente Leukerwaard');

const context: CaptureContext = {
  today: CivilDate.parse('2026-11-19'),
  nextMeeting: CivilDate.parse('2026-11-26'),
  organisations: [police, localPolice, care, nidos, niersloo, leukerwaard],
  routes: [
    route('R_INVESTIGATION', 'Opsporing: politie/OM'),
    route('R_CARE', 'Zorg en opvang via zorgcoördinator'),
    route('R_ZVH', 'Opschalen naar Zorg- en Veiligheidshuis'),
    route('R_RIEC', 'Opschalen naar RIEC'),
  ],
};
const read = (text: string, caret = text.length) => readCapture(text, caret, context);
const action = (owner: Named<OrganisationId>, due: string, text: string) => ({ kind: 'action', ownerId: owner.id, due, text });
const optionsOf = (capture: Capture) => capture.suggestions?.options.map(({ names }) => names[0]);

const squeeze = (words: string) => [...words.replaceAll(/\s/g, '')].toSorted().join('');

function keepsEveryCharacter(text: string) {
  const { tokens, text: left } = read(text);
  const ordered = tokens.toSorted((a, b) => a.from - b.from);
  const inTokens = ordered.map(({ from, to }) => text.slice(from, to)).join('');
  for (const [index, { from, to }] of ordered.entries()) {
    expect(from).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(ordered[index + 1]?.from ?? text.length);
  }
  expect(squeeze(inTokens + left)).toBe(squeeze(text));
}

describe('the capture line', () => {
  it('takes an exclamation mark for a decision', () => {
    expect(read('! COA bespreekt plaatsing.').complete).toEqual({ kind: 'decision', text: 'COA bespreekt plaatsing.' });
    expect(read('!').missing).toEqual(['text']);
  });

  it.each([
    ['@AVIM vr 4 dec: belt het COA', action(police, '2026-12-04', 'belt het COA')],
    ['@avim belt het COA /2w', action(police, '2026-12-03', 'belt het COA')],
    ['@AVIM: belt het COA /4 dec', action(police, '2026-12-04', 'belt het COA')],
    ['@zorgcoordinator volgend overleg: zoekt een plek', action(care, '2026-11-26', 'zoekt een plek')],
    ['@Gemeente Leukerwaard week 49: controleert', action(leukerwaard, '2026-12-03', 'controleert')],
    ['@gemeente leu morgen: controleert', action(leukerwaard, '2026-11-20', 'controleert')],
    ['@ni di: bespreekt de plaatsing', action(nidos, '2026-11-24', 'bespreekt de plaatsing')],
    ['@Politie (lokaal) over 3 dagen gaat langs', action(localPolice, '2026-11-22', 'gaat langs')],
    ['@wijkagent /2w gaat langs', action(localPolice, '2026-12-03', 'gaat langs')],
    ['@Nidos morgen: vraagt na: wie is voogd?', action(nidos, '2026-11-20', 'vraagt na: wie is voogd?')],
    ['@Nidos vraagt na: wie is voogd? /1w', action(nidos, '2026-11-26', 'vraagt na: wie is voogd?')],
  ])('reads %s', (typed, meant) => {
    expect(read(typed).complete).toEqual(meant);
  });

  it('does not take a little word for a weekday', () => {
    const capture = read('@AVIM zo snel mogelijk bellen');
    expect(capture).toMatchObject({ text: 'zo snel mogelijk bellen', date: undefined, missing: ['date'] });
  });

  it('gives an action without a date the usual one, and says so', () => {
    const capture = readCapture('@AVIM belt', 10, { ...context, usualDue: CivilDate.parse('2026-11-26') });
    expect(capture).toMatchObject({ isDateUsual: true, complete: action(police, '2026-11-26', 'belt') });
  });

  it('marks a date that does not exist instead of taking the usual one', () => {
    const capture = readCapture('@AVIM 31-2: belt', 16, { ...context, usualDue: CivilDate.parse('2026-11-26') });
    expect(capture).toMatchObject({ missing: ['date'], complete: undefined });
    expect(capture.tokens).toContainEqual({ kind: 'unknown', from: 6, to: 10 });
  });

  it('refuses a date that has passed', () => {
    expect(read('@AVIM 4-12-2020: belt').missing).toEqual(['date']);
  });

  it('marks a partner it does not know and keeps the rest', () => {
    const capture = read('@FIOD vr 4 dec: kijkt mee');
    expect(capture).toMatchObject({ missing: ['partner'], date: '2026-12-04', text: 'kijkt mee' });
    expect(capture.tokens[0]).toEqual({ kind: 'unknown', from: 0, to: 5 });
  });

  it.each([
    ['#opsporing', 'R_INVESTIGATION', ''],
    ['#R_CARE', 'R_CARE', ''],
    ['#zorg en opvang', 'R_CARE', ''],
    ['#care zoekt vandaag een plek', 'R_CARE', 'zoekt vandaag een plek'],
    ['#riec', 'R_RIEC', ''],
  ])('takes %s for the route %s', (typed, code, text) => {
    expect(read(typed).complete).toEqual({ kind: 'route', route: code, text });
  });

  it('asks which route when the word fits more than one', () => {
    const capture = read('#opschalen');
    expect(capture).toMatchObject({ missing: ['route'], complete: undefined });
    expect(optionsOf(capture)).toEqual(['Opschalen naar Zorg- en Veiligheidshuis', 'Opschalen naar RIEC']);
  });

  it.each([
    ['~2w wacht op COA', '2026-12-03', 'wacht op COA'],
    ['~vr 4 dec: wacht op COA', '2026-12-04', 'wacht op COA'],
    ['~do wacht op COA', '2026-11-26', 'wacht op COA'],
    ['~volgend overleg meer informatie', '2026-11-26', 'meer informatie'],
  ])('holds the signal with %s', (typed, until, reason) => {
    expect(read(typed).complete).toEqual({ kind: 'hold', until, reason });
  });

  it('says what a hold lacks', () => {
    expect(read('~2w').missing).toEqual(['reason']);
    expect(read('~ooit wacht op COA').missing).toEqual(['date']);
    expect(read('~').missing).toEqual(['date', 'reason']);
  });

  it('takes anything else for a paragraph', () => {
    expect(read('  De politie kent de jongere; mail @ noemt 3.').complete).toEqual({ kind: 'paragraph', text: 'De politie kent de jongere; mail @ noemt 3.' });
    expect(read('   ')).toMatchObject({ kind: 'empty', complete: undefined });
  });

  it('offers partners under the caret only, those whose name begins so first', () => {
    expect(optionsOf(read('@ni'))).toEqual(['Nidos', 'Gemeente Niersloo']);
    expect(optionsOf(read('@ni di: bespreekt', 3))).toEqual(['Nidos', 'Gemeente Niersloo']);
    expect(optionsOf(read('@ni di: bespreekt'))).toBeUndefined();
    expect(optionsOf(read('@'))).toHaveLength(context.organisations.length);
    expect(optionsOf(read('@Nidos'))).toBeUndefined();
  });

  it('takes an option in the place of what was typed', () => {
    const typed = '@ni di: bespreekt';
    const capture = read(typed, 3);
    const [first] = capture.suggestions?.options ?? [];
    expect(capture.suggestions && first && takeOption(typed, capture.suggestions, first)).toEqual({ text: '@Nidos di: bespreekt', caret: 7 });
  });

  it('understands every organisation and route by the name it fills in itself', () => {
    for (const { id, names } of context.organisations) expect(read(`@${names[0]} /2w belt`)).toMatchObject({ partner: id, text: 'belt' });
    for (const { id, names } of context.routes) expect(read(`#${names[0]} nu`)).toMatchObject({ route: id, text: 'nu' });
  });

  it('drops nothing that was typed', () => {
    const piece = constantFrom('!', '@', '#', '~', ':', '/', ' ', 'AVIM', 'Zorgcoördinator', 'zorgcoo\u0308rdinator', 'ni', 'vr 4 dec', '31-2', '/2w', 'belt', 'week 49', 'İ', '\n');
    const typed = array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
    assert(property(typed, keepsEveryCharacter), { numRuns: 2000 });
    assert(property(string({ unit: 'binary' }), keepsEveryCharacter));
  });
});
