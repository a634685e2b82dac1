import type { Menu, MenuItem, MenuItemConstructorOptions, PopupOptions } from 'electron';
import { EventEmitter } from 'node:events';
import type { Members } from '../members.mts';
import { recordCall } from '../record.mts';
import { strict } from '../strict.mts';
import { HostBrowserWindow } from './browser-window.mts';
import { quit } from './quitting.mts';

/** A menu is data here; `click()` does what choosing the item would do. */
class HostMenuItem implements Members<MenuItem, 'menu' | 'submenu' | 'click' | 'role'> {
  readonly id: string;
  label: string;
  readonly type: MenuItem['type'];
  readonly role?: NonNullable<MenuItemConstructorOptions['role']>;
  readonly accelerator: NonNullable<MenuItem['accelerator']> | null;
  readonly submenu: HostMenu | null;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #onClick: MenuItemConstructorOptions['click'];

  constructor(options: MenuItemConstructorOptions) {
    const { id = '', role, type, submenu = null, accelerator = null, enabled = true, visible = true, checked = false } = options;
    this.id = id;
    this.label = options.label ?? role ?? '';
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    if (role !== undefined) this.role = role;
    this.accelerator = accelerator;
    this.submenu = menuOf(submenu);
    this.enabled = enabled;
    this.visible = visible;
    this.checked = checked;
    this.#onClick = options.click;
  }

  click(event: object = {}, window = HostBrowserWindow.getFocusedWindow()): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.#onClick) this.#onClick(this as unknown as MenuItem, window as never, event as never);
    else if (this.role === 'quit') quit();
    else if (this.role === 'close') window?.close();
    else if (this.role === 'reload') window?.reload();
  }
}

class HostMenu extends EventEmitter implements Members<Menu, 'items' | 'append' | 'insert' | 'getMenuItemById'> {
  static #ofApplication: HostMenu | null = null;
  readonly items: HostMenuItem[] = [];

  static buildFromTemplate(template: readonly (MenuItemConstructorOptions | HostMenuItem)[]): HostMenu {
    const menu = new HostMenu();
    for (const item of template) menu.append(item instanceof HostMenuItem ? item : new HostMenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: HostMenu | null): void {
    HostMenu.#ofApplication = menu;
  }

  static getApplicationMenu(): HostMenu | null {
    return HostMenu.#ofApplication;
  }

  append(item: HostMenuItem): void {
    this.items.push(item);
  }

  insert(position: number, item: HostMenuItem): void {
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): HostMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(options: PopupOptions = {}): void {
    recordCall('menu.popup', [this, options]);
    this.emit('menu-will-show');
  }

  closePopup(): void {
    this.emit('menu-will-close');
  }
}

/** A submenu is given as a menu or as the template of one. */
const menuOf = (submenu: MenuItemConstructorOptions['submenu'] | null): HostMenu | null =>
  Array.isArray(submenu) ? HostMenu.buildFromTemplate(submenu) : ((submenu ?? null) as unknown as HostMenu | null);

strict('MenuItem', HostMenuItem.prototype);
strict('MenuItem', HostMenuItem);
strict('Menu', HostMenu.prototype);
strict('Menu', HostMenu);

export { HostMenu, HostMenuItem };
