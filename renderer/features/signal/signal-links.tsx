import { useMemo, useState } from 'react';
import type { SignalId } from '#shared/kernel/ids.ts';
import type { SignalStatus } from '#shared/signal/signal.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { Button, TextLink } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';
import styles from './signal.module.css';

type Link = { readonly id: SignalId; readonly number: string | null; readonly title: string; readonly status: SignalStatus };
type SignalLinksProps = { readonly signalId: SignalId; readonly links: readonly Link[] };

/** Signals that the chair sees as belonging together; never by a shared letter (docs/domain.md 3.2). */
export function SignalLinks({ signalId, links }: SignalLinksProps) {
  const t = useMessages();
  const words = t.signal.links;
  const { show } = useToasts();
  const [isAdding, setAdding] = useState(false);
  const unlink = useAct('signal', 'unlink');
  const relink = useAct('signal', 'link');
  const remove = async (link: Link) => {
    const answer = await unlink.run({ a: signalId, b: link.id });
    if (answer.ok) show({ text: words.unlinked(nameOf(link)), undo: { label: t.common.undo, run: () => void relink.run({ a: signalId, b: link.id }) } });
  };
  return (
    <Section
      title={words.heading}
      count={links.length}
      end={
        <Button variant="link" onPress={() => setAdding(true)}>
          {words.add}
        </Button>
      }
    >
      <Refusal error={unlink.error ?? relink.error} />
      {links.length === 0 && <p className={styles['quiet']}>{words.none}</p>}
      <ul className={styles['list']}>
        {links.map((link) => (
          <li key={link.id}>
            <div>
              <TextLink href={`/signals/${link.id}`}>{nameOf(link)}</TextLink>
              <small>
                {link.title}, {t.signal.status[link.status]}
              </small>
            </div>
            <IconButton icon="close" label={words.remove(nameOf(link))} onPress={() => void remove(link)} />
          </li>
        ))}
      </ul>
      {isAdding && <LinkDialog signalId={signalId} taken={links} onClose={() => setAdding(false)} />}
    </Section>
  );
}

const nameOf = ({ number, title }: Pick<Link, 'number' | 'title'>) => number ?? title;
const everything = {};
const formId = 'signal-link';

function LinkDialog({ signalId, taken, onClose }: { readonly signalId: SignalId; readonly taken: readonly Link[]; readonly onClose: () => void }) {
  const t = useMessages();
  const words = t.signal.links;
  const { show } = useToasts();
  const rows = useAsk('signal', 'list', everything).data;
  const [other, setOther] = useState<SignalId | null>(null);
  const [isAsked, setAsked] = useState(false);
  const link = useAct('signal', 'link');
  const options = useMemo(() => {
    const known = new Set<string>([signalId, ...taken.map(({ id }) => id)]);
    return (rows ?? []).filter((row) => !known.has(row.id)).map((row) => ({ id: row.id, label: [row.number, row.title].filter(Boolean).join(' ') }));
  }, [rows, signalId, taken]);

  const send = async () => {
    setAsked(true);
    if (!other) return;
    const answer = await link.run({ a: signalId, b: other });
    if (!answer.ok) return;
    show({ text: words.linked(options.find(({ id }) => id === other)?.label ?? '') });
    onClose();
  };

  return (
    <Dialog
      isOpen
      size="small"
      title={words.add}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} isRunning={link.isRunning}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void send()}>
        <Refusal error={link.error} />
        <ComboBox<SignalId> name="other" label={words.choose} hint={words.hint} options={options} value={other} onChange={setOther} error={isAsked && !other ? t.common.required : undefined} />
      </Form>
    </Dialog>
  );
}
