import type { Team } from '../domain/team.ts';
import type { Messages } from '../language/messages.ts';
import type { Project } from '../project/project.ts';
import type { ReadSeries } from '../reading/read-series.ts';

/** The words that posters are made with. */
export type PosterMessages = Pick<Messages, 'id' | 'formats' | 'readings' | 'charts' | 'poster' | 'patientGroups'>;

/** All that a team's poster is made from. */
export interface PosterInput {
  readonly project: Project;
  readonly team: Team;
  /** The team's series as they may be published, in the order they should be shown. */
  readonly series: readonly ReadSeries[];
  readonly messages: PosterMessages;
  /** The version of gpf, for the archive. */
  readonly version: string;
  /** The file that findings about the poster's words point at. */
  readonly file: string;
  /** What else every page must say of itself: "Internt – skal ikke deles". */
  readonly stamp?: string | null;
  /** How many small charts there is a place for; absent is as many as can be read. */
  readonly smallCharts?: number;
}
