import { readDate } from './read-date.ts';
import { readPeriod } from './read-period.ts';

/** How days are written in ISO 8601, and how a Norwegian Excel writes them itself: with them nothing is wrong. */
const inOrder = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})$/;

/**
 * A day that is read without doubt, as `2022-03-14`; null where it is in order, is no day, or may be two of them.
 *
 * @example repairDate('14.3.22') // => '2022-03-14'
 * @example repairDate('03/04/2022') // => null
 */
export function repairDate(text: string): string | null {
  if (inOrder.test(text)) return null;
  const [date, period] = [readDate(text), readPeriod(text)];
  return date.ok && period.ok && period.value.key === date.value ? date.value : null;
}
