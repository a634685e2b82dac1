import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Demand } from '#shared/agenda/rules.ts';

/** A place in the room that the focus can be sent to: what an outcome asks for, the choice of the outcome, the capture line. */
export type FocusPlace = Demand | 'outcome' | 'capture';

type Request = { readonly place: FocusPlace; readonly count: number };
type Focus = { readonly request: Request | undefined; readonly send: (place: FocusPlace) => void };

const FocusContext = createContext<Focus>({ request: undefined, send: () => undefined });

/** Lets one part of the room send the focus to another: what is missing asks for attention in its own place. */
export function FocusProvider({ children }: { readonly children: ReactNode }) {
  const [request, setRequest] = useState<Request>();
  const send = useCallback((place: FocusPlace) => setRequest((last) => ({ place, count: (last?.count ?? 0) + 1 })), []);
  const focus = useMemo(() => ({ request, send }), [request, send]);
  return <FocusContext value={focus}>{children}</FocusContext>;
}

export const useSendFocus = (): ((place: FocusPlace) => void) => use(FocusContext).send;

const focusable = 'input:not([disabled]), textarea, button, select, [tabindex="0"]';

/**
 * The element in which the first control takes the focus when it is sent to one of these places, also when it only appears then.
 * `onSent` hears which place it was.
 */
export function useFocusOn<E extends HTMLElement>(places: readonly FocusPlace[], onSent?: (place: FocusPlace) => void): RefObject<E | null> {
  const { request } = use(FocusContext);
  const element = useRef<E>(null);
  const seen = useRef(0);
  useEffect(() => {
    if (!request || request.count === seen.current || !places.includes(request.place)) return;
    seen.current = request.count;
    onSent?.(request.place);
    const target = element.current?.matches(focusable) ? element.current : element.current?.querySelector<HTMLElement>(focusable);
    target?.focus();
  });
  return element;
}
