const digitsOf = (text: string): readonly number[] => [...text.replace(/\D/g, '')].map(Number);
const weigh = (digits: readonly number[], weights: readonly number[]) => weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** The eleven-test of a burgerservicenummer. */
export function isBsn(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length === 9 && weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && digits.some((digit) => digit !== digits[0]);
}

/** ISO 13616: the first four characters moved to the end, letters as numbers, gives 1 modulo 97. */
export function isIban(text: string): boolean {
  const compact = text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const moved = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const character of moved) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
const pair = (digits: readonly number[], index: number) => (digits[index] ?? 0) * 10 + (digits[index + 1] ?? 0);

/** A personal number of Poland (PESEL, 11 digits), Romania (CNP, 13) or Bulgaria (EGN, 10): birth date and check digit are right. */
export function isForeignPersonalNumber(text: string): boolean {
  const digits = digitsOf(text);
  const last = digits.at(-1);
  if (digits.length === 11) return isDay(pair(digits, 2) % 20, pair(digits, 4)) && (10 - (weigh(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === last;
  if (digits.length === 13) return isDay(pair(digits, 3), pair(digits, 5)) && ((weigh(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10) === last;
  return digits.length === 10 && isDay(pair(digits, 2) % 20, pair(digits, 4)) && ((weigh(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10) === last;
}

/** How long an IBAN of each country is. */
export const ibanLengths: Readonly<Record<string, number | undefined>> = {
  NL: 18, BE: 16, DE: 22, PL: 28, RO: 24, BG: 22, LT: 20, LV: 21, EE: 20, HU: 28, ES: 24, FR: 27, GB: 22, SK: 24, CZ: 24, AT: 20, IT: 27, PT: 25, TR: 26,
  UA: 29, GR: 27, HR: 21, SI: 19, RS: 22, AL: 28, XK: 20, MK: 19, MD: 24, GE: 22, LU: 20, IE: 22, SE: 24, DK: 18, NO: 15, FI: 18, CH: 21, CY: 28, MT: 31,
};
