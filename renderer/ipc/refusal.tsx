import type { ReactNode } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { errorText } from './error-text.ts';

/** The sentence for a failure, if there is one: `<Refusal error={save.error} />`. */
export function Refusal({ error, end }: { readonly error: AppError | null; readonly end?: ReactNode }) {
  const t = useMessages();
  return <ErrorNotice text={error && errorText(t, error)} end={end} />;
}
