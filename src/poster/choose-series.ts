import type { IndicatorId } from '../domain/ids.ts';
import type { ReadSeries } from '../reading/read-series.ts';

export interface ChosenSeries {
  readonly main: ReadSeries | null;
  readonly others: readonly ReadSeries[];
  /** Those that there is no room for. */
  readonly leftOut: readonly ReadSeries[];
}

/** Small charts past the sixth would be too small to be read at two metres. */
const mostOthers = 6;

/** How much of the pathway was followed (at least three of four checklists): what the programme was judged by. */
const adherence = 'E2-06';

const hasSomethingToDraw = ({ reading }: ReadSeries): boolean =>
  reading.statement.kind !== 'no-data' && reading.statement.kind !== 'hidden-by-outcome';

/**
 * The series that a poster shows large (the team's choice, else adherence, else the first) and those it shows small, of
 * which a template may have room for none.
 */
export function chooseSeries(
  all: readonly ReadSeries[],
  wanted: IndicatorId | null,
  room: number = mostOthers,
): ChosenSeries {
  const drawable = all.filter(hasSomethingToDraw);
  const main =
    drawable.find(({ series }) => series.indicator.id === wanted) ??
    drawable.find(({ series }) => series.indicator.code === adherence) ??
    drawable[0] ??
    null;
  const beside = drawable.filter((series) => series !== main);
  return { main, others: beside.slice(0, room), leftOut: beside.slice(room) };
}
