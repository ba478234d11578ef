import { hasPlausibleDate } from './has-plausible-date.ts';
import type { TextPlace } from './identifier-place.ts';

/** Most texts have none, and this is soon seen. */
const power = /[0-9]e\+?[0-9]/i;

/** `4,18E+10`; what stands in front of it must not belong to it. Every part has an end, so that no text is slow. */
const shape = /(?<![\p{L}\p{N}.,])([0-9])[.,]([0-9]{1,10})E\+?0{0,2}(9|10)(?![\p{L}\p{N}])/giu;

/**
 * Finds numbers of ten and eleven digits that Excel has shortened to a power of ten (`4,18E+10`, and `1,04E+09` without
 * the leading zero), if what is left of them begins like a date of birth. The last digit may have been rounded up. A
 * digit alone before the mark tells nothing and is not found.
 *
 * @example findShortenedNumbers('4,18141E+10') // => [{ start: 0, end: 11 }]
 * @example findShortenedNumbers('1,2E+05') // => []
 */
export function findShortenedNumbers(text: string): readonly TextPlace[] {
  if (!power.test(text)) return [];
  return Array.from(text.matchAll(shape)).flatMap(([whole, first = '', rest = '', power], index, matches) => {
    const start = matches[index]?.index ?? 0;
    const digits = `${power === '9' ? '0' : ''}${first}${rest}`;
    return hasPlausibleDate(digits) || hasPlausibleDate(beforeRounding(digits))
      ? [{ start, end: start + whole.length }]
      : [];
  });
}

const beforeRounding = (digits: string): string => String(Number(digits) - 1).padStart(digits.length, '0');
