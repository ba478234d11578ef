import type { TeamId } from '../../../src/domain/ids.ts';
import type { Period } from '../../../src/domain/period.ts';
import { shiftPeriod } from '../../../src/domain/period-arithmetic.ts';
import { plotsOfChart } from '../../../src/project/plots-of-chart.ts';
import type { SeriesPoint, TeamSeries } from '../../../src/series/series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';

const january2022: Period = { kind: 'month', key: '2022-01' };

/** A run chart of a share, with nothing hidden, split or aimed at; what matters to a test is handed in. */
export function makeSeries(words: string, first: Period = january2022, given: Partial<TeamSeries> = {}): TeamSeries {
  return {
    team: 'fjelldal' as TeamId,
    indicator: makeIndicator(),
    patientGroup: null,
    step: 'month',
    points: makePoints(words, first),
    chart: 'run',
    plots: plotsOfChart[given.chart ?? 'run'],
    rules: 'anhoej',
    baseline: null,
    phases: [],
    targets: [],
    changes: [],
    privacy: {
      minDenominator: 5,
      hiddenPoints: 0,
      withoutCounts: 0,
      pooledFrom: null,
      outsideWholePeriods: 0,
      hiddenByOutcome: false,
    },
    file: 'data/fjelldal.csv',
    ...given,
  };
}

/**
 * Points in words, one for each period: `8` is 8 of 10, `8/12` counts, `v2.5` a value, `v2,3` a subgroup, `x8` a point that is left out,
 * `_` a gap and `h` a hidden point. `6*9` stands for nine points of 6.
 */
export function makePoints(words: string, first: Period): readonly SeriesPoint[] {
  return words
    .split(' ')
    .flatMap((word) => repeat(word))
    .map((word, index) => ({ ...empty, ...pointOf(word), period: shiftPeriod(first, index) }));
}

const empty = {
  state: 'measured',
  numerator: null,
  denominator: null,
  value: null,
  values: [],
  excluded: null,
} as const;

function repeat(word: string): readonly string[] {
  const [what = '', times = '1'] = word.split('*');
  return Array.from({ length: Number(times) }, () => what);
}

const valuesOf = (values: readonly number[]): Partial<SeriesPoint> => ({
  values,
  value: values.reduce((total, value) => total + value, 0) / values.length,
});

function pointOf(word: string): Partial<SeriesPoint> {
  if (word === '_') return { state: 'gap' };
  if (word === 'h') return { state: 'hidden' };
  if (word.startsWith('v')) return valuesOf(word.slice(1).split(',').map(Number));
  if (word.startsWith('x')) return { ...pointOf(word.slice(1)), excluded: 'strike' };
  const [numerator, denominator = '10'] = word.split('/');
  return { numerator: Number(numerator), denominator: Number(denominator) };
}
