import type { Delimiter, Encoding } from './table.ts';

/** What was written in another way in a copy of a file, without any loss. No number that stood in a cell is repeated. */
export type RepairChange =
  /** To UTF-8 with a byte order mark, by which Excel knows it. */
  | { readonly kind: 'encoding'; readonly from: Encoding }
  /** It was UTF-8 already, and only lacked the mark. */
  | { readonly kind: 'byte-order-mark' }
  /** To `;`, which a Norwegian Excel divides cells by. */
  | { readonly kind: 'delimiter'; readonly from: Delimiter }
  /** The line `sep=` was taken away: behind a byte order mark Excel does not see it. */
  | { readonly kind: 'separator-line' }
  | { readonly kind: 'header'; readonly from: string; readonly to: string }
  /** From a decimal point to a decimal comma. */
  | { readonly kind: 'decimal-mark' }
  /** Blanks, points and commas between thousands were taken away. */
  | { readonly kind: 'thousands' }
  /** U+2212, which Excel takes for text, became a hyphen. */
  | { readonly kind: 'minus-sign' }
  /** Blanks at the ends of a cell were taken away. */
  | { readonly kind: 'spaces' }
  | { readonly kind: 'invisible-characters' }
  /** To `2022-03-14`; `from` and `to` are those of the first cell. */
  | { readonly kind: 'date'; readonly from: string; readonly to: string };

export type RepairKind = RepairChange['kind'];

/** A repair and where it was made: `cells` as Excel names them, at most 100; `count` is exact, and 1 for the whole file. */
export type Repair = RepairChange & { readonly cells: readonly string[]; readonly count: number };
