import { expect, type Locator } from '@playwright/test';

/** What stands in a field for free text, line breaks and all. */
export const typedIn = (field: Locator): Promise<string> => field.evaluate((element) => element.textContent ?? '');

/** Waits until exactly this stands in a field for free text. */
export const expectTyped = (field: Locator, text: string): Promise<void> => expect.poll(() => typedIn(field)).toBe(text);

/** Puts a text in the place of all that stands in a field for free text, as somebody does: with Ctrl+A and by typing over it. */
export async function typeOver(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press('Control+a');
  await field.page().keyboard.insertText(text);
}
