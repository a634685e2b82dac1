import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Demand } from '#shared/agenda/rules.ts';

/** A place in the room that the focus can be sent to: what an outcome asks for, the choice of the outcome, the capture line. */
export type FocusPlace = Demand | 'outcome' | 'capture';

type Focus = { readonly place: FocusPlace | undefined; readonly send: (place: FocusPlace) => void; readonly arrive: () => void };

const FocusContext = createContext<Focus>({ place: undefined, send: () => undefined, arrive: () => undefined });

/**
 * Lets one part of the room send the focus to another: what is missing asks for attention in its own place. A place that is not there yet
 * gets the focus when it is, unless somebody went elsewhere with the mouse meanwhile.
 */
export function FocusProvider({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<FocusPlace>();
  const arrive = useCallback(() => setPlace(undefined), []);
  useEffect(() => {
    if (!place) return undefined;
    addEventListener('pointerdown', arrive, { capture: true });
    return () => removeEventListener('pointerdown', arrive, { capture: true });
  }, [place, arrive]);
  const focus = useMemo(() => ({ place, send: setPlace, arrive }), [place, arrive]);
  return <FocusContext value={focus}>{children}</FocusContext>;
}

export const useSendFocus = (): ((place: FocusPlace) => void) => use(FocusContext).send;

/** In order of preference: what was chosen, then the first control; a button that takes something out of a list is no place to start. */
const focusable = ['input:checked', 'input:not([disabled]), textarea, [role=textbox][contenteditable=true], [role=combobox][contenteditable=true], button:not(ul button), select, a[href]'];

/** Focuses the control of this element where one goes on: what was chosen before, else the first. False when it has none that can be used. */
export function focusFirst(element: HTMLElement | null): boolean {
  const found = focusable.map((selector) => element?.querySelector<HTMLElement>(selector)).find(Boolean);
  found?.focus();
  return found !== undefined && found !== null;
}

/**
 * The element in which the first control takes the focus when it is sent to one of these places, also when it only appears then.
 * `onSent` hears which place it was.
 */
export function useFocusOn<E extends HTMLElement>(places: readonly FocusPlace[], onSent?: (place: FocusPlace) => void): RefObject<E | null> {
  const { place, arrive } = use(FocusContext);
  const element = useRef<E>(null);
  useEffect(() => {
    if (!place || !places.includes(place) || !focusFirst(element.current)) return;
    arrive();
    onSent?.(place);
  });
  return element;
}
