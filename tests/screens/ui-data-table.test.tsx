import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { renderScreen } from '#tests/builders/render-screen.tsx';

type Task = { readonly number: string; readonly text: string; readonly owner: string; readonly isLate: boolean };

const task = (number: string, owner: string, text: string, isLate = false): Task => ({ number, owner, text, isLate });
const columns: readonly Column<Task>[] = [
  { id: 'number', header: 'Nummer', value: (row) => row.number },
  { id: 'text', header: 'Taak', value: (row) => row.text },
];
const tasks = [task('A10', 'COA', 'Vraagt de Zoë-regeling op'), task('A2', 'IND', 'Legt uit'), task('A1', 'COA', 'Meldt terug', true)];
const idOf = (row: Task) => row.number;
const isLate = (row: Task) => row.isLate;
const byOwner = { header: 'Partner', label: (row: Task) => row.owner, meta: (rows: readonly Task[]) => `${rows.length} taken` };

const numbers = () => screen.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('gridcell')[0]?.textContent);
const inFocus = () => document.activeElement?.getAttribute('aria-rowindex');
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('a register', () => {
  test('sorts numbers as people count, the other way round at a second press', () => {
    renderScreen(<DataTable label="Taken" rows={tasks} columns={columns} rowId={idOf} />);
    fireEvent.click(screen.getByRole('button', { name: 'Nummer' }));
    expect(numbers()).toEqual(['A1', 'A2', 'A10']);
    fireEvent.click(screen.getByRole('button', { name: 'Nummer' }));
    expect(numbers()).toEqual(['A10', 'A2', 'A1']);
    expect(screen.getByRole('columnheader', { name: 'Nummer' }).getAttribute('aria-sort')).toBe('descending');
  });

  test('keeps what is late in front, whatever the sort', () => {
    renderScreen(<DataTable label="Taken" rows={tasks} columns={columns} rowId={idOf} isFirst={isLate} initialSort={{ column: 'number', isDescending: true }} />);
    expect(numbers()).toEqual(['A1', 'A10', 'A2']);
  });

  test('finds words in any order, accents aside, and says so when there are none', () => {
    const { rerender } = renderScreen(<DataTable label="Taken" rows={tasks} columns={columns} rowId={idOf} search="regeling ZOE" />);
    expect(numbers()).toEqual(['A10']);
    rerender(<div />);
    renderScreen(<DataTable label="Taken" rows={tasks} columns={columns} rowId={idOf} search="kerk" empty={<p>Niets gevonden</p>} />);
    expect(screen.getByText('Niets gevonden')).toBeTruthy();
  });

  test('names a group at its first row only and spends no row on it', () => {
    renderScreen(<DataTable label="Taken" rows={tasks} columns={columns} rowId={idOf} groupBy={byOwner} />);
    expect(screen.getAllByRole('row')).toHaveLength(tasks.length + 1);
    expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual(['COA2 taken', 'COA', 'IND1 taken']);
  });

  test('goes by arrows, Home and End, and opens with Enter', () => {
    const open = vi.fn<(row: Task) => void>();
    renderScreen(<DataTable label="Taken" rows={tasks} columns={columns} rowId={idOf} onOpen={open} />);
    const [, first] = screen.getAllByRole('row');
    first?.focus();
    press('ArrowDown');
    expect(inFocus()).toBe('3');
    press('End');
    expect(inFocus()).toBe('4');
    press('ArrowDown');
    expect(inFocus()).toBe('4');
    press('Home');
    expect(inFocus()).toBe('2');
    press('Enter');
    expect(open).toHaveBeenCalledExactlyOnceWith(tasks[0]);
  });

  test('leaves a link in a row to itself', () => {
    const open = vi.fn<(row: Task) => void>();
    const linked: readonly Column<Task>[] = [{ id: 'number', header: 'Nummer', value: (row) => row.number, cell: (row) => <a href="#/elsewhere">{row.number}</a> }];
    renderScreen(<DataTable label="Taken" rows={tasks} columns={linked} rowId={idOf} onOpen={open} />);
    fireEvent.click(screen.getByRole('link', { name: 'A2' }));
    expect(open).not.toHaveBeenCalled();
  });

  test('holds a hundred thousand rows with only those in sight in the page', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => task(`A${index}`, 'COA', 'Belt'));
    renderScreen(<DataTable label="Taken" rows={many} columns={columns} rowId={idOf} />);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('100001');
    expect(screen.getAllByRole('row').length).toBeLessThan(80);
  });
});
