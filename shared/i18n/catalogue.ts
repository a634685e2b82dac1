import { z } from 'zod';
import { en } from './en.ts';
import { nl, type Messages } from './nl.ts';

export const Language = z.enum(['nl', 'en']);
export type Language = z.output<typeof Language>;

/** The words of a language, for the screen, the menu and the documents alike. */
export const messagesIn = (language: Language): Messages => (language === 'nl' ? nl : en);
