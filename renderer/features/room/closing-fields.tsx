import type { SignalId } from '#shared/kernel/ids.ts';
import { Code } from '#shared/kernel/ids.ts';
import { GuardedField } from '#renderer/guard/guarded-field.tsx';
import { TextLink } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { aboutInHand } from './about-item.ts';
import { useFocusOn } from './focus.tsx';
import type { Closing } from './use-closing.ts';
import type { ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';

type ClosingFieldsProps = { readonly inHand: ItemInHand; readonly closing: Closing };

/** The fields that only some outcomes have: until when and why on hold, to whom, for what reason closed. */
export function ClosingFields({ inHand, closing }: ClosingFieldsProps) {
  if (!inHand.signal) return null;
  switch (closing.choice.outcome) {
    case 'ON_HOLD':
      return <HoldFields inHand={inHand} closing={closing} />;
    case 'ESCALATED':
      return <ReceiverField closing={closing} />;
    case 'CLOSED':
      return <ReasonFields inHand={inHand} closing={closing} />;
    default:
      return null;
  }
}

function HoldFields({ inHand, closing: { choice, change, keeps } }: ClosingFieldsProps) {
  const t = useMessages().room.outcome.fields;
  const { nextDate, reference } = useRoom();
  const until = useFocusOn<HTMLDivElement>(['holdUntil']);
  const reason = useFocusOn<HTMLDivElement>(['holdReason']);
  return (
    <>
      <div ref={until}>
        <DateField label={t.holdUntil} value={choice.holdUntil} nextMeeting={nextDate} onChange={(holdUntil) => change({ holdUntil })} />
      </div>
      <div ref={reason}>
        <GuardedField
          label={t.holdReason}
          about={aboutInHand(inHand, reference)}
          place={{ record: 'signal', id: inHand.item.signalId ?? '', field: 'holdReason' }}
          keeps={keeps}
          value={choice.holdReason}
          maxLength={500}
          onChange={(holdReason) => change({ holdReason })}
        />
      </div>
    </>
  );
}

function ReceiverField({ closing: { choice, change } }: { readonly closing: Closing }) {
  const t = useMessages().room.outcome.fields;
  const { reference } = useRoom();
  const element = useFocusOn<HTMLDivElement>(['receiverId']);
  const options = reference.organisations.filter((one) => one.isActive).map((one) => ({ id: one.id, label: one.shortName, description: one.name }));
  return (
    <div ref={element}>
      <ComboBox label={t.receiverId} options={options} value={choice.receiverId} onChange={(receiverId) => change({ receiverId })} />
    </div>
  );
}

const merged = Code.parse('R_CLOSE_MERGED');

function ReasonFields({ inHand, closing: { choice, change, unmet } }: ClosingFieldsProps) {
  const t = useMessages().room;
  const { reference } = useRoom();
  const reason = useFocusOn<HTMLDivElement>(['closingReason']);
  const open = useFocusOn<HTMLParagraphElement>(['openActions']);
  const options = reference.options('ROUTE').filter(({ attributes }) => attributes['closes'] === true);
  return (
    <>
      <div ref={reason}>
        <ComboBox
          label={t.outcome.fields.closingReason}
          options={options.map(({ code }) => ({ id: code, label: reference.label('ROUTE', code) }))}
          value={choice.closingReason}
          onChange={(closingReason) => change({ closingReason })}
        />
      </div>
      {choice.closingReason === merged && <MergedField inHand={inHand} value={choice.mergedIntoId} onChange={(mergedIntoId) => change({ mergedIntoId })} />}
      {unmet.includes('openActions') && inHand.signal && (
        <p ref={open}>
          <TextLink href={`/signals/${inHand.signal.id}`}>{t.signal.open}</TextLink>
        </p>
      )}
    </>
  );
}

type MergedFieldProps = { readonly inHand: ItemInHand; readonly value: SignalId | null; readonly onChange: (id: SignalId | null) => void };

function MergedField({ inHand, value, onChange }: MergedFieldProps) {
  const t = useMessages().room.outcome.fields;
  const element = useFocusOn<HTMLDivElement>(['mergedIntoId']);
  const signals = useAsk('signal', 'list', {}).data ?? [];
  const options = signals
    .filter((one) => one.id !== inHand.signal?.id && one.number !== null && one.status !== 'CLOSED')
    .map((one) => ({ id: one.id, label: `${one.number} ${one.title}` }));
  return (
    <div ref={element}>
      <ComboBox label={t.mergedIntoId} options={options} value={value} onChange={onChange} />
    </div>
  );
}
