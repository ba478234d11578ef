import type { LevelTexts } from '../../language/level-texts.ts';
import type { ReportTexts } from '../../language/report-texts.ts';
import type { Project } from '../../project/project.ts';
import type { ReadSeries } from '../../reading/read-series.ts';
import type { PosterMessages } from '../poster-input.ts';

/** The words that the sheets of the levels use. */
export type LevelMessages = PosterMessages & {
  readonly levels: LevelTexts;
  readonly report: Pick<ReportTexts, 'gallery'>;
};

/** How many of some charts would show a change if nothing had changed, in whole charts. */
export interface ByChance {
  readonly charts: number;
  readonly expected: number;
}

/** All that the sheets of a helsefellesskap's levels are made from. */
export interface LevelInput {
  readonly project: Project;
  /** The series of several teams added up, as they may be published. */
  readonly network: readonly ReadSeries[];
  /** The teams' own series, as they may be published; only those of teams that agreed are shown. */
  readonly teams: readonly ReadSeries[];
  /** How many teams there are, and how many of them have delivered: never which. */
  readonly delivered: { readonly measured: number; readonly teams: number };
  readonly messages: LevelMessages;
  /** The version of gpf, for the archive. */
  readonly version: string;
  /** The file that findings about the words point at. */
  readonly file: string;
  /** Asked with the charts of a sheet; null where none of them may be judged. Handed in, since it may be simulated. */
  readonly chance: (shown: readonly ReadSeries[]) => ByChance | null;
}
