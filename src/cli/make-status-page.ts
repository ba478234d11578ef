import { readTasks } from '../catalogue/read-tasks.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { lastDay } from '../domain/period-arithmetic.ts';
import { loadStatusTexts } from '../language/load-status-texts.ts';
import type { Messages } from '../language/messages.ts';
import { renderStatusPage, type StatusPublished } from '../report/html/render-status-page.ts';
import { buildSeries } from '../series/build-series.ts';
import { type DeliveredCounts, deliveredCounts } from '../status/delivered-counts.ts';
import { networkStatusOf } from '../status/network-status-of.ts';
import { nextGathering } from '../status/status-gathering.ts';
import { readCatalogueFile } from './package-files.ts';
import type { Intake } from './read-inputs.ts';
import type { OutputFile } from './write-files.ts';

const path = 'status.html';

/** The page, and what it says, for the page that links it. */
export interface MadeStatusPage extends OutputFile {
  readonly published: StatusPublished;
}

/**
 * The report's page about deliveries and gatherings: in numbers, without a name. It looks towards the first gathering after
 * the newest measurement, so that the same data give the same page on every day.
 */
export async function makeStatusPage(
  { project, measurements }: Pick<Intake, 'project' | 'measurements'>,
  messages: Messages,
): Promise<MadeStatusPage> {
  const { network } = project;
  const tasks = readTasks(await readCatalogueFile('tasks'));
  const newest = newestDay(measurements);
  const counts =
    newest === null
      ? nobody(project.teams.length)
      : deliveredCounts(
          networkStatusOf(
            { project, measurements, series: buildSeries(measurements, project).series, withErrors: new Set(), tasks },
            { today: newest, gathering: nextGathering(network, newest) },
          ),
        );
  const words = { texts: await loadStatusTexts(messages.id), messages };
  const published = { network, counts, newest, tasks };
  return { path, content: renderStatusPage(published, words), published };
}

const nobody = (teams: number): DeliveredCounts => ({ gathering: null, teams, delivered: 0, indicators: [] });

/** Of what was measured; null where nothing is, or where it has no place in the calendar. */
function newestDay(measurements: Intake['measurements']): CalendarDate | null {
  const days = measurements
    .filter(({ numerator, value }) => numerator !== null || value !== null)
    .flatMap(({ period }) => lastDay(period) ?? []);
  return days.toSorted().at(-1) ?? null;
}
