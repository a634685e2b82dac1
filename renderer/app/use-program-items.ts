import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useClient } from '#renderer/ipc/use-client.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useMenuItems, type MenuItem } from '#renderer/ui/menu-items.tsx';
import { places } from './places.ts';
import { useTakeBack } from './use-take-back.ts';

type Openers = {
  readonly onSearch: () => void;
  readonly onKeys: () => void;
};

/** What can be done from every screen. The ids `search` and `keys` are those of the native menu. */
export function useProgramItems({ onSearch, onKeys }: Openers) {
  const t = useMessages();
  const client = useClient();
  const [, navigate] = useLocation();
  const takeBack = useTakeBack();
  const items = useMemo<readonly MenuItem[]>(() => {
    const { menuGroups } = t.common;
    const going = places.map((place, index) => ({
      id: `go.${place.id}`,
      label: t.common.toPlace(t.common.places[place.id]),
      group: menuGroups.go,
      keys: `Ctrl+${index + 1}`,
      run: () => navigate(place.path),
    }));
    return [
      ...going,
      { id: 'search', label: t.common.find, group: menuGroups.program, keys: 'Ctrl+K', worksInDialogs: true, run: onSearch },
      { id: 'explained', label: t.anonymity.settings.howItWorks, group: menuGroups.program, run: () => navigate('/settings/explained') },
      { id: 'undo', label: t.common.takeBack, group: menuGroups.program, keys: 'Ctrl+Z', yieldsToTyping: true, run: takeBack },
      { id: 'lock', label: t.common.lock, group: menuGroups.program, keys: 'Ctrl+L', worksInDialogs: true, run: () => void client.shell.lock({}) },
      { id: 'keys', label: t.common.showKeys, group: menuGroups.program, keys: 'F1', worksInDialogs: true, run: onKeys },
    ];
    // The openers only set state: a newer one does the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [t, client, navigate, takeBack]);
  useMenuItems(items);
}
