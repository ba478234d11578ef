import type { Delimiter } from '../domain/table.ts';
import { largestRecord, longestCell, mostColumns } from './reading-limits.ts';
import type { RowLayout } from './row-layout.ts';
import type { RowSink } from './row-sink.ts';
import type { RowProblem, RowTraits } from './row-source.ts';
import { skipText } from './skip-text.ts';
import { makeBlockSplitter, type SplitBlock } from './split-block.ts';
import type { BlockTaker } from './take-blocks.ts';

/** Who takes the rows, and who takes what can be no row. */
export interface RowTarget {
  readonly layout: RowLayout;
  readonly sink: RowSink;
}

const plainRow: RowTraits = { problem: null, isUnended: false, lettersMayBeOdd: false };
const oddRow: RowTraits = { ...plainRow, lettersMayBeOdd: true };

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Makes a taker that divides blocks of text into rows. A line that is longer than any row can be is told, and passed
 * over to its end.
 */
export function takeRows(delimiter: Delimiter, linesAbove: number, { layout, sink }: RowTarget): BlockTaker {
  const split = makeBlockSplitter(delimiter);
  let [row, line] = [1, 1 + linesAbove];
  let isInLongLine = false;
  const passOver = (block: Uint8Array, isEnd: boolean): number => {
    const end = endOfLine(block);
    const hasEnded = end < block.length || block[end - 1] === lineFeed;
    const used = hasEnded || isEnd || block[end - 1] !== carriageReturn ? end : end - 1;
    skipText(block.subarray(0, used), { row, line }, sink);
    if (hasEnded) {
      isInLongLine = false;
      [row, line] = [row + 1, line + 1];
    }
    return used;
  };
  return (block, isEnd) => {
    if (isInLongLine) return passOver(block, isEnd);
    const divided = split(block, { row, line, isEnd });
    if (divided.used === 0 && block.length > largestRecord) {
      layout.row({ cells: [], row, line }, { ...oddRow, problem: problemOfLong(block, delimiter) });
      isInLongLine = true;
      return passOver(block, isEnd);
    }
    passOn(divided, layout, isEnd && divided.used === block.length && !endsLine(block));
    row += divided.rows.length;
    line += divided.lines;
    return divided.used;
  };
}

function passOn(split: SplitBlock, layout: RowLayout, isUnended: boolean): void {
  const traits = split.lettersMayBeOdd ? oddRow : plainRow;
  const mayBeLong = split.used > longestCell;
  const last = isUnended ? split.rows.at(-1) : undefined;
  if (split.problems.size === 0 && !mayBeLong && last === undefined) {
    for (const row of split.rows) layout.row(row, traits);
    return;
  }
  for (const row of split.rows) {
    const isLong = mayBeLong && row.cells.some((cell) => cell.length > longestCell);
    const problem = isLong ? 'cell-too-long' : (split.problems.get(row) ?? null);
    layout.row(row, { ...traits, problem, isUnended: row === last });
  }
}

/** What is told of a line that is too long: its cells are too many, or too long. */
function problemOfLong(block: Uint8Array, delimiter: Delimiter): RowProblem {
  const mark = delimiter.charCodeAt(0);
  let cells = 1;
  for (const byte of block) if (byte === mark) cells += 1;
  return cells > mostColumns ? 'too-many-columns' : 'cell-too-long';
}

const endsLine = (block: Uint8Array): boolean => {
  const last = block[block.length - 1];
  return last === lineFeed || last === carriageReturn;
};

/** Behind the first line break, or the end of the block. */
function endOfLine(block: Uint8Array): number {
  const at = block.findIndex((byte) => byte === lineFeed || byte === carriageReturn);
  if (at === -1) return block.length;
  return block[at] === carriageReturn && block[at + 1] === lineFeed ? at + 2 : at + 1;
}
