import type { AppError, FindingPlace } from '#shared/kernel/errors.ts';
import { Refusal } from '#renderer/ipc/refusal.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';

type GateNoticeProps = {
  readonly error: AppError | null;
  /** Brings the field with this finding on screen. */
  readonly onGo: (place: FindingPlace) => void;
};

/** A failure in words; where findings stopped it, with the way to the first. In a finished document there is nothing to repair: its texts are. */
export function GateNotice({ error, onGo }: GateNoticeProps) {
  const t = useMessages().anonymity.editor;
  const first = error?.code === 'openFindings' ? error.places.find(({ record }) => record !== 'document') : undefined;
  return (
    <Refusal
      error={error}
      end={
        first && (
          <Button size="small" onPress={() => onGo(first)}>
            {t.goToFirst}
          </Button>
        )
      }
    />
  );
}
