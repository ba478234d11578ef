import type { Finding } from '../domain/finding.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { Period } from '../domain/period.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { FontWeight } from '../typography/text-style.ts';
import type { Box } from './box.ts';
import type { PosterMetadata } from './make-poster-metadata.ts';
import type { Picture } from './picture.ts';
import type { SlotId } from './slot-ids.ts';

/** One line of text. Lengths are millimetres on the template's page; `y` is the baseline. */
export interface PlannedText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly italic: boolean;
  readonly align: 'start' | 'middle' | 'end';
  readonly color: string;
  /** As measured with the font. */
  readonly width: number;
  /** A line of the paragraph of the text before it. */
  readonly continues?: true;
  /** How deep it stands in the page's outline, where it is a heading; 1 is the title. */
  readonly level?: 1 | 2 | 3;
}

export interface PlannedLine {
  readonly kind: 'line';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly color: string;
  readonly thickness: number;
}

export interface PlannedDisc {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
}

/** One piece of a ring; angles in turns, clockwise from the top. */
export interface PlannedArc {
  readonly kind: 'arc';
  readonly x: number;
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly stroke: string;
}

export interface PlannedPanel extends Box {
  readonly kind: 'panel';
  readonly color: string;
}

/**
 * A place for a chart, and the size it is drawn in: points, as on an A1 page whatever the paper will be, or fewer where
 * the template asks for larger letters.
 */
export interface PlannedChart extends Box {
  readonly kind: 'chart';
  readonly role: 'main' | 'small';
  readonly chart: ReadSeries;
  readonly size: { readonly width: number; readonly height: number };
  /** Charts beside it that have the same value axis; absent where it stands for itself. */
  readonly besides?: readonly ReadSeries[];
}

/** A picture that lies in the page itself, and what it shows in words. */
export interface PlannedPicture extends Box {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly alt: string;
}

/** A shape in units of its own, `scale` millimetres each, from the upper left corner of its box; and what it is in words. */
export interface PlannedPath extends Box {
  readonly kind: 'path';
  readonly d: string;
  readonly scale: number;
  readonly color: string;
  readonly alt: string;
}

export type PlannedElement =
  | PlannedText
  | PlannedLine
  | PlannedDisc
  | PlannedArc
  | PlannedPanel
  | PlannedPicture
  | PlannedPath
  | PlannedChart;

/** What stands in one slot, and the box that it keeps to. */
export interface PlannedBlock {
  readonly slot: SlotId;
  readonly part: 'body' | 'heading' | 'note';
  readonly box: Box;
  readonly elements: readonly PlannedElement[];
}

/** A poster with everything in its place, before its charts are drawn. */
export interface PosterPlan {
  readonly language: LanguageId;
  readonly documentTitle: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly decoration: string;
  readonly blocks: readonly PlannedBlock[];
  /** The charts of all blocks, in the order that `composePoster` takes their drawings. */
  readonly charts: readonly PlannedChart[];
  /** For the axis that small charts share. */
  readonly timeSpan: { readonly first: Period; readonly last: Period } | null;
  readonly metadata: PosterMetadata;
  readonly findings: readonly Finding[];
}
