const rules = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') } as const;

/** `1 actie`, `3 acties`: a number with the noun that goes with it, in one language. */
export const countIn =
  (language: 'nl' | 'en') =>
  (n: number, one: string, many: string): string =>
    rules[language].select(n) === 'one' ? `${n} ${one}` : `${n} ${many}`;
