import type { ReactNode } from 'react';
import type { Language } from '#shared/i18n/catalogue.ts';
import { LanguageProvider } from './language.tsx';
import { LiveRegion } from './live-region.tsx';
import { MenuItemsProvider } from './menu-items.tsx';
import { ToastRegion } from './toast.tsx';

/** What everything in this folder counts on above it: the language, what can be done, what is read aloud, the toast. */
export function UiProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <LanguageProvider language={language}>
      <LiveRegion>
        <MenuItemsProvider>
          <ToastRegion>{children}</ToastRegion>
        </MenuItemsProvider>
      </LiveRegion>
    </LanguageProvider>
  );
}
