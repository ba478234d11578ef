import type { CellPlace } from '../domain/cell-place.ts';
import type { TeamId } from '../domain/ids.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { Period } from '../domain/period.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { PosterMetadata } from './make-poster-metadata.ts';
import type { ToldPicture } from './picture.ts';
import type { ChartBlock, NumberedChange, PlanItem, Wheel } from './poster-content.ts';
import type { SlotId } from './slot-ids.ts';

/**
 * What a page says, by the places of a template: a team's poster, or a sheet of the helsefellesskap. A place that there
 * is nothing to say in is absent, and its room goes to its neighbors.
 */
export interface PageContent {
  readonly language: LanguageId;
  /** The team that findings about the page belong to; null for a page of several teams. */
  readonly team: TeamId | null;
  /** The file that a person changes to change the words. */
  readonly file: string;
  /** Where the words of a place were written, if not there: in a sheet for Excel. */
  readonly sources?: Readonly<Partial<Record<SlotId, CellPlace>>>;
  /** For screen readers: what the picture is, and what it tells. */
  readonly documentTitle: string;
  readonly description: string;
  /** First and last period of all charts together, for a shared time axis; null where none has a calendar. */
  readonly timeSpan: { readonly first: Period; readonly last: Period } | null;
  readonly slots: Readonly<Partial<Record<SlotId, SlotContent>>>;
  readonly metadata: PosterMetadata;
}

/** What stands in a place, over it, and in small print under it. */
export interface SlotContent {
  readonly body: SlotBody;
  readonly heading?: string;
  readonly note?: string;
}

/** The kinds of things that a page is made of. */
export type SlotBody =
  /** `balance`: lines of even length, for titles. */
  | { readonly kind: 'text'; readonly paragraphs: readonly string[]; readonly balance?: boolean }
  | {
      readonly kind: 'changes';
      readonly changes: readonly NumberedChange[];
      /** "og 4 til". */
      readonly andMore?: (count: number) => string;
    }
  | { readonly kind: 'plan'; readonly heading: string; readonly items: readonly PlanItem[] }
  | { readonly kind: 'chart'; readonly chart: ReadSeries }
  /** `sameScale`: one value axis for all of them, for charts of one indicator. */
  | { readonly kind: 'chart-grid'; readonly charts: readonly ChartBlock[]; readonly sameScale?: boolean }
  | { readonly kind: 'chart-rows'; readonly rows: readonly ChartRow[] }
  | { readonly kind: 'chart-sections'; readonly sections: readonly ChartSection[] }
  /** Lines to write on by hand, under these words. */
  | { readonly kind: 'ruled'; readonly headings: readonly string[] }
  | { readonly kind: 'wheel'; readonly wheel: Wheel }
  | { readonly kind: 'picture'; readonly told: ToldPicture }
  /** `alt`: what it is, for those who do not see it. */
  | { readonly kind: 'qr'; readonly address: string; readonly alt: string };

/** A reading beside its chart; without a chart the reading says why there is none. */
export interface ChartRow {
  readonly name: string;
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly chart: ReadSeries | null;
}

/** Charts that belong together, under a heading; what there is no chart of is said under them. */
export interface ChartSection {
  readonly name: string;
  readonly charts: readonly ChartBlock[];
  readonly notes: readonly string[];
}
