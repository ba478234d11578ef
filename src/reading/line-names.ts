import type { LineName } from '../language/reading-texts.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';
import type { MeasuredPhase } from './measured-phase.ts';

/** What the center line of each chart type is called. */
export const lineOf = {
  run: 'median',
  i: 'mean',
  mr: 'mean',
  'i-prime': 'mean',
  xbar: 'mean',
  s: 'mean',
  t: 'center',
  c: 'mean',
  u: 'mean',
  'u-prime': 'mean',
  p: 'mean',
  'p-prime': 'mean',
  g: 'median',
} as const satisfies Readonly<Record<ChartTypeId, LineName>>;

/** What the line of a phase is called in its own reading: a baseline's, the new one after a split, or just the line. */
export function ownLine(chart: ChartTypeId, phase: MeasuredPhase): LineName {
  if (phase.points.some(({ inBaseline }) => !inBaseline)) return 'baseline';
  return phase.number === 1 ? lineOf[chart] : `new-${lineOf[chart]}`;
}

/** What the line of the phase before is called, where the points after a split are held against it. */
export const previousLine = (chart: ChartTypeId): LineName => `previous-${lineOf[chart]}`;
