import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import type { TextEditorHandle, TextMark } from '#renderer/ui/text-editor-view.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { About } from './about.ts';
import type { BookedField } from './field-book.ts';
import { useGuard } from './guard.tsx';
import { ShownFinding, type Shown } from './shown-finding.tsx';
import { isOpen, marksOf, spotsIn, typeOf, type Spot, type Stretch } from './spots.ts';
import { useKept } from './use-kept.ts';
import { look, useScan } from './use-scan.ts';

/** Which saved text a field holds, as the vault names it when it refuses (shared/kernel/errors.ts). */
export type FieldPlace = Pick<FindingPlace, 'record' | 'id' | 'field'> & { readonly step?: number | null };

export type GuardedText = {
  readonly text: string;
  readonly about: About;
  readonly place?: FieldPlace | undefined;
  /** Counts how often what is typed was kept as a draft; after a repair the field then forgets what stood there. */
  readonly keeps?: number | undefined;
  /** What stands here cannot be changed: what is found can only be kept or allowed. */
  readonly isReadOnly?: boolean | undefined;
  /** Stretches that are no free text. */
  readonly except?: readonly Stretch[] | undefined;
};

export type Guarded = {
  readonly handle: RefObject<TextEditorHandle | null>;
  readonly marks: readonly TextMark[];
  readonly onMark: (offset: number) => void;
  readonly onBlur: () => void;
  readonly openCount: number;
  /** What can be done with the finding in hand, hung on it. */
  readonly menu: ReactNode;
  /** Whether the text may not be recorded yet: then the caret goes to the first open finding. */
  readonly stop: () => Promise<boolean>;
};

const noStretches: readonly Stretch[] = [];
const noSpots: readonly Spot[] = [];
const covers = ({ start, end }: Spot, offset: number): boolean => start <= offset && offset <= end;

/** Looks through the text of a field while it is typed, and offers what can be done with what is found. */
export function useGuardedText({ text, about: given, place, keeps, isReadOnly = false, except: givenExcept = noStretches }: GuardedText): Guarded {
  const guard = useGuard();
  const t = useMessages().anonymity.editor;
  const announce = useAnnounce();
  const handle = useRef<TextEditorHandle>(null);
  const [shown, setShown] = useState<Shown>();
  const aboutKey = JSON.stringify(given);
  const about = useMemo(() => JSON.parse(aboutKey) as About, [aboutKey]);
  const exceptKey = JSON.stringify(givenExcept);
  const except = useMemo(() => JSON.parse(exceptKey) as readonly Stretch[], [exceptKey]);
  const scan = useScan(text, guard.setting);
  const kept = useKept(about.context, useMemo(() => scan?.findings.map(({ start, end }) => scan.text.slice(start, end)) ?? [], [scan]));
  const spots = useMemo(() => (scan ? spotsIn(scan, kept.of, except) : noSpots), [scan, kept.of, except]);
  const marks = useMemo(() => [...marksOf(spots), ...(shown ? [{ from: shown.spot.start, to: shown.spot.end, look: 'active' as const }] : [])], [spots, shown]);
  const open = useMemo(() => spots.filter(isOpen), [spots]);
  const history = useHistory(handle, keeps);
  const booked = useRef<BookedField>(undefined);

  const show = async (spot: Spot) => {
    const editor = handle.current;
    if (!editor) return;
    if (booked.current) guard.book.isShowing(booked.current, spot.start);
    editor.select(spot.start, spot.end);
    const remembered = await guard.labels.recall(about.key, { type: typeOf(spot), text: spot.text });
    // The field may be gone by now.
    if (handle.current === editor && guard.book.shows(booked.current, spot.start)) setShown({ spot, anchor: editor.drawnAt(spot.start), remembered });
  };
  const showAt = (offset: number): boolean => {
    const spot = spots.find((one) => covers(one, offset));
    if (spot) void show(spot);
    return spot !== undefined;
  };
  /** False when somebody has gone on to another finding already: that stays shown. */
  const hide = (start: number): boolean => {
    const isShown = guard.book.shows(booked.current, start);
    guard.book.isHidden(booked.current, start);
    setShown((now) => (now?.spot.start === start ? undefined : now));
    return isShown;
  };
  const now = useLatest(() => ({ about, open, spots, shown, showAt, show, hide }));
  const [field] = useState((): BookedField => ({
    element: () => handle.current?.element ?? null,
    text: () => handle.current?.text() ?? '',
    aboutKey: () => now().about.key,
    open: () => now().open.map(({ start }) => start),
    caret: () => handle.current?.selection().to ?? 0,
    show: (start) => {
      const spot = now().spots.find((one) => one.start === start);
      if (spot) void now().show(spot);
    },
    showAtCaret: () => now().showAt(handle.current?.selection().from ?? 0),
    // At once: an open list holds the focus, that goes to another field now.
    hide: () => {
      const start = now().shown?.spot.start;
      if (start !== undefined) flushSync(() => now().hide(start));
    },
  }));
  useEffect(() => {
    booked.current = field;
    return guard.book.add(field);
  }, [guard.book, field]);
  useWanted({ place, text, isScanned: scan?.text === text, spots, show });

  const stop = async () => {
    const setting = guard.setting ?? (await guard.ready());
    if (!setting) return false;
    const found = look(scan, handle.current?.text() ?? text, setting);
    const isKept = await kept.ask(found.findings.map(({ start, end }) => found.text.slice(start, end)));
    const [first] = spotsIn(found, isKept, except).filter(isOpen);
    if (!first) return false;
    announce(t.held, 'assertive');
    await show(first);
    return true;
  };
  const menu = shown && (
    <ShownFinding key={shown.spot.start} {...{ shown, spots, about, handle, isReadOnly, onClose: () => hide(shown.spot.start), onKept: kept.again, onRepaired: history.repaired }} text={() => handle.current?.text() ?? text} />
  );
  return { handle, marks, onMark: showAt, onBlur: history.left, openCount: open.length, menu, stop };
}

/** What was repaired cannot be brought back by taking back, once it has been kept; where nothing is kept, once the field is left. */
function useHistory(handle: RefObject<TextEditorHandle | null>, keeps: number | undefined) {
  const isRepaired = useRef(false);
  const forget = () => {
    if (!isRepaired.current) return;
    isRepaired.current = false;
    handle.current?.forgetHistory();
  };
  useEffect(() => {
    forget();
    // Only when something was kept.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [keeps]);
  return { repaired: () => (isRepaired.current = true), left: () => keeps === undefined && forget() };
}

type Wanting = { readonly place: FieldPlace | undefined; readonly text: string; readonly isScanned: boolean; readonly spots: readonly Spot[]; readonly show: (spot: Spot) => Promise<void> };

/** Shows the finding that somebody is sent to, once this field holds it and has been looked through. */
function useWanted({ place, isScanned, spots, show }: Wanting) {
  const { wanted, want } = useGuard();
  const isMine = place && wanted?.record === place.record && wanted.id === place.id && wanted.field === place.field && (place.step ?? null) === (place.record === 'note' ? wanted.step : null);
  useEffect(() => {
    if (!isMine || !isScanned) return;
    const open = spots.filter(isOpen);
    const spot = open.find(({ start }) => start === wanted.start) ?? open[0];
    // What stands here may be older than what the vault looked at: the newer text is on its way.
    if (!spot) return;
    want(undefined);
    void show(spot);
  });
}
