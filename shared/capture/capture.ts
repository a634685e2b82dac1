import type { Code, OrganisationId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { understandDate, type DateContext } from './dates.ts';
import { matchName, type Named, type NameMatch } from './names.ts';

export type CaptureContext = DateContext & {
  readonly organisations: readonly Named<OrganisationId>[];
  readonly routes: readonly Named<Code>[];
  /** The date an action gets when none is typed (docs/domain.md 6.2: the next meeting). */
  readonly usualDue?: CivilDate | undefined;
};

/** What the line becomes at Enter. */
export type Captured =
  | { readonly kind: 'decision'; readonly text: string }
  | { readonly kind: 'action'; readonly ownerId: OrganisationId; readonly due: CivilDate; readonly text: string }
  /** `text` is what followed the route: it goes into the discussion. */
  | { readonly kind: 'route'; readonly route: Code; readonly text: string }
  | { readonly kind: 'hold'; readonly until: CivilDate; readonly reason: string }
  | { readonly kind: 'paragraph'; readonly text: string };

export type Missing = 'text' | 'partner' | 'date' | 'route' | 'reason';

/** A part of the line that was understood, or that was looked at and not understood. Offsets count UTF-16 units, `to` excluded. */
export type Token = { readonly kind: 'mark' | 'partner' | 'route' | 'date' | 'unknown'; readonly from: number; readonly to: number };

/** What may stand in the place of the token under the caret. */
export type Suggestions = { readonly from: number; readonly to: number; readonly options: readonly Named<string>[] };

export type Capture = {
  readonly kind: Captured['kind'] | 'empty';
  readonly tokens: readonly Token[];
  /** The words that are left when the tokens are taken out. */
  readonly text: string;
  readonly partner: OrganisationId | undefined;
  readonly route: Code | undefined;
  readonly date: CivilDate | undefined;
  /** The date was not typed: it is the usual one. */
  readonly isDateUsual: boolean;
  readonly missing: readonly Missing[];
  readonly suggestions: Suggestions | undefined;
  /** There is nothing missing: this is what Enter records. */
  readonly complete: Captured | undefined;
};

type Span = { readonly from: number; readonly to: number };
type Line = { readonly text: string; readonly caret: number; readonly context: CaptureContext };
type FoundDate = { readonly date: CivilDate | undefined; readonly tokens: readonly Token[] };

const MOST_DATE_WORDS = 5;
const noDate: FoundDate = { date: undefined, tokens: [] };
const blank: Omit<Capture, 'kind' | 'text' | 'complete'> = {
  tokens: [], partner: undefined, route: undefined, date: undefined, isDateUsual: false, missing: [], suggestions: undefined,
};

const skipSpace = (text: string, from: number): number => from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
const token = (kind: Token['kind'], { from, to }: Span): Token => ({ kind, from, to });

function coming(text: string, context: CaptureContext): CivilDate | undefined {
  const date = understandDate(text, context);
  return date !== undefined && date >= context.today ? date : undefined;
}

/** What is left of the line after the tokens, without the space they leave at the edges. */
function rest(text: string, tokens: readonly Token[]): string {
  const ordered = tokens.toSorted((a, b) => a.from - b.from);
  const pieces = [...ordered, { from: text.length, to: text.length }].map((next, index) => text.slice(ordered[index - 1]?.to ?? 0, next.from).trim());
  return pieces.filter(Boolean).join(' ');
}

/** The longest run of words from `from` that is a date. A bare `zo` or `do` is a word in a sentence, unless `isShortWeekday` says that a date is expected. */
function leadingDate({ text, context }: Line, from: number, isShortWeekday: boolean): FoundDate {
  const start = skipSpace(text, from);
  const words = [...text.slice(start).matchAll(/\S+/g)].slice(0, MOST_DATE_WORDS);
  for (const word of words.toReversed()) {
    const length = word.index + word[0].replace(/:$/, '').length;
    const phrase = text.slice(start, start + length);
    const date = phrase.length > 2 || isShortWeekday || /\d/.test(phrase) ? coming(phrase, context) : undefined;
    if (date !== undefined) {
      const end = start + length;
      const colon = text[end] === ':' ? [token('mark', { from: end, to: end + 1 })] : [];
      return { date, tokens: [token('date', { from: start, to: end }), ...colon] };
    }
  }
  return noDate;
}

const looksLikeDate = /^(?:\d|\/|(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|week|wk|over|in)\b)/i;

/** `vr 4 dec:` before the text. A head that tries to be a date and is none is marked, never taken for text. */
function dateBeforeColon(line: Line, from: number): FoundDate | undefined {
  const start = skipSpace(line.text, from);
  const colon = line.text.indexOf(':', start);
  if (colon < 0) return undefined;
  const head = line.text.slice(start, colon).trimEnd();
  const mark = token('mark', { from: colon, to: colon + 1 });
  if (head === '') return { date: undefined, tokens: [mark] };
  const date = coming(head, line.context);
  const span = { from: start, to: start + head.length };
  if (date !== undefined) return { date, tokens: [token('date', span), mark] };
  const isTried = looksLikeDate.test(head) && head.split(/\s+/).length <= MOST_DATE_WORDS;
  return isTried ? { date: undefined, tokens: [token('unknown', span), mark] } : undefined;
}

/** `/2w` or `/4 dec` after the text. */
function dateAfterSlash({ text, context }: Line, from: number): FoundDate {
  for (const slash of [...text.slice(from).matchAll(/(?<=\s|^)\/(?=\S)/g)].toReversed()) {
    const start = from + slash.index;
    const words = [...text.slice(start + 1).matchAll(/\S+/g)].slice(0, MOST_DATE_WORDS);
    for (const word of words.toReversed()) {
      const end = start + 1 + word.index + word[0].length;
      const date = coming(text.slice(start + 1, end), context);
      if (date !== undefined) return { date, tokens: [token('date', { from: start, to: end })] };
    }
  }
  return noDate;
}

function dateOfAction(line: Line, from: number): FoundDate {
  const before = dateBeforeColon(line, from);
  if (before && before.tokens.length > 1) return before;
  const found = before ? noDate : leadingDate(line, from, false);
  const other = found.date === undefined ? dateAfterSlash(line, from) : found;
  return { date: other.date, tokens: [...(before?.tokens ?? []), ...other.tokens] };
}

/** The name after the mark, as a token with the mark, and what else it might have been. */
function nameAfterMark<I extends string>(line: Line, mark: number, entries: readonly Named<I>[]): { match: NameMatch<I>; span: Span; suggestions: Suggestions | undefined } {
  const start = line.text[mark + 1] === ' ' ? mark + 1 : skipSpace(line.text, mark + 1);
  const match = matchName(line.text.slice(start), entries);
  const span = { from: mark, to: start + match.length };
  const isUnderCaret = line.caret > mark && line.caret <= span.to;
  const isOpen = !match.isWhole || match.entry === undefined;
  return { match, span, suggestions: isUnderCaret && isOpen && match.options.length > 0 ? { ...span, options: match.options } : undefined };
}

function readAction(line: Line, mark: number): Capture {
  const { match, span, suggestions } = nameAfterMark(line, mark, line.context.organisations);
  const found = dateOfAction(line, span.to);
  const tokens = [token(match.entry ? 'partner' : 'unknown', span), ...found.tokens];
  const text = rest(line.text, tokens);
  const isWrong = found.tokens.some(({ kind }) => kind === 'unknown');
  const due = found.date ?? (isWrong ? undefined : line.context.usualDue);
  const ownerId = match.entry?.id;
  const complete: Captured | undefined = ownerId && due && text ? { kind: 'action', ownerId, due, text } : undefined;
  const missing: Missing[] = [ownerId ? [] : ['partner' as const], due ? [] : ['date' as const], text ? [] : ['text' as const]].flat();
  return { ...blank, kind: 'action', tokens, text, partner: ownerId, date: due, isDateUsual: found.date === undefined && due !== undefined, missing, suggestions, complete };
}

function readRoute(line: Line, mark: number): Capture {
  const { match, span, suggestions } = nameAfterMark(line, mark, line.context.routes);
  const route = match.entry?.id;
  const tokens = [token(route ? 'route' : 'unknown', span)];
  const text = rest(line.text, tokens);
  return { ...blank, kind: 'route', tokens, text, route, missing: route ? [] : ['route'], suggestions, complete: route ? { kind: 'route', route, text } : undefined };
}

/** The part that should be a date and is none: up to the colon, or the first word. */
function unknownHead(text: string, from: number): readonly Token[] {
  const start = skipSpace(text, from);
  const head = /^[^\s:]+/.exec(text.slice(start))?.[0] ?? '';
  return head === '' ? [] : [token('unknown', { from: start, to: start + head.length })];
}

function readHold(line: Line, mark: number): Capture {
  const found = leadingDate(line, mark + 1, true);
  const tokens = [token('mark', { from: mark, to: mark + 1 }), ...(found.date ? found.tokens : unknownHead(line.text, mark + 1))];
  const reason = rest(line.text, tokens);
  const until = found.date;
  const complete: Captured | undefined = until && reason ? { kind: 'hold', until, reason } : undefined;
  const missing: Missing[] = [until ? [] : ['date' as const], reason ? [] : ['reason' as const]].flat();
  return { ...blank, kind: 'hold', tokens, text: reason, date: until, missing, complete };
}

function readDecision(line: Line, mark: number): Capture {
  const tokens = [token('mark', { from: mark, to: mark + 1 })];
  const text = rest(line.text, tokens);
  return { ...blank, kind: 'decision', tokens, text, missing: text ? [] : ['text'], complete: text ? { kind: 'decision', text } : undefined };
}

/**
 * Reads the capture line: `! text` a decision, `@PARTNER [date]: text` or `@PARTNER text /2w` an action, `#route` a route, `~2w reason` a
 * hold, anything else a paragraph of the discussion. Every character that is not space is in a token or in `text`: nothing is dropped.
 */
export function readCapture(text: string, caret: number, context: CaptureContext): Capture {
  const line: Line = { text, caret, context };
  const mark = skipSpace(text, 0);
  switch (text[mark]) {
    case undefined:
      return { ...blank, kind: 'empty', text: '', complete: undefined };
    case '!':
      return readDecision(line, mark);
    case '@':
      return readAction(line, mark);
    case '#':
      return readRoute(line, mark);
    case '~':
      return readHold(line, mark);
    default: {
      const words = text.trim();
      return { ...blank, kind: 'paragraph', text: words, complete: { kind: 'paragraph', text: words } };
    }
  }
}

/** The line with an option in the place of the token under the caret, and where the caret then stands. */
export function takeOption(text: string, suggestions: Suggestions, option: Named<string>): { readonly text: string; readonly caret: number } {
  const after = text.slice(suggestions.to);
  const before = `${text.slice(0, suggestions.from + 1)}${option.names[0]}`;
  const space = /^[\s:]/.test(after) ? '' : ' ';
  return { text: `${before}${space}${after}`, caret: before.length + 1 };
}
