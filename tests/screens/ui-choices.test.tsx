import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { MultiSelect } from '#renderer/ui/multi-select.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { renderScreen } from '#tests/builders/render-screen.tsx';

const options = [{ id: 'police', label: 'Politie' }, { id: 'coa', label: 'COA' }];
const field = { label: 'Eigenaar', options, onChange: () => undefined };

describe('a choice that was refused', () => {
  test.each([
    ['one of a short list', (error?: string) => <Select {...field} value={null} error={error} />],
    ['any number of a list', (error?: string) => <MultiSelect {...field} value={[]} error={error} />],
    ['one of a long list', (error?: string) => <ComboBox {...field} value={null} error={error} />],
  ])('frames its box and says why: %s', (_kind, choice) => {
    const { container, unmount } = renderScreen(choice('Kies een eigenaar.'));
    expect(screen.getByText('Kies een eigenaar.')).toBeTruthy();
    expect(container.querySelector('[class*="box"][data-invalid]')).not.toBeNull();
    unmount();
    expect(renderScreen(choice()).container.querySelector('[data-invalid]')).toBeNull();
  });
});
