import { useState } from 'react';
import type { CodeList } from '#shared/reference/reference.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { useFocusOn } from './focus.tsx';
import type { ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';
import styles from './step-controls.module.css';

type Weighing = { readonly suspicion: string | null; readonly urgency: string | null };

/** Step 6: strength and urgency, chosen by the chair after the round, never computed (docs/domain.md 2.5). */
export function WeighingStep({ inHand, isReadOnly }: { readonly inHand: ItemInHand; readonly isReadOnly: boolean }) {
  const t = useMessages();
  const announce = useAnnounce();
  const { reference } = useRoom();
  const weigh = useAct('agenda', 'weigh');
  const { item, signal } = inHand;
  const [half, setHalf] = useState<Partial<Weighing>>({});
  const element = useFocusOn<HTMLDivElement>(['suspicion']);
  const urgencyElement = useFocusOn<HTMLDivElement>(['urgency']);
  const suspicion = half.suspicion ?? (signal?.suspicion === 'NOT_WEIGHED' ? null : (signal?.suspicion ?? null));
  const urgency = half.urgency ?? (signal?.urgency || null);

  const choose = async (part: Partial<Weighing>) => {
    const next = { suspicion, urgency, ...part };
    setHalf({ ...half, ...part });
    if (!next.suspicion || !next.urgency) return;
    const answer = await weigh.run({ itemId: item.id, suspicion: next.suspicion, urgency: next.urgency });
    if (answer.ok) announce(t.room.weighing.saved);
  };
  const options = (list: CodeList, chosen: string | null) =>
    reference
      .options(list, chosen ? [chosen] : [])
      .filter(({ code }) => code !== 'NOT_WEIGHED')
      // What a word means is said of the chosen one: five explanations at once are read by nobody.
      .map(({ code }) => ({ id: code, label: reference.label(list, code), description: code === chosen ? reference.words(list, code, 'meaning') : undefined }));

  return (
    <>
      <div className={styles['pair']}>
        <div ref={element}>
          <RadioGroup label={t.room.weighing.suspicion} options={options('SUSPICION', suspicion)} value={suspicion} onChange={(code) => void choose({ suspicion: code })} isDisabled={isReadOnly} />
        </div>
        <div ref={urgencyElement}>
          <RadioGroup label={t.room.weighing.urgency} options={options('URGENCY', urgency)} value={urgency} onChange={(code) => void choose({ urgency: code })} isDisabled={isReadOnly} />
        </div>
      </div>
      {Boolean(suspicion) !== Boolean(urgency) && <p className={styles['hint']}>{t.room.weighing.half}</p>}
      <Refusal error={weigh.error} />
    </>
  );
}
