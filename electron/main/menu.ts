import type { MenuItemConstructorOptions } from 'electron';
import { messagesIn, type Language } from '#shared/i18n/catalogue.ts';

export type MenuDeps = {
  readonly language: Language;
  readonly isOpen: boolean;
  readonly lock: () => void;
  readonly setLanguage: (language: Language) => void;
  /** Passes an item of the page's own registry on to the page. */
  readonly choose: (id: string) => void;
};

/** The menu of the system, in the language of the screen. Items of the page are shown with their keys; the page itself listens to those. */
export function menuTemplate({ language, isOpen, lock, setLanguage, choose }: MenuDeps): MenuItemConstructorOptions[] {
  const t = messagesIn(language).shell.menu;
  const ofPage = (id: string, label: string, accelerator: string): MenuItemConstructorOptions => ({
    id, label, accelerator, registerAccelerator: false, enabled: isOpen, click: () => choose(id),
  });
  const languageItem = (code: Language, label: string): MenuItemConstructorOptions => ({
    id: `language.${code}`, label, type: 'radio', checked: language === code, click: () => setLanguage(code),
  });

  return [
    {
      label: t.program,
      submenu: [
        { id: 'lock', label: t.lock, accelerator: 'CommandOrControl+L', enabled: isOpen, click: lock },
        { label: t.language, submenu: [languageItem('nl', t.dutch), languageItem('en', t.english)] },
        { type: 'separator' },
        { role: 'quit', label: t.quit },
      ],
    },
    {
      label: t.edit,
      submenu: [
        { role: 'undo', label: t.undo },
        { role: 'redo', label: t.redo },
        { type: 'separator' },
        { role: 'cut', label: t.cut },
        { role: 'copy', label: t.copy },
        { role: 'paste', label: t.paste },
        { role: 'selectAll', label: t.selectAll },
        { type: 'separator' },
        ofPage('search', t.find, 'CommandOrControl+K'),
      ],
    },
    {
      label: t.view,
      submenu: [
        { role: 'zoomIn', label: t.zoomIn },
        { role: 'zoomOut', label: t.zoomOut },
        { role: 'resetZoom', label: t.resetZoom },
        { type: 'separator' },
        { role: 'togglefullscreen', label: t.fullScreen },
      ],
    },
    { label: t.help, submenu: [ofPage('keys', t.keys, 'F1')] },
  ];
}
