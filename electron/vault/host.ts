import type { Answer } from '#shared/kernel/errors.ts';

/** What the vault may ask of the shell: windows and dialogs. Paths come from here and from nowhere else, never from a page. */
export type Host = {
  /** A folder the person picks; `cancelled` when they do not. `purpose` chooses the words of the dialog. */
  readonly chooseFolder: (purpose: 'workspace' | 'documents') => Promise<Answer<string>>;
  readonly chooseSaveFile: (suggestedName: string) => Promise<Answer<string>>;
  /** Prints lines of text on paper: the recovery sheet. */
  readonly printLines: (title: string, lines: readonly string[]) => Promise<Answer<true>>;
};
