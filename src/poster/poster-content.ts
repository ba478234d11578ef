import type { CellPlace } from '../domain/cell-place.ts';
import type { TeamId } from '../domain/ids.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { Period } from '../domain/period.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { PosterMetadata } from './make-poster-metadata.ts';
import type { SlotId, SlotWithHeading } from './slot-ids.ts';

/**
 * Everything that a poster says, in its team's language, before anything is placed. What there is nothing to say of is
 * null or an empty list, and its place on the poster goes to its neighbors.
 */
export interface PosterContent {
  readonly language: LanguageId;
  /** The team that findings about the poster belong to; null for a poster of several teams. */
  readonly team: TeamId | null;
  /** The file that a person changes to change the words. */
  readonly file: string;
  /** Where the words of a place were written, if not there: in a sheet for Excel. */
  readonly sources: Readonly<Partial<Record<SlotId, CellPlace>>>;
  /** For screen readers: what the picture is, and what it tells. */
  readonly documentTitle: string;
  readonly description: string;
  readonly eyebrow: string | null;
  /** What every page must say of itself: invented numbers, internal use. */
  readonly stamp: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly dataThrough: string | null;
  readonly background: string | null;
  readonly patientVoice: { readonly text: string; readonly consent: string } | null;
  readonly aim: string | null;
  readonly changes: readonly NumberedChange[];
  /** "og 4 til", where there is no room for all changes. */
  readonly andMore: (count: number) => string;
  readonly main: MainBlock;
  readonly others: readonly ChartBlock[];
  /** First and last period of all charts together, for a shared time axis; null where none has a calendar. */
  readonly timeSpan: { readonly first: Period; readonly last: Period } | null;
  readonly learned: readonly string[];
  readonly usersChanged: string | null;
  readonly next: readonly string[];
  readonly anchoring: string | null;
  readonly wheel: Wheel | null;
  /** Over places to write in by hand, the broadest first, for a poster that hangs where the team meets. */
  readonly byHand: readonly string[];
  /** Short names, in the catalogue's order. */
  readonly effectGoals: readonly string[];
  readonly askUs: string | null;
  readonly contact: string | null;
  readonly methods: string | null;
  readonly mark: string;
  readonly headings: Readonly<Record<SlotWithHeading, string>>;
  readonly metadata: PosterMetadata;
}

/** A change with the number that its flag in the chart has. */
export interface NumberedChange {
  readonly number: number;
  readonly date: string;
  readonly text: string;
}

/** The one sentence and what stands under it: the main chart, or the measuring plan before there is data. */
export type MainBlock =
  | {
      readonly kind: 'chart';
      readonly headline: string;
      readonly subtitle: string;
      readonly evidence: string | null;
      readonly chart: ReadSeries;
    }
  | {
      readonly kind: 'plan';
      readonly headline: string | null;
      readonly heading: string;
      /** What will be measured. */
      readonly items: readonly PlanItem[];
    };

/** One of the things that will be measured: its name, and what counts in it. */
export interface PlanItem {
  readonly name: string;
  readonly text: string;
}

/** One of the small charts. */
export interface ChartBlock {
  readonly name: string;
  readonly sentence: string;
  readonly chart: ReadSeries;
}

/** The improvement wheel: its phases in order, and those where the team is now. */
export interface Wheel {
  readonly phases: readonly { readonly name: string; readonly current: boolean }[];
  readonly note: string;
}
