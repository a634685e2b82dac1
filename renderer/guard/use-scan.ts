import { useEffect, useRef, useState } from 'react';
import type { Edit, Scan } from '#shared/anonymity/detect.ts';
import type { Setting } from './guard.tsx';

/** Up to here a text is looked through at once: some ten milliseconds when it is new, one or two after a keystroke. */
const AT_ONCE = 4_000;
/** Longer texts are looked through in pieces of about this many characters, with room for keys and drawing in between. */
const PIECE = 2_000;
/** How long typing in a long text has to pause first. */
const PAUSE = 250;

/** What changed between two texts, as one edit. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, removed: before.length - start - same, inserted: after.slice(start, after.length - same) };
}

const isOf = (scan: Scan | undefined, { detector, allowed }: Setting): scan is Scan => scan?.lexicon === detector.lexicon && scan.options.allowed === allowed;

/** Looks through a text, going on from what was known of it. */
export function look(previous: Scan | undefined, text: string, setting: Setting): Scan {
  const { detector, allowed } = setting;
  if (!isOf(previous, setting)) return detector.scan(text, detector.lexicon, { allowed });
  return previous.text === text ? previous : detector.rescan(previous, editBetween(previous.text, text));
}

/** The text cut behind lines, so that what is found in a piece is found in the whole. */
function* pieces(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from + PIECE);
    const to = end < 0 ? text.length : end + 1;
    yield text.slice(from, to);
    from = to;
  }
}

const breathe = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Looks through a long text bit by bit; undefined when it was called off. */
async function lookSlowly(text: string, setting: Setting, isCalledOff: () => boolean): Promise<Scan | undefined> {
  const { detector, allowed } = setting;
  // The lines are read one piece at a time; only at the end are they put together, once.
  const readPieces: Scan[] = [];
  for (const piece of pieces(text)) {
    if (isCalledOff()) return undefined;
    readPieces.push(detector.scan(piece.replace(/\n$/, ''), detector.lexicon, { allowed }));
    await breathe();
  }
  const lines = readPieces.flatMap((read) => read.lines);
  const last = text.endsWith('\n') ? detector.scan('', detector.lexicon, { allowed }).lines : [];
  const [first] = readPieces;
  if (!first || isCalledOff()) return undefined;
  // An edit of nothing at the beginning reads one line again and puts the rest together.
  return detector.rescan({ ...first, text, lines: [...lines, ...last] }, { start: 0, removed: 0, inserted: '' });
}

/** What was found in a text, at most some moments old: `text` says of which text it is. */
export function useScan(text: string, setting: Setting | undefined): Scan | undefined {
  const [scan, setScan] = useState<Scan>();
  const known = useRef<Scan>(undefined);
  useEffect(() => {
    if (!setting) return undefined;
    const accept = (next: Scan) => {
      known.current = next;
      setScan(next);
    };
    if (text.length <= AT_ONCE) {
      accept(look(known.current, text, setting));
      return undefined;
    }
    let isOff = false;
    const begin = async () => {
      const edit = isOf(known.current, setting) ? editBetween(known.current.text, text) : undefined;
      const next = edit && edit.inserted.length <= AT_ONCE ? look(known.current, text, setting) : await lookSlowly(text, setting, () => isOff);
      if (next && !isOff) accept(next);
    };
    const timer = setTimeout(() => void begin(), PAUSE);
    return () => {
      isOff = true;
      clearTimeout(timer);
    };
  }, [text, setting]);
  return scan;
}
