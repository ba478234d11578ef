import type { EffectGoal } from '../../domain/effect-goal.ts';
import type { Finding } from '../../domain/finding.ts';
import type { LanguageId } from '../../domain/language-id.ts';
import type { Network } from '../../domain/network.ts';
import type { Team } from '../../domain/team.ts';
import type { Messages } from '../../language/messages.ts';
import type { PageTexts } from '../../language/page-texts.ts';
import type { StatusTexts } from '../../language/status-texts.ts';
import type { ReportedSeries } from '../reported-series.ts';
import type { PageChart } from './page-chart.ts';
import type { StatusPublished } from './render-status-page.ts';

/** What `index.html` shows. */
export interface Gallery {
  readonly network: Network | null;
  readonly version: string;
  /** In the order of the alphabet. */
  readonly teams: readonly GalleryTeam[];
  /** Series of all teams together. */
  readonly together: readonly GallerySeries[];
  /** The sheets of the network and its leaders. */
  readonly sheets: readonly GalleryPoster[];
  /** As they may be published (`publishFindings`). */
  readonly findings: readonly Finding[];
  /** Whether it shows what is hidden from others. */
  readonly isInternal: boolean;
  /** Deliveries and gatherings in numbers, and the path of the page that tells them alone; null where there is none. */
  readonly status: { readonly path: string; readonly published: StatusPublished } | null;
  /** Those of the catalogue, by which the series can be looked through. */
  readonly effectGoals: readonly EffectGoal[];
  /** With fewer patients no measurement is shown. */
  readonly minDenominator: number;
  /** What the templates draw around the words, each once: `id` is what the posters refer to. */
  readonly backdrops: readonly { readonly id: string; readonly image: string }[];
  /** Files beside the page with the numbers behind it. */
  readonly tables: readonly string[];
}

/** A poster or a sheet. */
export interface GalleryPoster {
  /** Of the element that holds it. */
  readonly id: string;
  readonly title: string;
  readonly language: LanguageId;
  /** As `composeInlinePoster` wrote it. */
  readonly svg: string;
  /** What was written of it, from the page: `posters/fjelldal.svg`. */
  readonly files: readonly string[];
}

/** One team of the page. Teams without a poster are not named. */
export interface GalleryTeam {
  readonly team: Team;
  readonly language: LanguageId;
  readonly poster: GalleryPoster;
  readonly series: readonly GallerySeries[];
}

/** A series with its chart; null where it shows no measured point. */
export interface GallerySeries extends ReportedSeries {
  readonly chart: PageChart | null;
}

/** What the page is written with: all in one language. */
export interface GalleryWords {
  readonly messages: Messages;
  readonly texts: PageTexts;
  readonly status: StatusTexts;
}
