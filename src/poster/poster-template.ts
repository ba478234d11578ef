import type { FontWeight } from '../typography/text-style.ts';
import type { Box } from './box.ts';
import type { SlotId, SlotPart } from './slot-ids.ts';

/** How what stands in a slot is set. Sizes are in points on the template's own page. */
export interface SlotStyle {
  readonly maxSize: number;
  readonly minSize: number;
  readonly lines: number;
  /** From baseline to baseline, as a share of the size. */
  readonly lineHeight: number;
  readonly weight: FontWeight;
  readonly italic: boolean;
  readonly align: 'start' | 'middle' | 'end';
  readonly color: string;
  /** What is marked: numbers of changes, the phase of the wheel where the team is. */
  readonly accent: string;
  /** What is said more quietly: dates, consent, readings of small charts. */
  readonly muted: string;
  /** Size of the smallest text of a chart; null is what it would be on an A1 sheet, scaled with the page. */
  readonly chartText: number | null;
  /** The line under a heading; null where there is none. */
  readonly rule: string | null;
}

/** A rectangle of a template, in millimetres: the most that its content may take. */
export interface TemplateSlot {
  readonly id: SlotId;
  readonly part: SlotPart;
  readonly box: Box;
  /**
   * Slots of one row stand beside each other and share the width that an empty one leaves; rows move up where a row above
   * needs less height than was drawn, and charts take what is left. Null: the slot stays where it was drawn.
   */
  readonly row: string | null;
  /** Rows of one column stand under each other, beside those of the columns next to it; null goes over the whole page. */
  readonly column: string | null;
  /** How many columns a row has at most, before it goes on in a second line; null is any number. */
  readonly columns: number | null;
  readonly style: SlotStyle;
}

/** A poster template that was read and found harmless. */
export interface PosterTemplate {
  readonly file: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Everything that is not a slot, as an SVG fragment in millimetres. */
  readonly decoration: string;
  readonly slots: readonly TemplateSlot[];
}
