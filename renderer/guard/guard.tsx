import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { FindingPlace } from '#shared/kernel/errors.ts';
import { useAsk, useClient } from '#renderer/ipc/use-client.tsx';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useMenuItems, type MenuItem } from '#renderer/ui/menu-items.tsx';
import type { Detector } from './detector.ts';
import { FieldBook } from './field-book.ts';
import { LabelMemory } from './label-memory.ts';

/** What texts are looked through with: the detector, and the words that may stand anywhere. */
export type Setting = { readonly detector: Detector; readonly allowed: readonly string[] };

export type Guard = {
  /** Undefined until the detector has been loaded, shortly after the first screen stands. */
  readonly setting: Setting | undefined;
  /** Waits for the detector: for what must not be recorded without it. */
  readonly ready: () => Promise<Setting | undefined>;
  readonly book: FieldBook;
  readonly labels: LabelMemory;
  /** A finding that somebody is being sent to; the field that holds it shows it as soon as it is on screen. */
  readonly wanted: FindingPlace | undefined;
  readonly want: (place: FindingPlace | undefined) => void;
};

/** Without a guard above it a field is a field. */
const noGuard: Guard = {
  setting: undefined, ready: () => Promise.resolve(undefined), book: new FieldBook(), labels: new LabelMemory(), wanted: undefined, want: () => undefined,
};

const GuardContext = createContext<Guard>(noGuard);

export const useGuard = (): Guard => use(GuardContext);

const loadDetector = async (): Promise<Detector> => (await import('./detector.ts')).detector;

const nothing = {};
const IDLE_AT_LATEST = 1000;

/** Runs when the screen stands and has nothing else to do. */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  const wait = requestIdleCallback(run, { timeout: IDLE_AT_LATEST });
  return () => cancelIdleCallback(wait);
}

function useSetting(): Pick<Guard, 'setting' | 'ready'> {
  const client = useClient();
  const [detector, setDetector] = useState<Detector>();
  const words = useAsk('anonymity', 'words', nothing);
  useEffect(() => whenIdle(() => void loadDetector().then(setDetector)), []);
  const { data, isError } = words;
  const setting = useMemo(() => (detector && (data || isError) ? { detector, allowed: allowedOf(data) } : undefined), [detector, data, isError]);
  const ready = useCallback(async () => {
    const loaded = await loadDetector();
    const answer = await client.anonymity.words({});
    return { detector: loaded, allowed: allowedOf(answer.ok ? answer.value : undefined) };
  }, [client]);
  return { setting, ready };
}

type Words = { readonly own: readonly { readonly word: string }[]; readonly known: readonly string[] };

const allowedOf = (words: Words | undefined): readonly string[] => (words ? [...words.own.map(({ word }) => word), ...words.known] : []);

/** Looks through every free text below it, and goes from finding to finding with F8. */
export function GuardProvider({ children }: { readonly children: ReactNode }) {
  const [book] = useState(() => new FieldBook());
  const [labels] = useState(() => new LabelMemory());
  const { wanted, want } = useWish();
  const { setting, ready } = useSetting();
  useGuardKeys(book);
  const guard = useMemo(() => ({ setting, ready, book, labels, wanted, want }), [setting, ready, book, labels, wanted, want]);
  return <GuardContext value={guard}>{children}</GuardContext>;
}

/** As long as a field may take to come on screen with its text; a finding that is gone by then is forgotten. */
const PATIENCE = 5_000;

function useWish(): Pick<Guard, 'wanted' | 'want'> {
  const [wanted, want] = useState<FindingPlace>();
  useEffect(() => {
    const timer = wanted && setTimeout(() => want(undefined), PATIENCE);
    return () => clearTimeout(timer);
  }, [wanted]);
  return { wanted, want };
}

function useGuardKeys(book: FieldBook) {
  const t = useMessages().anonymity.editor;
  const announce = useAnnounce();
  const items = useMemo<readonly MenuItem[]>(() => {
    const orSay = (went: boolean) => {
      if (!went) announce(t.none);
    };
    const item = { group: t.group, worksInDialogs: true } as const;
    // Asked at the moment of the key: without a finding F8 means what the screen says.
    const going = (rest: Pick<MenuItem, 'id' | 'label' | 'keys' | 'run'>): MenuItem => ({
      ...item,
      ...rest,
      get isEnabled() {
        return book.hasOpen();
      },
    });
    return [
      going({ id: 'guard.next', label: t.next, keys: 'F8', run: () => orSay(book.go(1)) }),
      going({ id: 'guard.previous', label: t.previous, keys: 'Shift+F8', run: () => orSay(book.go(-1)) }),
      { ...item, id: 'guard.open', label: t.open, keys: 'Alt+Enter', run: () => orSay(book.showAtCaret()) },
    ];
  }, [t, announce, book]);
  useMenuItems(items);
}
