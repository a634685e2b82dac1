import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { SearchHit } from '#shared/search/endpoints.ts';
import { unreachable } from '#shared/kernel/errors.ts';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { Keys } from '#renderer/ui/keys.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useAllMenuItems, type MenuItem } from '#renderer/ui/menu-items.tsx';
import { Palette, type PaletteGroup, type PaletteOption } from '#renderer/ui/palette.tsx';
import { contains } from '#renderer/ui/plain-text.ts';
import { mark } from './mark.ts';
import { Marked } from './marked.tsx';

const MOST_RECENT = 5;
const MOST_HITS = 20;
const kinds = ['SIGNAL', 'DECISION', 'ACTION', 'MEETING'] as const;

const icons: Readonly<Record<SearchHit['kind'], IconName>> = { SIGNAL: 'signal', DECISION: 'decision', ACTION: 'action', MEETING: 'meeting' };

/** Where a hit is to be seen. */
function pathOf(hit: SearchHit): string {
  switch (hit.kind) {
    case 'SIGNAL':
      return `/signals/${hit.id}`;
    case 'ACTION':
      return `/actions/${hit.id}`;
    case 'MEETING':
      return `/meetings/${hit.id}/minutes`;
    case 'DECISION':
      return `/decisions/${hit.id}`;
    default:
      return unreachable(hit.kind);
  }
}

type SearchPaletteProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Ctrl+K: everything that can be done here, and everything that can be found. */
export function SearchPalette({ isOpen, onClose }: SearchPaletteProps) {
  const t = useMessages();
  const [text, setText] = useState('');
  const [recent, setRecent] = useState<readonly string[]>([]);
  const groups = useGroups(isOpen ? text.trim() : '', recent, (id) => setRecent((ids) => [id, ...ids.filter((other) => other !== id)].slice(0, MOST_RECENT)));
  const close = () => {
    setText('');
    onClose();
  };
  return (
    <Palette
      isOpen={isOpen}
      onClose={close}
      label={t.search.label}
      text={text}
      onTextChange={setText}
      groups={groups}
      empty={t.search.nothing(text.trim())}
      foot={
        <>
          <span>
            <Keys keys="ArrowUp" />
            <Keys keys="ArrowDown" /> {t.search.choose}
          </span>
          <span>
            <Keys keys="Enter" /> {t.search.carryOut}
          </span>
          <span>
            <Keys keys="F1" /> {t.search.allKeys}
          </span>
        </>
      }
    />
  );
}

function useGroups(text: string, recent: readonly string[], remember: (id: string) => void): readonly PaletteGroup[] {
  const t = useMessages();
  const items = useAllMenuItems();
  const [, navigate] = useLocation();
  const hits = useAsk('search', 'find', text === '' ? undefined : { text, limit: MOST_HITS }).data;
  return useMemo(() => {
    const optionOf = (item: MenuItem): PaletteOption => ({
      id: item.id,
      icon: 'arrowRight',
      label: <Marked text={mark(item.label, text)} />,
      keys: item.keys,
      run: () => {
        remember(item.id);
        item.run();
      },
    });
    const doable = items.filter((item) => item.isEnabled !== false && contains(item.label, text));
    const lately = text === '' ? recent.flatMap((id) => doable.filter((item) => item.id === id)) : [];
    const rest = doable.filter((item) => !lately.includes(item));
    const found = text === '' ? [] : (hits ?? []);
    const groups: readonly PaletteGroup[] = [
      { id: 'recent', label: t.search.recent, options: lately.map(optionOf) },
      { id: 'doable', label: t.search.doable, options: rest.map(optionOf) },
      ...kinds.map((kind) => ({
        id: kind,
        label: t.search.kind[kind],
        options: found.filter((hit) => hit.kind === kind).map((hit) => hitOption(hit, text, () => navigate(pathOf(hit)))),
      })),
    ];
    return groups.filter((group) => group.options.length > 0);
  }, [items, hits, text, recent, remember, navigate, t]);
}

const hitOption = (hit: SearchHit, text: string, run: () => void): PaletteOption => ({
  id: hit.id,
  icon: icons[hit.kind],
  label: <Marked text={mark(`${hit.number} ${hit.title}`.trim(), text)} />,
  detail: <Marked text={hit.excerpt} />,
  run,
});
