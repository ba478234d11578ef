import type { Hyphenate } from '../../typography/load-hyphenation.ts';
import type { FontSet } from '../../typography/read-font-set.ts';
import type { PlannedElement } from '../poster-plan.ts';
import type { SlotStyle } from '../poster-template.ts';

/** The room that a block is offered, in millimetres. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A block that was laid out with its upper left corner at 0, 0. */
export interface LaidOut {
  readonly height: number;
  /** Baseline of the first line, for neighbors to stand on; null where there is no text. */
  readonly baseline: number | null;
  readonly elements: readonly PlannedElement[];
  /** Whether the text kept to its sizes. `not-at-all`: nothing is drawn. */
  readonly fit: 'fits' | 'below-minimum' | 'not-at-all';
  /** How many of a list's oldest entries found no room. */
  readonly leftOut?: number;
}

/** How a block takes part in the height that is left over. */
export interface Stretch {
  /** What its words need at a width; the rest is shared by weight. */
  readonly base: (width: number) => number;
  readonly weight: number;
  /** More height than this it has no use for. */
  readonly most: (width: number) => number;
}

/** Something that can be laid out in whatever room there turns out to be. */
export interface Block {
  readonly lay: (room: Room) => LaidOut;
  /** How many characters it says, for the finding that it says too many. */
  readonly characters: number;
  /** About how many it could say in letters of its smallest size; null where that is hard to tell. Absent: as null. */
  readonly fits?: (room: Room) => number | null;
  /** Width on one line, for a heading that stands beside its text; null where that has no meaning. */
  readonly naturalWidth: number | null;
  /** Not null for a block that takes the height that is left over. */
  readonly stretch: Stretch | null;
}

/** What blocks are set with. */
export interface Setting {
  readonly style: SlotStyle;
  readonly fontSet: FontSet;
  /** Where the page's language breaks words. */
  readonly hyphenate: Hyphenate;
  /** How large the page is beside an A1 sheet; lengths that no style tells are those of A1 times this. */
  readonly scale: number;
}

/** One point of type in millimetres. */
export const point = 25.4 / 72;

export const nothingFits: LaidOut = { height: 0, baseline: null, elements: [], fit: 'not-at-all' };
