import { createContext, use, useEffect, useId, useLayoutEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';

/**
 * One thing a person can do, named once: the shortcut, the command palette and the F1 sheet are all made from this list.
 * `keys` is written as shown ('Ctrl+K', 'Alt+ArrowUp', 'F8'); `group` heads it on the F1 sheet.
 */
export type MenuItem = {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly keys?: string;
  readonly isEnabled?: boolean;
  /** In a field with text in it the keys keep their own meaning: Ctrl+Z takes back typing there. */
  readonly yieldsToTyping?: boolean;
  /** Also while a dialog waits for an answer. Everything else then waits too: nothing happens behind a dialog. */
  readonly worksInDialogs?: boolean;
  readonly run: () => void;
};

class Registry {
  private readonly owners = new Map<string, readonly MenuItem[]>();
  private readonly listeners = new Set<() => void>();
  private items: readonly MenuItem[] = [];

  set(owner: string, items: readonly MenuItem[]) {
    // Taken out first, so that the newest owner stands last and wins a shortcut that two claim.
    this.owners.delete(owner);
    if (items.length > 0) this.owners.set(owner, items);
    this.items = [...this.owners.values()].flat();
    for (const listener of this.listeners) listener();
  }

  readonly list = () => this.items;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The item that these keys mean here and now: the innermost screen goes before the frame. */
  find(keys: string, target: EventTarget | null): MenuItem | undefined {
    return this.items.findLast((item) => item.keys === keys && item.isEnabled !== false && !isHeldBack(item, target));
  }
}

const RegistryContext = createContext<Registry | undefined>(undefined);

const useRegistry = (): Registry => {
  const registry = use(RegistryContext);
  if (!registry) throw new Error('No MenuItemsProvider above this component');
  return registry;
};

/** `Ctrl+Shift+F7` for a key event; letters in capitals, so that 'Ctrl+k' and 'Ctrl+K' are one. */
export function keysOf(event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'key'>): string {
  const held = [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', event.shiftKey ? 'Shift' : ''].filter(Boolean);
  return [...held, event.key.length === 1 ? event.key.toUpperCase() : event.key].join('+');
}

/** Whether there is something typed where the keys were pressed. */
function holdsText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return target.value !== '';
  return target instanceof HTMLElement && target.isContentEditable && target.textContent !== '';
}

const isInDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null;

const isHeldBack = (item: MenuItem, target: EventTarget | null): boolean =>
  (item.yieldsToTyping === true && holdsText(target)) || (item.worksInDialogs !== true && isInDialog(target));

export function MenuItemsProvider({ children }: { readonly children: ReactNode }) {
  const registry = useMemo(() => new Registry(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const item = registry.find(keysOf(event), event.target);
      if (!item) return;
      event.preventDefault();
      event.stopPropagation();
      item.run();
    };
    // With Ctrl held before any control hears it: a button takes Enter for itself, also when Ctrl+Enter was meant for the screen.
    const onHeldKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) onKeyDown(event);
    };
    window.addEventListener('keydown', onHeldKeyDown, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onHeldKeyDown, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Offers items as long as the calling component is on screen, from its first frame on. Pass a memoised list, or one that is cheap to offer again. */
export function useMenuItems(items: readonly MenuItem[]) {
  const registry = useRegistry();
  const owner = useId();
  useLayoutEffect(() => registry.set(owner, items), [registry, owner, items]);
  useLayoutEffect(() => () => registry.set(owner, []), [registry, owner]);
}

/** Does what these keys mean now, for a control that keeps its keys to itself; false when they mean nothing there. */
export function useRunKeys(): (event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'key' | 'target'>) => boolean {
  const registry = useRegistry();
  return (event) => {
    const item = registry.find(keysOf(event), event.target);
    item?.run();
    return item !== undefined;
  };
}

/** Everything on offer now, for the palette and the F1 sheet. */
export function useAllMenuItems(): readonly MenuItem[] {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.list);
}
