import type { Line } from './line.ts';
import { matchesOf } from './matches.ts';
import { piece, type Piece } from './pattern.ts';

/** Two letters that stand after a number as a word, a unit or an abbreviation. */
const NO_LETTERS = /^(?:om|eu|zm|vk|bv|nv|kg|km|cm|mm|ml|mg|gr|pp|st|is|in|op|en|de|te|ze|we|na|of|nu|er|ex|aan|uu|pm|am|ca|jr|wk|rm|lg|hv|ta|tm|al|je|ik|ja|zo|it|sr|sv|sa|sd|ss|as|ad|mw|ha|al|bp|ie|va|va|ga|me)$/i;
const postcode = /(?<![\w.,/+-])([1-9]\d{3})([ .-]?)([A-Za-z]{2})(?!\w|-[A-Za-z])/g;

/** Whether four digits and what stands around them read as a year of our time: "2026 AB", behind no house number and before no town. */
const isThisYear = (plain: string, start: number, end: number, digits: string) =>
  /^20[123]\d$/.test(digits) && !/\d[a-z]?,? $/i.test(plain.slice(Math.max(0, start - 4), start)) && !/^,? \p{Lu}\p{Ll}/u.test(plain.slice(end, end + 4));

/** How surely four digits and two letters are a postcode; undefined when they are a year with an abbreviation, or a quantity. */
function confidenceOf({ plain }: Line, match: RegExpExecArray): 'certain' | 'possible' | undefined {
  const [whole, digits = '', joint = '', letters = ''] = match;
  if (/postcode(?:gebied)?[ :]{0,3}$/i.test(plain.slice(Math.max(0, match.index - 16), match.index))) return 'certain';
  if (NO_LETTERS.test(letters)) return undefined;
  const isYear = /^(?:19|20)/.test(digits) && joint !== '';
  if (isYear && isThisYear(plain, match.index, match.index + whole.length, digits)) return undefined;
  if (letters === letters.toUpperCase()) return 'certain';
  return isYear || /[.-]/.test(joint) ? undefined : 'possible';
}

/** Dutch postcodes: four digits and two letters. */
export const findPostcodes = (line: Line): readonly Piece[] =>
  matchesOf(postcode, line.plain).flatMap((match) => {
    const confidence = confidenceOf(line, match as RegExpExecArray);
    return confidence === undefined ? [] : [piece('POSTCODE', 'postcode', confidence, [match.index, match.index + match[0].length])];
  });
