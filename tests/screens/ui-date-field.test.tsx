import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CivilDate } from '#shared/kernel/time.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { renderScreen } from '#tests/builders/render-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-18T09:00:00Z');
});
afterEach(() => {
  vi.useRealTimers();
  told.mockClear();
});

const told = vi.fn<(date: CivilDate | null) => void>();

function Due({ from }: { readonly from: CivilDate | null }) {
  const [date, setDate] = useState(from);
  return (
    <DateField
      label="Uiterlijk"
      value={date}
      onChange={(next) => {
        told(next);
        setDate(next);
      }}
    />
  );
}

function DueForm({ onSubmit }: { readonly onSubmit: (date: CivilDate | null) => void }) {
  const [date, setDate] = useState<CivilDate | null>(null);
  return (
    <form onSubmit={() => onSubmit(date)}>
      <DateField label="Uiterlijk" value={date} onChange={setDate} />
    </form>
  );
}

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Uiterlijk/ });

function typeAndLeave(text: string) {
  fireEvent.focus(box());
  fireEvent.change(box(), { target: { value: text } });
  fireEvent.blur(box());
}

describe('a date', () => {
  test.each([
    ['do 19 nov', 'do 19 nov 2026 (week 47)'],
    ['19-11', 'do 19 nov 2026 (week 47)'],
    ['19-11-2027', 'vr 19 nov 2027 (week 46)'],
    ['morgen', 'do 19 nov 2026 (week 47)'],
    ['over 2 weken', 'wo 2 dec 2026 (week 49)'],
    ['vr', 'vr 20 nov 2026 (week 47)'],
  ])('typed as %s is given back in full', (text, full) => {
    renderScreen(<Due from={null} />);
    typeAndLeave(text);
    expect(box().value).toBe(full);
  });

  test('shows what is meant while one still types', () => {
    renderScreen(<Due from={null} />);
    fireEvent.change(box(), { target: { value: 'week 49' } });
    expect(screen.getByText('vr 4 dec 2026 (week 49)')).toBeTruthy();
    expect(box().value).toBe('week 49');
  });

  test('is told once, on leaving: half a date is a date as well', () => {
    renderScreen(<Due from={null} />);
    fireEvent.focus(box());
    for (const text of ['3', '3-1', '3-12']) fireEvent.change(box(), { target: { value: text } });
    expect(told).not.toHaveBeenCalled();
    fireEvent.blur(box());
    expect(told.mock.calls).toEqual([['2026-12-03']]);
  });

  test('is told at Enter, before what encloses the field hears it', () => {
    const kept: (CivilDate | null)[] = [];
    renderScreen(<DueForm onSubmit={(date) => kept.push(date)} />);
    fireEvent.change(box(), { target: { value: '3-12' } });
    fireEvent.keyDown(box(), { key: 'Enter' });
    fireEvent.submit(box());
    expect(kept).toEqual(['2026-12-03']);
  });

  test('that was left as it was is not told again', () => {
    renderScreen(<Due from={'2026-11-19' as CivilDate} />);
    typeAndLeave('19-11');
    expect(told).not.toHaveBeenCalled();
  });

  test('that is taken away is told as none', () => {
    renderScreen(<Due from={'2026-11-19' as CivilDate} />);
    typeAndLeave('');
    expect(told.mock.calls).toEqual([[null]]);
  });

  test('that does not exist stays in the box, is refused, and takes the former date with it', () => {
    renderScreen(<Due from={'2026-11-19' as CivilDate} />);
    typeAndLeave('31-2');
    expect(box().value).toBe('31-2');
    expect(screen.getByText(/‘31-2’ is geen bestaande datum/)).toBeTruthy();
    expect(told).toHaveBeenLastCalledWith(null);
  });

  test('picked from the calendar stands in the box', async () => {
    renderScreen(<Due from={'2026-11-19' as CivilDate} />);
    fireEvent.click(screen.getByRole('button', { name: 'Kies in de kalender' }));
    fireEvent.click(await screen.findByRole('button', { name: /vrijdag 27 november 2026/ }));
    expect(box().value).toBe('vr 27 nov 2026 (week 48)');
  });
});
