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
