import { useAnnounce } from '#renderer/ui/live-region.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { useToasts } from '#renderer/ui/toast.tsx';

/** Says that it was saved, on screen and aloud. */
export function useSaved(): () => void {
  const t = useMessages().settings;
  const { show } = useToasts();
  const announce = useAnnounce();
  return () => {
    show({ text: t.saved });
    announce(t.saved);
  };
}
