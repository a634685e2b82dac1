import { useState } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import type { SignalId } from '#shared/kernel/ids.ts';
import type { IdentityDisclosure } from '#shared/signal/signal.ts';
import { aboutSignal } from '#renderer/guard/about.ts';
import { FixedText } from '#renderer/guard/fixed-text.tsx';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import { DisclosureDialog } from './disclosure-dialog.tsx';
import styles from './signal.module.css';

type SignalDisclosuresProps = { readonly signalId: SignalId; readonly submitterId: string; readonly disclosures: readonly IdentityDisclosure[] };

/** That identifying data was shared bilaterally, never what (docs/domain.md 3.1). */
export function SignalDisclosures({ signalId, submitterId, disclosures }: SignalDisclosuresProps) {
  const t = useMessages();
  const words = t.signal.disclosures;
  const language = useLanguage();
  const { organisation, label } = useReference();
  const { show } = useToasts();
  const [isAdding, setAdding] = useState(false);
  const withdraw = useAct('signal', 'withdrawDisclosure');
  const restore = useAct('signal', 'recordDisclosure');
  const remove = async ({ id, ...line }: IdentityDisclosure) => {
    const answer = await withdraw.run({ id });
    if (answer.ok) show({ text: words.removed, undo: { label: t.common.undo, run: () => void restore.run(line) } });
  };
  return (
    <Section
      title={words.heading}
      count={disclosures.length}
      end={
        <Button variant="link" onPress={() => setAdding(true)}>
          {words.add}
        </Button>
      }
    >
      <Refusal error={withdraw.error ?? restore.error} />
      <p className={styles['quiet']}>{disclosures.length === 0 ? `${words.none} ${words.explain}` : words.explain}</p>
      <ul className={styles['list']}>
        {disclosures.map((line) => (
          <li key={line.id}>
            <div>
              {words.line(organisation(line.fromId), organisation(line.toId))}
              <small>
                {formatDate(language, line.on)}, {label('LEGAL_BASIS', line.basis)}. {line.purpose}
              </small>
              <FixedText label={words.purpose} text={line.purpose} about={aboutSignal(signalId)} place={{ record: 'disclosure', id: line.id, field: 'purpose' }} />
            </div>
            <IconButton icon="close" label={words.remove} onPress={() => void remove(line)} />
          </li>
        ))}
      </ul>
      {isAdding && <DisclosureDialog signalId={signalId} submitterId={submitterId} onClose={() => setAdding(false)} />}
    </Section>
  );
}
