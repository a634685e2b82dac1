import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';

/** The height of a line of one row of text, until it has been measured. */
const LINE_HEIGHT = 29;
const PAGE = 15;

/** Which row of `count` a key goes to from `active`; undefined when the key is not for moving. */
function goal(key: string, active: number, count: number): number | undefined {
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: count - 1,
  };
  const wanted = goals[key];
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted));
}

/** The lines in sight of a long list, and the one that has the focus, which stays in the page wherever one scrolls. */
export function useRowWindow(frame: RefObject<HTMLElement | null>, lines: readonly { readonly id: string }[]) {
  const [activeId, setActiveId] = useState<string>();
  const [isMoving, setMoving] = useState(false);
  const active = Math.max(0, lines.findIndex((line) => line.id === activeId));

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
    rangeExtractor: (range) => [...new Set([active, ...defaultRangeExtractor(range)])].filter((index) => index < range.count).toSorted((a, b) => a - b),
    // Before the page is laid out the frame has no height: reckon with the window's.
    observeElementRect: (instance, tell) => observeElementRect(instance, ({ width, height }) => tell({ width, height: height || window.innerHeight })),
    measureElement: (row) => row.getBoundingClientRect().height || LINE_HEIGHT,
  });

  const visible = virtualizer.getVirtualItems();
  const first = visible[0];
  const last = visible.at(-1);

  useLayoutEffect(() => {
    if (!isMoving) return;
    const row = frame.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    setMoving(false);
  }, [frame, isMoving, active, first?.index, last?.index]);

  /** By the name of a key or to an index. Answers whether it moved. */
  const move = (to: string | number): boolean => {
    const next = typeof to === 'number' ? to : goal(to, active, lines.length);
    const line = next === undefined ? undefined : lines[next];
    if (next === undefined || !line) return false;
    setActiveId(line.id);
    if (typeof to === 'string') {
      virtualizer.scrollToIndex(next);
      setMoving(true);
    }
    return true;
  };

  return {
    active,
    items: visible.map(({ index, start }) => ({ index, start })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    move,
  };
}
