import { expect, type Locator } from '@playwright/test';

/** What stands in a field for free text, line breaks and all. */
export const typedIn = (field: Locator): Promise<string> => field.evaluate((element) => element.textContent ?? '');

/** Waits until exactly this stands in a field for free text. */
export const expectTyped = (field: Locator, text: string): Promise<void> => expect.poll(() => typedIn(field)).toBe(text);
