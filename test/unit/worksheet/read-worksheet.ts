import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { TeamId } from '../../../src/domain/ids.ts';
import type { Gathering, Network } from '../../../src/domain/network.ts';
import type { Team } from '../../../src/domain/team.ts';
import { nb } from '../../../src/language/nb.ts';
import { emptyPoster } from '../../../src/project/empty-poster.ts';
import { readAnalysis } from '../../../src/reading/read-analysis.ts';
import type { ReadSeries } from '../../../src/reading/read-series.ts';
import { sealAnalysis } from '../../../src/series/seal-analysis.ts';
import type { TeamSeries } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeSeries } from '../reading/make-series.ts';

export const day = (text: string) => text as CalendarDate;

export const gatherings: readonly Gathering[] = [
  { name: 'Samling 3', date: day('2023-02-01') },
  { name: 'Samling 4', date: day('2023-11-07'), isPlanned: true },
];

export const network: Network = { kind: 'network', name: 'Fjell', start: null, gatherings, invented: false };

/** A series in words (`makeSeries`) with its analysis and its reading in bokmål. */
export function readOne(words: string, given: Partial<TeamSeries> = {}): ReadSeries {
  const series = makeSeries(words, undefined, given);
  const { input, options } = toSeriesInput(series);
  const analysis = sealAnalysis(series, analyzeSeries(input, options));
  return { series, analysis, reading: readAnalysis(series, analysis, nb) };
}

export const makeTeam = (given: Partial<Team> = {}): Team => ({
  id: 'fjelldal' as TeamId,
  name: 'Fjelldal kommune',
  kind: 'municipality',
  aliases: [],
  partners: [],
  language: null,
  wheel: [],
  patientGroup: null,
  roles: null,
  share: { network: false, web: false },
  changes: [],
  poster: emptyPoster,
  ...given,
});
