import { type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { labelsIn } from '#shared/anonymity/pseudonyms.ts';
import type { KeepReason } from '#shared/anonymity/guard.ts';
import { SignalId } from '#shared/kernel/ids.ts';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { useToday } from '#renderer/ipc/use-today.ts';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import type { TextEditorHandle } from '#renderer/ui/text-editor-view.ts';
import { keepingOf, type About } from './about.ts';
import { FindingMenu } from './finding-menu.tsx';
import { useGuard } from './guard.tsx';
import { fold } from './label-memory.ts';
import { repairsFor, withoutSpace, type Repair } from './repairs.ts';
import { isOpen, typeOf, type Spot } from './spots.ts';

/** The finding in hand: where it hangs, and the pseudonym its words already have. */
export type Shown = { readonly spot: Spot; readonly anchor: HTMLElement; readonly remembered: string | undefined };

type ShownFindingProps = {
  readonly shown: Shown;
  readonly spots: readonly Spot[];
  readonly about: About;
  readonly text: () => string;
  readonly handle: RefObject<TextEditorHandle | null>;
  readonly isReadOnly: boolean;
  /** False when another finding is in hand by now. */
  readonly onClose: () => boolean;
  readonly onKept: () => void;
  readonly onRepaired: () => void;
};

/** The list of a finding, and what its choices do to the text. */
export function ShownFinding({ shown, spots, about, text, handle, isReadOnly, onClose, onKept, onRepaired }: ShownFindingProps) {
  const { spot, anchor, remembered } = shown;
  const t = useMessages();
  const words = t.anonymity.editor;
  const announce = useAnnounce();
  const { labels } = useGuard();
  const used = useUsedLabels(about, text());
  const today = useToday();
  const keep = useAct('anonymity', 'keep');
  const unkeep = useAct('anonymity', 'unkeep');
  const allow = useAct('anonymity', 'allowWord');
  const same = spots.filter((other) => typeOf(other) === typeOf(spot) && fold(other.text) === fold(spot.text));
  const left = spots.filter((other) => isOpen(other) && !same.includes(other)).length;

  // The list holds the focus as long as it stands.
  const goAway = () => flushSync(onClose);
  const close = (caret: number) => {
    if (goAway()) handle.current?.select(caret);
  };
  const put = (by: string) => {
    const stretches = same.map((one) => (by === '' ? { ...withoutSpace(text(), one), text: '' } : { from: one.start, to: one.end, text: by }));
    onRepaired();
    goAway();
    handle.current?.replace(stretches, spot.end);
    handle.current?.focus();
    announce(`${by === '' ? words.removed(same.length) : words.replaced(same.length, by)} ${words.left(left)}`);
  };
  const repair = (chosen: Repair) => {
    if (chosen.how === 'pseudonym') labels.remember(about.key, { type: typeOf(spot), text: spot.text }, chosen.text);
    put(chosen.text);
  };
  const settle = async (acting: Promise<Awaited<ReturnType<typeof keep.run | typeof unkeep.run | typeof allow.run>>>, said: string) => {
    const answer = await acting;
    announce(answer.ok ? `${said} ${words.left(left)}` : errorText(t, answer.error), answer.ok ? 'polite' : 'assertive');
    onKept();
    close(spot.end);
  };
  const keepIt = (reason: KeepReason) => {
    if (about.context && spot.kind === 'finding') void settle(keep.run({ context: about.context, type: spot.finding.type, text: spot.text, reason }), words.keptNow);
  };
  const unkeepIt = () => {
    if (about.context) void settle(unkeep.run({ context: about.context, text: spot.text }), '');
  };
  const repairs = repairsFor({ spot, text: text(), used, remembered, plain: words.plain, municipality: about.municipality, today });
  return (
    <FindingMenu
      {...{ spot, anchor, isReadOnly }}
      repairs={isReadOnly ? [] : repairs}
      keeping={keepingOf(about)}
      onRepair={repair}
      onRemove={() => put('')}
      onKeep={keepIt}
      onUnkeep={unkeepIt}
      onAllow={() => void settle(allow.run({ word: spot.text }), words.allowed)}
      onClose={() => close(spot.end)}
    />
  );
}

/** Every pseudonym that was used about the same signal: in what was saved, on this screen, and in this sitting. Null when there is no signal. */
function useUsedLabels(about: About, text: string): readonly string[] | null {
  const { book, labels } = useGuard();
  const id = about.context?.kind === 'SIGNAL' ? SignalId.parse(about.context.id) : undefined;
  const saved = useAsk('anonymity', 'pseudonyms', id && { signalId: id }).data ?? [];
  if (!about.isSignal) return null;
  return [...saved, ...labels.given(about.key), ...[text, ...book.textsAbout(about.key)].flatMap(labelsIn)];
}
