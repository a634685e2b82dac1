import { ibanLengths, isIban } from './check-digits.ts';
import type { Line } from './line.ts';
import { piece, type Piece } from './pattern.ts';
import { matchesOf } from './matches.ts';

const BEGINNING = /(?<![A-Za-z0-9])(?!PL\d{4}-20)([A-Za-z]{2}) ?\d{2}(?=[ ./-]?[A-Za-z0-9]{1,4})/g;
const SAID = /(?:iban|rekening|rek|bank|overgemaakt|gestort|tikkie|betaling|naar)/i;

/** Where the account number that begins at `start` ends after `length` letters and digits; undefined when the text is not so long. */
function endAfter(plain: string, start: number, length: number): number | undefined {
  let seen = 0;
  for (let index = start; index < plain.length && index < start + length * 2; index += 1) {
    const character = plain[index] ?? '';
    if (/[A-Za-z0-9]/.test(character)) seen += 1;
    else if (!/[ ./-]/.test(character)) return undefined;
    if (seen === length) return /[A-Za-z0-9]/.test(plain[index + 1] ?? '') ? undefined : index + 1;
  }
  return undefined;
}

const MASKED = /(?<![A-Za-z0-9])(?:NL|BE|DE|PL|RO|BG|LT|HU|ES) ?[\dXx*.]{2} ?[A-Za-z0-9]{4}(?: ?[\dXx*.]{2,4}){2,6}(?![A-Za-z0-9])/gi;

/** Account numbers of which somebody left digits out. */
const findMasked = (plain: string): readonly Piece[] =>
  matchesOf(MASKED, plain).filter(([value]) => countDigits(value) >= 4 && /[xX*.]{2}/.test(value)).map(({ index, 0: value }) => piece('IBAN', 'iban-masked', 'certain', [index, index + value.length]));

const countDigits = (text: string) => text.match(/\d/g)?.length ?? 0;
const FAILING = /^[A-Za-z]{2} ?\d{2}(?:[ .-]?(?=[A-Z0-9]{0,24}\d|[A-Z]{4})[A-Z0-9]{2,24}){2,8}/;

/** An account number of another length than its country has, where the text says that it is one. */
function findNamed(plain: string, start: number): Piece | undefined {
  const run = FAILING.exec(plain.slice(start, start + 60))?.[0] ?? '';
  const isSaid = SAID.test(plain.slice(Math.max(0, start - 40), start));
  return isSaid && countDigits(run) >= 8 ? piece('IBAN', 'iban-named', 'certain', [start, start + run.length]) : undefined;
}

function findAt(plain: string, start: number, length: number): Piece | undefined {
  const end = endAfter(plain, start, length);
  if (end === undefined) return findNamed(plain, start);
  const value = plain.slice(start, end);
  if (isIban(value)) return piece('IBAN', 'iban-checked', 'certain', [start, end]);
  return countDigits(value) >= 10 ? piece('IBAN', 'iban-shaped', 'certain', [start, end]) : findNamed(plain, start);
}

/** Account numbers: right by their check digits, or of the right length for their country, or named and long enough. */
export function findIbans({ plain, hasDigits }: Line): readonly Piece[] {
  if (!hasDigits) return [];
  const whole = matchesOf(BEGINNING, plain).flatMap((match) => {
    const length = ibanLengths[(match[1] ?? '').toUpperCase()];
    const found = length === undefined ? undefined : findAt(plain, match.index, length);
    return found === undefined ? [] : [found];
  });
  return [...whole, ...findMasked(plain)];
}
