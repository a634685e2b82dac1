import type { Language } from '#shared/i18n/catalogue.ts';
import type { Messages } from '#shared/i18n/nl.ts';

/** What turns codes and dates into sentences. */
export type Words = { readonly t: Messages; readonly language: Language };
