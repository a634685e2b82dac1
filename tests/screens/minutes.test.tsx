import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DocumentOutline } from '#shared/document/outline.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { ClockTime, Instant } from '#shared/kernel/time.ts';
import type { Meeting } from '#shared/meeting/meeting.ts';
import type { ExportedDocument, OpenPoint } from '#shared/minutes/minutes.ts';
import { MinutesScreen } from '#renderer/features/minutes/minutes-screen.tsx';
import type { FakeAnswers } from '#tests/builders/fake-client.ts';
import { renderScreen } from '#tests/builders/render-screen.tsx';
import { itemId } from '#tests/builders/room-answers.ts';
import { aMeeting, date, meetingId, theBackground } from '#tests/builders/screen-rows.ts';
import { typeInto } from '#tests/builders/typing.ts';

const held = aMeeting({ id: meetingId(40), number: '2026-040', date: date('2026-11-19'), status: 'HELD', minutesStatus: 'DRAFT', openedAt: ClockTime.parse('09:30'), closedAt: ClockTime.parse('10:45') });

const outline: DocumentOutline = {
  language: 'nl',
  organisation: 'Demoregio Maas en Niers',
  title: 'Verslag screeningsoverleg mensenhandel',
  subtitle: 'Overleg 2026-040 (week 47)',
  classification: { label: 'VERTROUWELIJK', tlp: 'TLP:AMBER+STRICT', handling: 'Niet doorzenden.' },
  head: [{ label: 'Locatie', value: 'hybride' }],
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        { kind: 'heading', level: 2, number: '6.2', text: 'Signaal onder embargo' },
        { kind: 'paragraph', isIndented: true, text: 'Besproken in beperkte kring.' },
        { kind: 'decision', label: 'Besluit 2026-040-B01', text: 'Het patroon gaat naar het RIEC.' },
      ],
    },
  ],
  running: { header: '', footer: '', pageOf: ['', '', ''] },
  properties: { subject: '', keywords: '', kind: '', meeting: '', status: '', version: 1, asOf: '2026-11-19T10:00:00.000Z', checkpoint: null },
};

const aPoint = (change: Partial<OpenPoint> = {}): OpenPoint => ({ kind: 'NO_OUTCOME', isBlocking: true, itemId: itemId(2), itemNumber: '6.2', actionId: null, ...change });
const exported: ExportedDocument = {
  id: '00000000-0000-4000-8009-000000000001', meetingId: held.id, kind: 'MINUTES', version: 2, status: 'DRAFT', fileName: 'Verslag 2026-040 v2 concept.docx',
  sha256: '0123456789abcdef'.repeat(4), at: Instant.parse('2026-11-19T10:05:00.000Z'),
};

type Facts = { readonly meeting?: Meeting; readonly next?: Meeting; readonly points?: readonly OpenPoint[]; readonly minutes?: NonNullable<FakeAnswers['minutes']> };

const show = ({ meeting = held, next, points = [], minutes = {} }: Facts = {}) => {
  const ahead = { date: date('2026-11-26'), id: next?.id ?? null, number: next?.number ?? null };
  return renderScreen(<MinutesScreen meetingId={meeting.id} />, {
    path: `/meetings/${meeting.id}/minutes`,
    answers: {
      ...theBackground(),
      meeting: { find: ({ id }) => ok({ meeting: id === next?.id ? next : meeting, previous: null, next: ahead, attendance: [], itemAttendance: [] }) },
      minutes: { openPoints: () => ok([...points]), preview: () => ok(outline), exported: () => ok([]), ...minutes },
    },
  });
};
const side = () => screen.findByRole('complementary', { name: 'Nog open' });

describe('the minutes of a meeting', () => {
  test('show the document as it will stand in Word, with headings and labels', async () => {
    show();
    const document = await screen.findByRole('region', { name: 'Voorbeeld: Verslag' });
    expect(await within(document).findByRole('heading', { level: 2, name: 'Verslag screeningsoverleg mensenhandel' })).toBeTruthy();
    expect(within(document).getByRole('heading', { level: 4, name: '6.2 Signaal onder embargo' })).toBeTruthy();
    expect(within(document).getByText('Besluit 2026-040-B01').closest('p')?.textContent).toBe('Besluit 2026-040-B01 Het patroon gaat naar het RIEC.');
  });

  test('name what still stops them, and lead to the item where it is repaired', async () => {
    show({ points: [aPoint(), aPoint({ kind: 'NO_ATTENDANCE', itemId: null, itemNumber: null }), aPoint({ kind: 'NO_DISCUSSION', isBlocking: false })] });
    const open = within(await side());
    expect((await open.findByText('Geen uitkomst')).closest('li')?.textContent).toContain('bij 6.2');
    expect(open.getByText('Zijn deze 2 punten opgelost, dan kunt u de Word-bestanden maken.')).toBeTruthy();
    const [first, second] = open.getAllByRole('link', { name: 'Open in het overleg' });
    expect(first?.getAttribute('href')).toBe(`#/meetings/${held.id}/room/${itemId(2)}`);
    expect(second?.getAttribute('href')).toBe(`#/meetings/${held.id}/room`);
    expect(within(open.getByText('Geen bespreking').closest('li') as HTMLElement).queryByRole('link')).toBeNull();
  });

  test('offer the next repair instead of the files while something stops them', async () => {
    show({ points: [aPoint()] });
    const open = within(await side());
    expect((await open.findByRole('link', { name: 'Los het eerste punt op' })).getAttribute('href')).toBe(`#/meetings/${held.id}/room/${itemId(2)}`);
    expect(open.queryByRole('button', { name: 'Maak Word-bestanden' })).toBeNull();
    fireEvent.click(open.getByRole('checkbox', { name: 'Verslag' }));
    fireEvent.click(open.getByRole('checkbox', { name: 'Besluitenlijst' }));
    expect(await open.findByRole('button', { name: 'Maak Word-bestanden' })).toBeTruthy();
  });

  test('make the chosen files, and say how many', async () => {
    const asked: unknown[] = [];
    show({ minutes: { export: (input) => (asked.push(input), ok([exported, exported])) } });
    const open = within(await side());
    fireEvent.click(await open.findByRole('checkbox', { name: 'Actielijst' }));
    fireEvent.click(open.getByRole('button', { name: 'Maak Word-bestanden' }));
    await waitFor(() => expect(asked).toEqual([{ meetingId: held.id, kinds: ['MINUTES', 'DECISION_LIST'] }]));
    expect((await screen.findAllByText('2 Word-bestanden gemaakt')).length).toBeGreaterThan(0);
  });

  test('stay silent when the choice of a folder was given up', async () => {
    const asked: unknown[] = [];
    show({ minutes: { export: (input) => (asked.push(input), err({ code: 'cancelled' })) } });
    const button = await within(await side()).findByRole('button', { name: 'Maak Word-bestanden' });
    const before = (await side()).textContent;
    // It can be pressed a second time only once the first was answered.
    await waitFor(() => {
      fireEvent.click(button);
      expect(asked.length).toBeGreaterThan(1);
    });
    expect((await side()).textContent).toBe(before);
  });

  test('list the files that were made, with their version and hash', async () => {
    show({ minutes: { exported: () => ok([exported]) } });
    const file = (await within(await side()).findByText(/versie 2, concept/)).closest('li');
    expect(file?.textContent).toContain('Verslag 2026-040 v2 concept.docx');
    expect(file?.textContent).toContain('SHA-256 0123456789abcdef…');
    expect(within(file as HTMLElement).getByTitle(exported.sha256)).toBeTruthy();
  });

  test('are adopted in the next meeting while that is open, with what was changed', async () => {
    const asked: unknown[] = [];
    show({ next: aMeeting({ status: 'OPEN' }), minutes: { adopt: (input) => (asked.push(input), ok({ ...held, minutesStatus: 'ADOPTED' as const })) } });
    const open = within(await side());
    typeInto(await open.findByLabelText('Wijzigingen'), 'Punt 6.2: RIEC in plaats van politie.');
    fireEvent.click(open.getByRole('button', { name: 'Stel het verslag vast' }));
    await waitFor(() => expect(asked).toEqual([{ meetingId: held.id, version: 1, inMeetingId: meetingId(41), changes: 'Punt 6.2: RIEC in plaats van politie.' }]));
  });

  test('cannot be adopted before the next meeting is open', async () => {
    show({ next: aMeeting() });
    await within(await side()).findByRole('button', { name: 'Maak Word-bestanden' });
    expect(screen.queryByRole('button', { name: 'Stel het verslag vast' })).toBeNull();
  });

  test('begin with the agenda while the meeting is still to come', async () => {
    show({ meeting: aMeeting() });
    expect(await screen.findByRole('region', { name: 'Voorbeeld: Agenda' })).toBeTruthy();
    const open = within(await side());
    expect((await open.findByRole('checkbox', { name: 'Verslag' }) as HTMLInputElement).disabled).toBe(true);
    expect(open.getByText('Verslag en besluitenlijst komen na het sluiten van het overleg.')).toBeTruthy();
  });
});
