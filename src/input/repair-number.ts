import type { RepairKind } from '../domain/repair.ts';
import { readNumber } from './read-number.ts';

/** What becomes of a cell, and why. */
export interface RepairedCell {
  readonly text: string;
  readonly kinds: readonly RepairKind[];
}

/** Sign, digits with their marks, and a percent sign with the blank before it. */
const written = /^([-+\u2212]?)(\s?[\d\s.,]*\d)(\s?(?:%|prosent|pst\.?|percent))?$/iu;

/**
 * A number as a Norwegian Excel takes it for one: decimal comma, nothing between the thousands, a hyphen as minus. Its
 * digits and its percent sign stay. Null where the text is no number, or may be two of them. `decimal` is the mark that
 * the file's other numbers have.
 *
 * @example repairNumber('1 234.5', null) // => { text: '1234,5', kinds: ['decimal-mark', 'thousands'] }
 * @example repairNumber('1.234', null) // => null
 */
export function repairNumber(text: string, decimal: ',' | '.' | null): RepairedCell | null {
  const read = readNumber(text, decimal);
  const parts = written.exec(text);
  if (!read.ok || read.value.kind !== 'number' || parts === null) return null;
  const [sign = '', body = '', percent = ''] = parts.slice(1);
  const { whole, part, hasPoint } = divide(body.replace(/\s/g, ''));
  const digits = part === '' ? whole : `${whole},${part}`;
  const repaired = `${sign === '\u2212' ? '-' : sign}${digits}${percent}`;
  const kinds: readonly RepairKind[] = [
    ...(hasPoint ? (['decimal-mark'] as const) : []),
    ...(digits.length < body.length ? (['thousands'] as const) : []),
    ...(sign === '\u2212' ? (['minus-sign'] as const) : []),
  ];
  const again = readNumber(repaired, ',');
  const isSame = again.ok && again.value.kind === 'number' && again.value.value === read.value.value;
  return isSame ? { text: repaired, kinds } : null;
}

/** The last mark divides whole from part, but where it stands twice, between thousands. */
function divide(digits: string) {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const mark = digits.charAt(last);
  const at = last === -1 || digits.indexOf(mark) < last ? digits.length : last;
  const whole = digits.slice(0, at).replace(/[.,]/g, '');
  return { whole, part: digits.slice(at + 1), hasPoint: at < digits.length && mark === '.' };
}
