import { foldName } from '../catalogue/fold-name.ts';
import type { Finding } from '../domain/finding.ts';
import type { Table, TableRow } from '../domain/table.ts';
import { columnIdsOf } from './column-names.ts';
import { mayHoldNumbers } from './may-hold-numbers.ts';
import type { NewTexts } from './plan-repairs.ts';
import { readNumber } from './read-number.ts';
import { mayBeWide } from './unpivot-table.ts';
import { withoutInvisible } from './without-invisible.ts';

/**
 * Whether a repaired table says what the table said before: the same rows in the same places, every cell as it was or as
 * it was to become, every number with the same value, and nothing found that was not found before.
 */
export function readsTheSame(before: Table, after: Table, texts: NewTexts): boolean {
  return (
    after.dialect.delimiter === ';' &&
    after.headerRow === before.headerRow &&
    haveSameNames(before.header, after.header) &&
    haveSameRows(before.skippedRows ?? [], after.skippedRows ?? [], new Map()) &&
    haveSameRows(before.rows, after.rows, texts) &&
    haveSameNumbers(before, after) &&
    !leavesOddPoints(before, after) &&
    findNothingNew(before.findings, after.findings)
  );
}

const haveSameNames = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length && before.every((name, index) => foldName(name) === foldName(after[index] ?? ''));

function haveSameRows(before: readonly TableRow[], after: readonly TableRow[], texts: NewTexts): boolean {
  if (before.length !== after.length) return false;
  return before.every(({ row, cells }, index) => {
    const other = after[index];
    if (other?.row !== row || other.cells.length !== cells.length) return false;
    const planned = texts.get(row);
    return cells.every((cell, column) => other.cells[column] === (planned?.get(column) ?? cell));
  });
}

/** Which numbers are ambiguous depends on the decimal mark of the others, so that all columns of numbers are compared. */
function haveSameNumbers(before: Table, after: Table): boolean {
  const columns = before.header.flatMap((name, index) => (mayHoldNumbers(name) ? [index] : []));
  return before.rows.every(({ cells }, index) =>
    columns.every((column) => {
      const [old, now] = [cells[column] ?? '', after.rows[index]?.cells[column] ?? ''];
      if (old === now && before.dialect.decimal === after.dialect.decimal) return true;
      return outcomeOf(withoutInvisible(old), before) === outcomeOf(now, after);
    }),
  );
}

/** One point, and digits behind it. */
const withPoint = /^[^.,]*\.\d+[^.,]*$/;

/**
 * Whether a number that may be two keeps its point while the other numbers lose theirs: it would be told as the odd one,
 * and what tells a person how to read it would be gone.
 */
function leavesOddPoints(before: Table, after: Table): boolean {
  if (after.dialect.decimal !== ',' || before.dialect.decimal === ',') return false;
  const isWide = mayBeWide(after.header);
  const columns = after.header.flatMap((name, index) =>
    mayHoldNumbers(name) && (isWide || columnIdsOf(name).length > 0) ? [index] : [],
  );
  return after.rows.some(({ cells }) => columns.some((column) => withPoint.test(cells[column] ?? '')));
}

const outcomeOf = (cell: string, { dialect }: Table): string => JSON.stringify(readNumber(cell, dialect.decimal));

function findNothingNew(before: readonly Finding[], after: readonly Finding[]): boolean {
  const known = new Set(before.map(nameOf));
  return after.every((finding) => known.has(nameOf(finding)));
}

const nameOf = ({ code, row, cell }: Finding): string => `${code} ${row} ${cell}`;
