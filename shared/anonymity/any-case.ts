/** The alternatives of a pattern, each with a small or a capital first letter; the `i` flag would make every capital count as a small letter. */
export const anyCase = (alternatives: string): string => alternatives.replace(/(^|\|)(\p{Ll})/gu, (_, before: string, first: string) => `${before}[${first.toUpperCase()}${first}]`);
