import type { AttributesOf, CodeListName, PackCodeOf } from '#shared/reference/pack.ts';

type Attributes<L extends CodeListName> = keyof AttributesOf[L] extends never
  ? { readonly attributes?: never }
  : { readonly attributes: AttributesOf[L] };

/** A code as it is written down in a list file: what goes without saying (list, position, active) is left out. */
export type CodeRow<L extends CodeListName> = {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly group?: string;
  readonly active?: boolean;
} & Attributes<L>;

/** Turns the rows of one list, in the order of the screen, into pack codes with position 1, 2, 3… */
export function codeList<L extends CodeListName>(list: L, rows: readonly CodeRow<L>[]): readonly PackCodeOf<L>[] {
  return rows.map((row, index) => ({
    list,
    code: row.code,
    nl: row.nl,
    en: row.en,
    group: row.group ?? null,
    active: row.active ?? true,
    position: index + 1,
    attributes: (row.attributes ?? {}) as AttributesOf[L],
  }));
}
