import { addMonths } from '../domain/add-months.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { KnownNetwork } from '../domain/known-network.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { InitTexts } from '../language/init-texts.ts';
import { defaultGatherings, monthsToGatherings } from '../project/default-gatherings.ts';

/** Comments stand below each other, as in the file that they are written into. */
const commentAt = 34;

/**
 * The gpf.yaml of a new project with the name of a known network and, where its first gathering has a month, its start and
 * the default plan of gatherings, each marked as planned. `template` has the network's own lines between `network:` and
 * `invented:`.
 */
export function writeNetwork(
  template: string,
  { name, firstGathering, healthTrustAreas }: KnownNetwork,
  language: LanguageId,
  texts: InitTexts,
): string {
  const lines = template.split('\n');
  const begin = lines.findIndex((line) => line.startsWith('network:')) + 1;
  const end = lines.findIndex((line) => line.startsWith('  invented:'));
  const named = commented(`  name: ${texts.networkName(name[language])}`, texts.areas(healthTrustAreas.join(', ')));
  // Below the name the template shows what else there is, as comments.
  const own = firstGathering === null ? lines.slice(begin + 1, end) : plan(firstGathering, language, texts);
  return [...lines.slice(0, begin), named, ...own, ...lines.slice(end)].join('\n');
}

function plan(firstGathering: string, language: LanguageId, texts: InitTexts): readonly string[] {
  const start = addMonths(`${firstGathering}-01` as CalendarDate, -monthsToGatherings[0]);
  const gatherings = defaultGatherings(start, language).map(
    ({ name, date }) => `    - { name: ${name}, date: ${date}, planned: true }  # ${texts.gathering}`,
  );
  return [commented(`  start: ${start}`, texts.start), commented('  gatherings:', texts.gatherings), ...gatherings];
}

const commented = (line: string, comment: string): string => `${line.padEnd(commentAt - 1)} # ${comment}`;
