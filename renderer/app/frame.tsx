import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { WorkspaceSettings } from '#shared/workspace/workspace.ts';
import { KeysSheet } from '#renderer/features/search/keys-sheet.tsx';
import { SearchPalette } from '#renderer/features/search/search-palette.tsx';
import type { SavedLog } from '#renderer/ipc/saved.ts';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useMessages } from '#renderer/ui/language.tsx';
import { Marking } from '#renderer/ui/page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { isInRoom } from './places.ts';
import { Rail } from './rail.tsx';
import { RepairedNotice } from './repaired-notice.tsx';
import { useCaret } from './use-caret.ts';
import { useProgramItems } from './use-program-items.ts';
import styles from './frame.module.css';

const nothing = {};

const markingOf = (settings: WorkspaceSettings | undefined) => (settings ? `${settings.classification} · TLP:${settings.tlp}` : '');

type FrameProps = {
  readonly saved: SavedLog;
  readonly children: ReactNode;
};

/** What stays while screens come and go: the rail, the palette, the sheet of keys. A screen that breaks leaves these standing. */
export function Frame({ saved, children }: FrameProps) {
  const t = useMessages();
  const [path] = useLocation();
  const [open, setOpen] = useState<'palette' | 'keys'>();
  const settings = useAsk('workspace', 'settings', nothing).data?.settings;
  const close = () => setOpen(undefined);
  useCaret();
  useProgramItems({ onSearch: () => setOpen('palette'), onKeys: () => setOpen('keys') });
  return (
    <div className={classNames(styles['frame'], isInRoom(path) && styles['room'])}>
      <a
        href="#main"
        className={styles['skip']}
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#main')?.focus();
        }}
      >
        {t.common.skipToContent}
      </a>
      <Rail saved={saved} onSearch={() => setOpen('palette')} />
      <main id="main" tabIndex={-1} className={styles['main']}>
        <RepairedNotice />
        <Marking text={markingOf(settings)}>
          <ErrorBoundary path={path}>{children}</ErrorBoundary>
        </Marking>
      </main>
      <SearchPalette isOpen={open === 'palette'} onClose={close} />
      <KeysSheet isOpen={open === 'keys'} onClose={close} />
    </div>
  );
}
