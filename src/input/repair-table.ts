import type { Repair } from '../domain/repair.ts';
import { writeCell } from './cut-records.ts';
import { type NewTexts, planRepairs } from './plan-repairs.ts';
import { type ReadTableOptions, readTable } from './read-table.ts';
import { readsTheSame } from './reads-the-same.ts';
import { openRepairable, type RepairableText } from './repairable-text.ts';

/** A file as it may be written beside the original. */
export interface RepairedTable {
  /** The very same bytes where there is nothing to repair, or nothing may be. */
  readonly bytes: Uint8Array;
  readonly repairs: readonly Repair[];
  /** True where the file is no table that gpf knows, or is read with any doubt: then a person is to mend it. */
  readonly isLeftAlone: boolean;
}

/**
 * Repairs what can be repaired in a CSV file without loss: encoding (to UTF-8 with a byte order mark), delimiter (to
 * `;`), known column names in another spelling, and in the columns that gpf knows decimal points, marks between
 * thousands, blanks and invisible characters around what stands there, and days that are read without doubt. Rows,
 * columns, title and total rows, line breaks, comments and quotes stay. Nothing is guessed, and what is read from the
 * copy is what is read from the original; where that cannot be had, the file is left alone.
 *
 * `bytes` is the file as it stands, and stays as it is; `options.file` is the name that it is known by. Each repair says in
 * which cells it was made, as Excel names them. What a workbook holds is left alone.
 *
 * Errors: it never throws.
 *
 * @example repairTable(new TextEncoder().encode('team;Teller \nFjelldal;4')).repairs.length // => 2
 */
export function repairTable(bytes: Uint8Array, options: ReadTableOptions = {}): RepairedTable {
  const text = openRepairable(bytes, options);
  if (text === null) return { bytes, repairs: [], isLeftAlone: true };
  // Where a decimal comma would make another number ambiguous, the points stay.
  for (const changesMarks of [true, false]) {
    const { texts, repairs } = planRepairs(text, changesMarks);
    if (repairs.length === 0) return { bytes, repairs, isLeftAlone: false };
    const repaired = writeRepaired(text, texts);
    if (isSound(text, repaired, texts, changesMarks)) return { bytes: repaired, repairs, isLeftAlone: false };
  }
  return { bytes, repairs: [], isLeftAlone: true };
}

function isSound({ table }: RepairableText, repaired: Uint8Array, texts: NewTexts, changesMarks: boolean): boolean {
  const after = readTable(repaired, { file: table.file });
  const mark = after.dialect.decimal;
  // With another mark in the other numbers, one that stayed as it is would be told as odd.
  const hasMark = changesMarks ? mark !== '.' : mark === table.dialect.decimal;
  return hasMark && readsTheSame(table, after, texts);
}

/** Every line ends as it did. */
function writeRepaired({ records }: RepairableText, texts: NewTexts): Uint8Array {
  const lines = records.map(({ cells, ending }, index) => {
    const planned = texts.get(index + 1);
    return cells.map((raw, column) => writeCell(raw, planned?.get(column) ?? null)).join(';') + ending;
  });
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}
