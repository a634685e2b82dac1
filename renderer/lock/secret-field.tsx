import { useState, type Ref } from 'react';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

type SecretFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNew?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** What is typed here is hidden, until one asks to see it. */
export function SecretField({ isNew = false, autoFocus = false, inputRef, ...field }: SecretFieldProps) {
  const t = useMessages();
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      {...field}
      {...(inputRef && { inputRef })}
      autoFocus={autoFocus}
      type={isShown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      isRequired
      end={<IconButton icon={isShown ? 'eyeOff' : 'eye'} label={isShown ? t.lock.unlock.hide : t.lock.unlock.show} aria-pressed={isShown} onPress={() => setShown(!isShown)} />}
    />
  );
}
