import { useState } from 'react';
import type { About } from './about.ts';
import { useGuard } from './guard.tsx';
import { GuardedField } from './guarded-field.tsx';
import type { FieldPlace } from './use-guarded-text.tsx';

type FixedTextProps = { readonly label: string; readonly text: string; readonly about: About; readonly place: FieldPlace };

/** A saved text that cannot be reworded. Who is sent to a finding in it sees it as a field, to keep or allow what stands there; else there is nothing. */
export function FixedText({ label, text, about, place }: FixedTextProps) {
  const { wanted } = useGuard();
  const [isShown, setShown] = useState(false);
  const isWanted = wanted?.record === place.record && wanted.id === place.id && wanted.field === place.field;
  if (isWanted && !isShown) setShown(true);
  return isShown && <GuardedField isReadOnly label={label} value={text} about={about} place={place} onChange={() => undefined} />;
}
