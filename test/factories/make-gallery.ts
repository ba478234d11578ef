import type { TeamId } from '../../src/domain/ids.ts';
import type { LanguageId } from '../../src/domain/language-id.ts';
import type { Team } from '../../src/domain/team.ts';
import { loadPageTexts } from '../../src/language/load-page-texts.ts';
import { loadStatusTexts } from '../../src/language/load-status-texts.ts';
import type { Messages } from '../../src/language/messages.ts';
import type {
  Gallery,
  GalleryPoster,
  GallerySeries,
  GalleryTeam,
  GalleryWords,
} from '../../src/report/html/gallery.ts';
import type { PageChart } from '../../src/report/html/page-chart.ts';
import type { ReportedSeries } from '../../src/report/reported-series.ts';

/** A page with nothing on it; what matters to a test is handed in. */
export const makeGallery = (given: Partial<Gallery> = {}): Gallery => ({
  network: null,
  version: '0.1.0',
  teams: [],
  together: [],
  sheets: [],
  findings: [],
  isInternal: false,
  status: null,
  effectGoals: [],
  minDenominator: 5,
  backdrops: [],
  tables: ['readings.csv', 'analysis.json'],
  ...given,
});

export const makeGalleryPoster = (given: Partial<GalleryPoster> = {}): GalleryPoster => ({
  id: 'poster-fjelldal',
  title: 'Plakat: Trygt hjem, Fjelldal',
  language: 'nb',
  svg: '<svg viewBox="0 0 594 841" role="img" aria-labelledby="poster-fjelldal-title"><title id="poster-fjelldal-title">Plakat</title></svg>',
  files: ['posters/fjelldal.svg'],
  ...given,
});

const emptyTexts = { title: null } as Team['poster'];

/** A team with its poster; `series` are drawn where they show a measured point. */
export function makeGalleryTeam(series: readonly ReportedSeries[], given: Partial<GalleryTeam> = {}): GalleryTeam {
  const team = { id: 'fjelldal' as TeamId, name: 'Fjelldal', poster: emptyTexts } as Team;
  return { team, language: 'nb', poster: makeGalleryPoster(), series: series.map(withChart), ...given };
}

/** A series with a chart that has one place for each of its points. */
export const withChart = (one: ReportedSeries): GallerySeries => ({
  ...one,
  chart: one.series.points.some(({ state }) => state === 'measured') ? chartOf(one) : null,
});

const chartOf = ({ series }: ReportedSeries): PageChart => ({
  width: 600,
  height: 290,
  body: '<g></g>',
  places: series.points.map(({ state }, index) => ({ x: index * 10, y: state === 'measured' ? 50 : null })),
});

/** The words of the page in the language of some messages. */
export const loadGalleryWords = async (messages: Messages): Promise<GalleryWords> => ({
  messages,
  texts: await loadPageTexts(messages.id as LanguageId),
  status: await loadStatusTexts(messages.id as LanguageId),
});
