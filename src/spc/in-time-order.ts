import type { PeriodKey } from './period-key.ts';

/** Forms whose text order is their time order: ISO 8601 dates, months and weeks, and gpf's fortnights, quarters, tertials. */
const sortableForms = [
  /^\d{4}(-\d{2}(-\d{2})?)?$/,
  /^\d{4}-W\d{2}$/,
  /^\d{4}-W\d{2}\/W\d{2}$/,
  /^\d{4}-Q[1-4]$/,
  /^\d{4}-T[1-3]$/,
] as const;

/**
 * Items in time order: periods that are all numbers sort as numbers, periods that are all written in one calendar form
 * sort as text, and anything else (names of months, days and weeks mixed) stays in the order given.
 */
export function inTimeOrder<Item extends { readonly period: PeriodKey }>(items: readonly Item[]): readonly Item[] {
  return canBeSorted(items.map(({ period }) => period))
    ? [...items].sort((a, b) => (a.period < b.period ? -1 : 1))
    : items;
}

function canBeSorted(periods: readonly PeriodKey[]): boolean {
  if (periods.every((period) => typeof period === 'number')) return true;
  const texts = periods.filter((period) => typeof period === 'string');
  if (texts.length < periods.length) return false;
  return sortableForms.some((form) => texts.every((text) => form.test(text)));
}
