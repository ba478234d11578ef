const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Modulus 11 with the given remainder; 10 is no digit. */
const checkDigit = (digits: readonly number[], weights: readonly number[], rest = 0): number => {
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return (11 + rest - (sum % 11)) % 11;
};

/**
 * A synthetic identity number (month + 80, as Skatteetaten makes them), so that no test holds a real one. `rest` is the
 * remainder of the first check digit: 0 under today's rule, 0 to 3 from 2032. The individual number is counted up until
 * both check digits are digits.
 */
export function makeSyntheticNumber(birth: { day: number; month: number; year: number }, rest = 0): string {
  const date = [birth.day, birth.month + 80, birth.year].map((part) => String(part).padStart(2, '0')).join('');
  for (let individual = 0; individual < 1000; individual += 1) {
    const digits = Array.from(date + String(individual).padStart(3, '0'), Number);
    const first = checkDigit(digits, firstWeights, rest);
    const second = checkDigit([...digits, first], secondWeights);
    if (first < 10 && second < 10) return [...digits, first, second].join('');
  }
  throw new Error('no such number');
}
