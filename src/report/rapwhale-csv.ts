import type { CountedSeries } from '../bridges/published-counts.ts';
import { logicalColumns } from '../domain/bridge-shape.ts';
import { type Cell, writeCsv } from './write-csv.ts';

/**
 * Published counts as the logical columns of rapwhale: a line for each patient that was counted, those of the numerator
 * first. Nothing in a line is of one person: it says no more than the counts.
 */
export function rapwhaleCsv(series: readonly CountedSeries[]): string {
  const rows = series.flatMap(({ team, indicator, points }) =>
    points.flatMap(({ period, counts }) => {
      const { numerator, denominator } = counts ?? { numerator: 0, denominator: 0 };
      const line = (isCounted: boolean): readonly Cell[] => {
        return [team, indicator.code ?? indicator.id, period.key, isCounted ? 'TRUE' : 'FALSE', 'TRUE'];
      };
      return Array.from({ length: denominator }, (_, patient) => line(patient < numerator));
    }),
  );
  return writeCsv([['team', 'indicator', 'period', ...logicalColumns], ...rows]);
}
