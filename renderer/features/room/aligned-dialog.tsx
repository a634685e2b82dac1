import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import type { AlignedPrompt } from './use-routes.ts';

/** 'Afgestemd met politie/OM?', asked before a control is put out beside an investigation (docs/domain.md 1.6). */
export function AlignedDialog({ prompt }: { readonly prompt: AlignedPrompt }) {
  const t = useMessages().room.routes;
  return (
    <Dialog
      isOpen={prompt.isOpen}
      onClose={() => prompt.answer(false)}
      title={t.promptTitle}
      size="small"
      kind="alert"
      foot={
        <>
          <Button onPress={() => prompt.answer(false)} autoFocus>
            {t.notAligned}
          </Button>
          <Button variant="primary" onPress={() => prompt.answer(true)}>
            {t.aligned}
          </Button>
        </>
      }
    >
      <p>{t.prompt}</p>
    </Dialog>
  );
}
