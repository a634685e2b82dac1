import { createContext, use, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { messagesIn, type Language } from '#shared/i18n/catalogue.ts';
import type { Messages } from '#shared/i18n/nl.ts';

const LanguageContext = createContext<Language>('nl');

/** Sets the language of the screen for everything below it, React Aria's own words and dates included. */
export function LanguageProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export const useLanguage = (): Language => use(LanguageContext);

/** The catalogue of the language in force: `const t = useMessages(); t.common.save`. */
export const useMessages = (): Messages => messagesIn(useLanguage());
