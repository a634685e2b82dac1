import { fireEvent } from '@testing-library/react';

/** Puts text in place of what stands in a field for free text, the way a person does: all of it selected, then pasted over. */
export function typeInto(field: HTMLElement, text: string): void {
  field.focus();
  fireEvent.keyDown(field, { key: 'a', ctrlKey: true });
  if (text === '') fireEvent.keyDown(field, { key: 'Backspace' });
  else pasteInto(field, { 'text/plain': text });
}

/** Pastes what another program put on the clipboard, by kind. */
export function pasteInto(field: HTMLElement, kinds: Readonly<Record<string, string>>): void {
  fireEvent.paste(field, { clipboardData: { getData: (kind: string) => kinds[kind] ?? '' } });
}

export const isEditable = (field: HTMLElement): boolean => field.getAttribute('contenteditable') === 'true';
