import { useState } from 'react';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useFocusOn } from './focus.tsx';
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
              {!isReadOnly && <IconButton icon="close" label={t.room.routes.close(reference.label('ROUTE', route))} onPress={() => void routes.close(route)} />}
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
            onChange={(code) => {
              if (code === null) return;
              setTyped(typed + 1);
              void routes.open(code);
            }}
          />
        </div>
      )}
      <Refusal error={routes.error} />
      <AlignedDialog prompt={routes.prompt} />
    </>
  );
}
