import type { FindingArgs } from '../domain/finding.ts';
import { isPlausibleYear } from './is-plausible-year.ts';
import { suggestMonth } from './suggest-month.ts';

type Slip = FindingArgs['period-not-understood'];

/**
 * Why a text is no period, where that can be told: it is one once a year stands behind it (`isPeriod` says so), its month
 * is above 12, or the name of its month is spelled wrong.
 */
export function periodSlip(text: string, isPeriod: (text: string) => boolean): Slip {
  if (isPeriod(`${text} 2020`)) return { reason: 'no-year' };
  return monthSlip(text) ?? nameSlip(text) ?? { reason: null };
}

function monthSlip(text: string): Slip | null {
  const yearFirst = /^(\d{4})[-./ ]?(\d{2})$/.exec(text)?.slice(1);
  const [year = '', month = ''] = yearFirst ?? /^(\d{2})[-./](\d{4})$/.exec(text)?.slice(1).reverse() ?? [];
  const isSlip = isPlausibleYear(year) && (Number(month) < 1 || Number(month) > 12);
  return isSlip ? { reason: 'month', month: Number(month) } : null;
}

function nameSlip(text: string): Slip | null {
  const [, word, year] = /^(\p{L}{3,10})\.?[ \-/]['\u2019]?(\d{4}|\d{2})$/u.exec(text) ?? [];
  const month = word === undefined ? null : suggestMonth(word);
  return month === null ? null : { reason: 'name', suggestion: `${month} ${year}` };
}
