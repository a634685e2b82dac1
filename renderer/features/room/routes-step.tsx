import { useState } from 'react';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useFocusOn, useSendFocus } from './focus.tsx';
import type { ItemInHand } from './use-item.ts';
import { useRoom } from './use-room.tsx';
import { isRouteForTable, useRoutes } from './use-routes.ts';
import { AlignedDialog } from './aligned-dialog.tsx';
import styles from './step-controls.module.css';

/** Step 7: one or more routes (docs/domain.md 1.6). Ways to close a signal are not among them: those belong to the outcome. */
export function RoutesStep({ inHand, isReadOnly }: { readonly inHand: ItemInHand; readonly isReadOnly: boolean }) {
  const t = useMessages();
  const { reference } = useRoom();
  const routes = useRoutes(inHand);
  const [typed, setTyped] = useState(0);
  const element = useFocusOn<HTMLDivElement>(['route']);
  const send = useSendFocus();
  // The control that was used makes way for its result: the field for the next route takes over.
  const goOn = () => send('route');
  const add = async (route: string) => {
    setTyped(typed + 1);
    if (await routes.open(route)) goOn();
  };
  const close = async (route: string) => {
    await routes.close(route);
    goOn();
  };
  const answer = (isAligned: boolean) => {
    routes.prompt.answer(isAligned);
    goOn();
  };
  const open = inHand.openRoutes.map(({ route }) => route);
  const options = reference.options('ROUTE').filter((entry) => isRouteForTable(entry) && !open.includes(entry.code));

  return (
    <>
      {open.length === 0 ? (
        <p className={styles['hint']}>{t.room.routes.none}</p>
      ) : (
        <ul className={styles['chips']} aria-label={t.room.routes.open}>
          {open.map((route) => (
            <li key={route} className={styles['route']}>
              {reference.label('ROUTE', route)}
              {!isReadOnly && <IconButton icon="close" label={t.room.routes.close(reference.label('ROUTE', route))} onPress={() => void close(route)} />}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <div ref={element} className={styles['narrow']}>
          <ComboBox
            key={typed}
            label={t.room.routes.add}
            options={options.map(({ code }) => ({ id: code, label: reference.label('ROUTE', code) }))}
            value={null}
            // With a route chosen one goes on to the note: the list would lie over it.
            isOfferedOnFocus={typed === 0 && open.length === 0}
            onChange={(code) => code !== null && void add(code)}
          />
        </div>
      )}
      <Refusal error={routes.error} />
      <AlignedDialog prompt={{ ...routes.prompt, answer }} />
    </>
  );
}
