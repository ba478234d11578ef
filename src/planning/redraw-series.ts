import type { AnalysisOptions } from '../spc/analysis-options.ts';
import type { ChartType, MeasuredRow } from '../spc/chart-types/chart-type.ts';
import type { Subgroup } from '../spc/points.ts';
import { readSubgroups } from '../spc/read-subgroups.ts';
import type { Observation, PeriodKey, SeriesInput } from '../spc/series-input.ts';
import type { RandomSource } from '../stats/random-source.ts';

/**
 * Draws a series anew as it would fall if nothing but chance were at work: the same periods and sizes, and the rows of
 * all measured, not excluded subgroups as the chart type says, those of all phases as one process. Gaps stay gaps, and
 * excluded subgroups stay as they are.
 */
export function redrawSeries(
  series: SeriesInput,
  chart: ChartType,
  options: AnalysisOptions,
): (random: RandomSource) => SeriesInput {
  const subgroups = readSubgroups(series.observations, chart, options.subgroupSummary ?? 'mean');
  const excluded = new Set(options.exclude);
  const isDrawn = ({ period, summary }: Subgroup): boolean => summary !== null && !excluded.has(period);
  const redraw = chart.unchanged(subgroups.filter(isDrawn));
  const kept = subgroups.map((subgroup) => (isDrawn(subgroup) ? null : rowsAsTheyAre(subgroup)));
  return (random) => {
    const drawn = redraw(random);
    const observations: Observation[] = [];
    let next = 0;
    subgroups.forEach(({ period }, place) => {
      const own = kept[place];
      if (own) observations.push(...own);
      else {
        for (const row of drawn[next] ?? []) observations.push(toObservation(period, row));
        next += 1;
      }
    });
    return { chart: series.chart, observations };
  };
}

const toObservation = (period: PeriodKey, { value, denominator }: MeasuredRow): Observation =>
  denominator === null ? { period, value } : { period, value, denominator };

function rowsAsTheyAre({ period, values, total, denominator }: Subgroup): readonly Observation[] {
  if (total === null) return [{ period, value: null }];
  return denominator === null ? values.map((value) => ({ period, value })) : [{ period, value: total, denominator }];
}
