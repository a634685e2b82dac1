/** Joins what is there: `classNames(styles['row'], isLate && styles['late'])`. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
