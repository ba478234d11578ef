import type { AnalyzedPhase } from '../spc/series-analysis.ts';
import type { DrawnPoint } from './drawn-points.ts';

/** The limits of one phase, at each of its points. */
export interface LimitBand {
  readonly limits: readonly { readonly time: number; readonly lower: number; readonly upper: number }[];
  /** From fewer than 20 measured points: the chart says so. */
  readonly provisional: boolean;
}

/** Limits stand from this many measured points in the set that they come from, and are provisional up to the second number. */
const leastMeasured = 12;
const firmFrom = 20;

function bandOf(points: readonly DrawnPoint[], { notJudged }: AnalyzedPhase): readonly LimitBand[] {
  const analyzed = points.flatMap((point) => point.analyzed ?? []);
  const behind = analyzed.filter(({ inBaseline, excluded, value }) => inBaseline && !excluded && value !== null).length;
  if (notJudged !== null || behind < leastMeasured) return [];
  const limits = points.flatMap(({ time, analyzed: point }) =>
    point && point.lower !== null && point.upper !== null ? [{ time, lower: point.lower, upper: point.upper }] : [],
  );
  return limits.length < 2 ? [] : [{ limits, provisional: behind < firmFrom }];
}

/** The limits that may be drawn: of phases that are judged in full. */
export const limitBands = (points: readonly DrawnPoint[], phases: readonly AnalyzedPhase[]): readonly LimitBand[] =>
  phases.flatMap((phase, index) =>
    bandOf(
      points.filter(({ analyzed }) => analyzed?.phase === index + 1),
      phase,
    ),
  );
