import type { ShownId } from '../language/explanation-texts.ts';
import type { AnalyzedPhase, AnalyzedPoint, SeriesAnalysis, Signal } from '../spc/series-analysis.ts';
import type { PeriodKey } from '../spc/series-input.ts';

/** Where in an analysis to look: the point, and the sign of the rule that is explained, or else the first. */
interface Place {
  readonly analysis: SeriesAnalysis;
  readonly phase: AnalyzedPhase | undefined;
  readonly point: AnalyzedPoint | undefined;
  readonly signal: Signal | undefined;
}

const readers: Readonly<Record<Exclude<ShownId, 'step'>, (place: Place) => number | string | null | undefined>> = {
  plotted: ({ point }) => point?.value,
  'center-line': ({ point }) => point?.centerLine,
  lower: ({ point }) => point?.lower,
  upper: ({ point }) => point?.upper,
  useful: ({ phase }) => phase?.useful,
  'longest-run': ({ phase }) => phase?.longestRun,
  'longest-run-limit': ({ phase }) => phase?.longestRunLimit,
  crossings: ({ phase }) => phase?.crossings,
  'crossings-limit': ({ phase }) => phase?.crossingsLimit,
  observed: ({ signal }) => signal?.observed,
  signs: ({ analysis }) => [...new Set(analysis.signals.map(({ rule }) => rule))].join(', ') || null,
  variation: ({ analysis }) => analysis.variation,
  assurance: ({ analysis }) => analysis.assurance,
};

/** What the analysis of an example says, at a point (the newest where none is named); `subject` is what is explained. */
export function readShown(
  analysis: SeriesAnalysis,
  { what, at }: { readonly what: Exclude<ShownId, 'step'>; readonly at?: PeriodKey },
  subject: string,
): number | string | null {
  const { points, phases, signals } = analysis;
  const point = at === undefined ? points.at(-1) : points.find(({ period }) => period === at);
  const signal = signals.find(({ rule }) => rule === subject) ?? signals[0];
  return readers[what]({ analysis, phase: phases.at(-1), point, signal }) ?? null;
}
