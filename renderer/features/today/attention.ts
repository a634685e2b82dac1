import { formatDay, formatList } from '#shared/i18n/format.ts';
import type { Today } from '#shared/today/endpoints.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import type { Words } from './words.ts';

export type AttentionLine = {
  readonly id: string;
  readonly icon: IconName;
  readonly tone: 'critical' | 'caution' | 'quiet';
  readonly title: string;
  readonly text: string;
  /** The way on: where it can be dealt with. */
  readonly way: string;
  readonly href: string;
};

type WordsAndBodies = Words & { readonly organisation: (id: string) => string };
type Line = { readonly number: string | null; readonly title: string };

const MOST = 5;
const nameOf = ({ number, title }: Line) => (number === null ? title : `${number}, ${title}`);
const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** What wants a person's attention, the most pressing first; each line with its way on. */
export function attentionLines(today: Today, words: WordsAndBodies): readonly AttentionLine[] {
  return [...acute(today, words), ...overdue(today, words), ...toCheck(today, words), ...reviews(today, words), ...minutes(today, words), ...drafts(today, words)];
}

function acute({ acute: signals }: Today, { t, language }: Words): AttentionLine[] {
  const words = t.today.attention;
  return signals.map((signal) => ({
    id: `acute-${signal.id}`,
    icon: 'acute',
    tone: 'critical',
    title: signal.handledOutsideOn ? words.acuteOutside : words.acute,
    text: [
      signal.handledOutsideOn ? words.acuteOutsideOn(nameOf(signal), formatDay(language, signal.handledOutsideOn)) : words.acuteWaits(nameOf(signal)),
      signal.onAgendaAs === null ? words.offAgenda : words.onAgenda(signal.onAgendaAs),
    ].join(' '),
    way: words.view,
    href: `/signals/${signal.id}`,
  }));
}

function overdue({ overdue: partners }: Today, { t, language, organisation }: WordsAndBodies): AttentionLine[] {
  const late = partners.filter((partner) => partner.overdue > 0);
  const total = late.reduce((sum, partner) => sum + partner.overdue, 0);
  if (total === 0) return [];
  const words = t.today.attention;
  const named = late.slice(0, MOST).map((partner) => `${organisation(partner.ownerId)} ${partner.overdue}`);
  const oldest = Math.max(...late.map((partner) => partner.oldestDays));
  return [{
    id: 'overdue', icon: 'late', tone: 'critical', title: words.overdue(total),
    text: words.overdueBy(listed(named, late.length, { t, language }), oldest), way: words.view, href: '/actions',
  }];
}

function toCheck({ toCheck: signals }: Today, { t, language }: Words): AttentionLine[] {
  if (signals.length === 0) return [];
  const words = t.today.attention;
  const one = only(signals);
  return [{
    id: 'toCheck', icon: 'shield', tone: 'caution', title: words.toCheck(signals.length),
    text: words.toCheckWhy(numbers(signals, { t, language }), signals.length), way: words.check, href: one ? `/signals/${one.id}` : '/signals',
  }];
}

function reviews({ reviewsDue: signals }: Today, { t, language }: Words): AttentionLine[] {
  if (signals.length === 0) return [];
  const words = t.today.attention;
  const off = signals.filter((signal) => !signal.isOnAgenda);
  const all = numbers(signals, { t, language });
  const one = only(signals);
  return [{
    id: 'reviews', icon: 'clock', tone: off.length > 0 ? 'caution' : 'quiet', title: words.reviews(signals.length),
    text: off.length > 0 ? words.reviewsSome(all, numbers(off, { t, language })) : words.reviewsAll(all, signals.length),
    way: words.view, href: one ? `/signals/${one.id}` : '/signals',
  }];
}

function minutes({ minutesToAdopt }: Today, { t }: Words): AttentionLine[] {
  if (!minutesToAdopt) return [];
  const words = t.today.attention;
  const { id, number, openPoints } = minutesToAdopt;
  return [{
    id: 'minutes', icon: 'decision', tone: openPoints > 0 ? 'caution' : 'quiet', title: words.minutes(number),
    text: openPoints > 0 ? words.minutesPoints(openPoints) : words.minutesReady, way: openPoints > 0 ? words.finish : words.view, href: `/meetings/${id}/minutes`,
  }];
}

function drafts({ drafts: waiting }: Today, { t }: Words): AttentionLine[] {
  if (waiting === 0) return [];
  const words = t.today.attention;
  return [{ id: 'drafts', icon: 'edit', tone: 'quiet', title: words.drafts(waiting), text: words.draftsWhy, way: words.finish, href: '/signals' }];
}

/** `SIG-2026-113, 117 en 121`: what they share in front is said once. */
function numbers(signals: readonly Line[], words: Words): string {
  const shown = signals.slice(0, MOST).map(({ number, title }) => number ?? title);
  const head = shown[0]?.slice(0, shown[0].lastIndexOf('-') + 1) ?? '';
  const short = shown.map((number, index) => (index > 0 && head !== '' && number.startsWith(head) ? number.slice(head.length) : number));
  return listed(short, signals.length, words);
}

const listed = (parts: readonly string[], total: number, { t, language }: Words): string =>
  total > parts.length ? `${parts.join(', ')} ${t.today.attention.others(total - parts.length)}` : formatList(language, parts);
