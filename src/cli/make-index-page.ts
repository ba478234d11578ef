import { createHash } from 'node:crypto';
import type { Finding } from '../domain/finding.ts';
import type { LanguageId } from '../domain/language-id.ts';
import { setGatherings } from '../domain/network.ts';
import type { Team } from '../domain/team.ts';
import { loadPageTexts } from '../language/load-page-texts.ts';
import { loadStatusTexts } from '../language/load-status-texts.ts';
import type { Messages } from '../language/messages.ts';
import { composeInlinePoster, heldPicturesOf, writeBackdrop } from '../poster/compose-inline-poster.ts';
import { writtenIn } from '../poster/texts-of.ts';
import type { Project } from '../project/project.ts';
import type { Gallery, GalleryPoster, GallerySeries } from '../report/html/gallery.ts';
import { galleryStyle } from '../report/html/gallery-style.ts';
import { renderGallery, titleOf } from '../report/html/render-gallery.ts';
import { renderIndexPage } from '../report/html/render-index-page.ts';
import type { ReportedSeries } from '../report/reported-series.ts';
import { subsetFonts } from '../typography/subset-fonts.ts';
import type { DrawnLevels } from './draw-levels.ts';
import { drawPageCharts } from './draw-page-charts.ts';
import type { DrawnPosters } from './draw-posters.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { MadeStatusPage } from './make-status-page.ts';
import { readTemplateFile } from './package-files.ts';
import type { OutputFile } from './write-files.ts';
import type { NamedPage } from './write-pages.ts';

/** What the page is made of: all that a report has found, drawn and written. */
export interface IndexPageRun {
  readonly project: Project;
  /** In the order of the alphabet. */
  readonly teams: readonly Team[];
  readonly posters: DrawnPosters;
  readonly levels: DrawnLevels;
  readonly reported: readonly ReportedSeries[];
  /** As they may be published. */
  readonly findings: readonly Finding[];
  readonly statusPage: MadeStatusPage | null;
  readonly isInternal: boolean;
  /** Paths of everything else that is written, from the folder of the report. */
  readonly written: readonly string[];
  readonly version: string;
}

/** The page to look through, whole in one file. */
export async function makeIndexPage(run: IndexPageRun, messages: Messages, tools: DrawingTools): Promise<OutputFile> {
  const [texts, status, script] = await Promise.all([
    loadPageTexts(messages.id),
    loadStatusTexts(messages.id),
    readTemplateFile('page/index.js'),
  ]);
  const words = { messages, texts, status };
  const gatherings = setGatherings(run.project.network);
  const charts = await drawPageCharts(run.reported, { messages, gatherings }, tools);
  const kept = await wordsForKept([...run.levels.made, ...run.posters.made]);
  const gallery = galleryOf(run, kept, (one) => ({ ...one, chart: charts.get(one.series) ?? null }));
  const body = renderGallery(gallery, words);
  const title = titleOf(gallery, words);
  const content = renderIndexPage({
    language: messages.id,
    title: run.isInternal ? `${messages.poster.internal}: ${title}` : title,
    isInternal: run.isInternal,
    body,
    css: `${await fontsFor(body, tools)}${galleryStyle}`,
    script,
    hash: (text) => createHash('sha256').update(text, 'utf8').digest('base64'),
  });
  return { path: 'index.html', content };
}

type WordsForKept = ReadonlyMap<LanguageId, string>;

/** What stands in place of words that are kept to the posters, in the languages of the posters. */
async function wordsForKept(pages: readonly NamedPage[]): Promise<WordsForKept> {
  const languages = [...new Set(pages.map(({ page }) => page.plan.language))];
  const words = languages.map(async (id) => [id, (await loadPageTexts(id)).poster.kept] as const);
  return new Map(await Promise.all(words));
}

function galleryOf(run: IndexPageRun, kept: WordsForKept, draw: (one: ReportedSeries) => GallerySeries): Gallery {
  const { project, teams, reported, statusPage } = run;
  const held = gatherHeld([...run.levels.made, ...run.posters.made]);
  const posterOf = (kind: 'poster' | 'sheet', page: NamedPage): GalleryPoster =>
    inlinePoster(kind, page, { held, kept, written: run.written });
  const series = reported.map(draw);
  return {
    network: project.network,
    version: run.version,
    teams: teams.flatMap((team) => {
      const made = run.posters.made.find((poster) => poster.team === team.id);
      const own = series.filter((one) => one.series.team === team.id);
      return made
        ? [{ team, language: team.language ?? project.language, poster: posterOf('poster', made), series: own }]
        : [];
    }),
    together: series.filter((one) => one.series.team === null),
    sheets: run.levels.made.map((sheet) => posterOf('sheet', sheet)),
    findings: run.findings,
    isInternal: run.isInternal,
    status: statusPage && { path: statusPage.path, published: statusPage.published },
    effectGoals: project.catalogue.effectGoals,
    minDenominator: project.privacy.minDenominator,
    backdrops: [...held.backdrops, ...held.pictures].map(([image, id]) => ({ id, image })),
    tables: run.written.filter((path) => /^(?:readings\.csv|analysis\.json|findings\.json)$/.test(path)),
  };
}

/** What posters draw by reference, with its id: each is in the page once. */
interface Held {
  readonly backdrops: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, string>;
}

function gatherHeld(pages: readonly NamedPage[]): Held {
  const backdrops = pages.map(({ page }) => writeBackdrop(page.plan, page.paper)).filter((image) => image !== '');
  const pictures = pages.flatMap(({ page }) => heldPicturesOf(page.plan));
  return { backdrops: numbered(backdrops, 'backdrop'), pictures: numbered(pictures, 'picture') };
}

const numbered = (images: readonly string[], name: string): ReadonlyMap<string, string> =>
  new Map([...new Set(images)].map((image, index) => [image, `${name}-${index + 1}`]));

interface InlineWith {
  readonly held: Held;
  readonly kept: WordsForKept;
  /** Paths of all files of the report. */
  readonly written: readonly string[];
}

/** `kind` begins its id: a team may be called what a sheet is called. */
function inlinePoster(
  kind: 'poster' | 'sheet',
  { name, page }: NamedPage,
  { held: { backdrops, pictures }, kept, written }: InlineWith,
): GalleryPoster {
  const { plan, drawings, paper, framed } = page;
  const id = `${kind}-${name.slice(name.lastIndexOf('/') + 1)}`;
  const backdrop = backdrops.get(writeBackdrop(plan, paper)) ?? null;
  const instead = kept.get(plan.language) ?? '';
  const svg = composeInlinePoster(plan, { drawings, paper, framed, prefix: `${id}-`, backdrop, pictures, instead });
  const files = written.filter((path) => path.slice(0, path.lastIndexOf('.')) === name);
  return { id, title: plan.documentTitle, language: plan.language, svg, files };
}

const weights = [400, 600, 700] as const;

/** The faces of the page with the letters that stand in it; slanted are the posters' own words alone. */
function fontsFor(body: string, { fontFiles }: DrawingTools): Promise<string> {
  // What the script writes stands in attributes.
  const text = `${body}${writtenIn(body)}`;
  const slanted = Array.from(body.matchAll(/<text[^>]*font-style="italic"[^>]*>([^<]*)</g), ([, said = '']) => said);
  return subsetFonts(fontFiles, [
    ...weights.map((weight) => ({ text, weight, italic: false })),
    { text: writtenIn(`>${slanted.join('')}<`), weight: 400, italic: true },
  ]);
}
