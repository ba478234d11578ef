import { idnr } from '@navikt/fnrvalidator';
import { hasPlausibleDate } from './has-plausible-date.ts';

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * Whether eleven digits are a national identity number: fødselsnummer (today's check digits and those of 2032),
 * D-number, H-number, the synthetic ones of Skatteetaten and NAV, or FH-number (felles hjelpenummer). Ten digits count
 * as one whose leading zero Excel has dropped. The date and both check digits must hold, so that of all numbers of
 * that length about one in a hundred passes by chance.
 *
 * @example isIdentityNumber('41814061033') // => true
 * @example isIdentityNumber('1234567890') // => false
 */
export function isIdentityNumber(digits: string): boolean {
  const whole = digits.length === 10 ? `0${digits}` : digits;
  if (!hasLastCheckDigit(whole, 11)) return false;
  if (hasPlausibleDate(whole)) return idnr(whole).status === 'valid';
  return isSharedHelpNumber(digits);
}

/**
 * Whether the last of ten or eleven digits is the check digit that all of these numbers end in, whatever stands between
 * the digits: nine of ten others fail by it, and nothing is made to see it.
 *
 * @example hasLastCheckDigit('418140 61033', 11) // => true
 */
export function hasLastCheckDigit(text: string, digits: number, start = 0, end = text.length): boolean {
  let sum = 0;
  let place = 11 - digits;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) continue;
    sum += digit * (secondWeights[place] ?? 1);
    place += 1;
  }
  return sum % 11 === 0;
}

/** FH-number: begins with 8 or 9, holds no date, and ends in the check digits of before 2032 (Norsk helsenett). */
function isSharedHelpNumber(digits: string): boolean {
  if (!/^[89]\d{10}$/.test(digits)) return false;
  const numbers = Array.from(digits, Number);
  return checkDigit(firstWeights, numbers) === numbers[9] && checkDigit(secondWeights, numbers) === numbers[10];
}

/** Modulus 11; 10 is no digit, so that such a number is never given out. */
function checkDigit(weights: readonly number[], digits: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return (11 - (sum % 11)) % 11;
}
