import type { ParticipantId } from '#shared/kernel/ids.ts';
import type { Organisation, Participant } from '#shared/reference/reference.ts';
import { isInOffice } from '#shared/reference/rules.ts';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useRoom } from './use-room.tsx';

type SubstituteChooserProps = {
  readonly organisation: Organisation;
  /** null is somebody who is not known as a participant. */
  readonly value: ParticipantId | null;
  readonly onChange: (participantId: ParticipantId | null) => void;
};

/** Which participant came in the place of another (docs/domain.md 1.2); nothing to choose where nobody is known of that body. */
export function SubstituteChooser({ organisation, value, onChange }: SubstituteChooserProps) {
  const t = useMessages().room.attendance;
  const { meeting, reference } = useRoom();
  const { data: participants = [] } = useAsk('reference', 'participants', {});
  const known = participants
    .filter((one) => one.organisationId === organisation.id && (one.id === value || isInOffice(one, meeting.date)))
    .toSorted((a, b) => Number(b.isSubstitute) - Number(a.isSubstitute));
  if (known.length === 0) return null;
  const nameOf = ({ personName, roleCode }: Participant) => (personName ? t.person(personName, reference.label('ROLE', roleCode)) : reference.label('ROLE', roleCode));
  return (
    <Select
      label={t.whoCame(organisation.shortName)}
      isLabelHidden
      options={known.map((one) => ({ id: one.id, label: nameOf(one) }))}
      value={value}
      emptyLabel={t.otherSubstitute}
      onChange={onChange}
    />
  );
}
