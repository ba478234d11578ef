import type { Gathering } from '../domain/network.ts';
import type { Period } from '../domain/period.ts';
import type { Messages } from '../language/messages.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { TextStyle } from '../typography/text-style.ts';

/** The width of one line of text. Handed in (`readFontSet` has it), so that layout never guesses. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** Points of the page: one unit of the chart is 1/72 inch of an A1 poster; fonts are given in the same unit. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** The time axis that small charts share, so that months stand over months. */
export interface TimeSpan {
  readonly first: Period;
  readonly last: Period;
}

/**
 * All that a chart is made from. A `main` chart carries the story: changes, gatherings, inner time labels.
 * A `small` one shows the series and its lines alone; it is glanced at beside others.
 */
export interface ChartInput {
  readonly readSeries: ReadSeries;
  readonly messages: Messages;
  readonly size: ChartSize;
  readonly role: 'main' | 'small';
  readonly gatherings: readonly Gathering[];
  /** Null: the series' own first and last period. Ignored by series without a calendar (events in order). */
  readonly timeSpan: TimeSpan | null;
  /** Other charts of the same indicator that stand beside it on one value axis; absent where it has its own. */
  readonly besides?: readonly ReadSeries[];
  readonly measureText: MeasureText;
  /** Mark 6 June, the day of "What matters to you?", on a main chart of months or shorter. Default: as the indicator says. */
  readonly whatMattersDay?: boolean;
  /** Also layers that show nothing here, so that many charts of one size have one shape. Default: they are left out. */
  readonly keepsEmptyLayers?: boolean;
}
