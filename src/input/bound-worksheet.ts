import type { WorksheetTaker } from './read-worksheet.ts';
import { mostLaidOutCells } from './reading-limits.ts';

type EndedTaker = WorksheetTaker & { readonly end: () => void };

/**
 * Hands rows on until they make more cells than are laid out, and calls `tooLarge` then. Each row counts as wide as its
 * last cell, or as the header where that is wider.
 */
export function boundWorksheet(taker: EndedTaker, headerWidth: number, tooLarge: () => void): EndedTaker {
  let left = mostLaidOutCells;
  return {
    merged: taker.merged,
    isDone: () => left < 0 || taker.isDone(),
    row: (row) => {
      if (left < 0) return;
      let width = Math.max(1, headerWidth);
      for (const column of row.cells.keys()) width = Math.max(width, column + 1);
      left -= width;
      if (left >= 0) taker.row(row);
    },
    end: () => {
      taker.end();
      if (left < 0) tooLarge();
    },
  };
}
