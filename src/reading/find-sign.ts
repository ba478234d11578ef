import type { Direction } from '../domain/direction.ts';
import type { Period } from '../domain/period.ts';
import type { LineName } from '../language/reading-texts.ts';
import type { Series } from '../series/series.ts';
import type { SeriesAnalysis, Side, Signal, Variation } from '../spc/series-analysis.ts';
import { ownLine } from './line-names.ts';
import type { MeasuredPhase } from './measured-phase.ts';
import type { Better, Evidence, Sign } from './reading.ts';

/** What a sign within the last phase is looked for in. */
interface Search {
  readonly phase: MeasuredPhase;
  readonly signals: readonly Signal[];
  /** The side that the verdict points to; null where it points to none. */
  readonly side: Side | null;
  readonly line: LineName;
  readonly limitsAreJudged: boolean;
  readonly periodOf: (key: Signal['from']) => Period;
}

/**
 * The sign behind the verdict on the last phase, or null where there is none. Evidence that points the same way as the
 * verdict comes first, so that the sentence shows what it concludes; other evidence is told with where the latest
 * points lie.
 */
export function findSign(series: Series, analysis: SeriesAnalysis, phase: MeasuredPhase): Sign | null {
  const { variation } = analysis;
  if (variation === null || variation === 'common-cause') return null;
  const { direction } = series.indicator;
  const side = sideOf(variation, direction);
  const inPhase = new Set(analysis.points.filter((point) => point.phase === phase.number).map(({ period }) => period));
  const periods = new Map(series.points.map(({ period }) => [period.key, period]));
  const search: Search = {
    phase,
    signals: analysis.signals.filter(({ from }) => inPhase.has(from)),
    side,
    line: ownLine(series.chart, phase),
    limitsAreJudged: analysis.notJudged === null,
    periodOf: (key) => periods.get(String(key)) ?? { kind: 'number', key: String(key) },
  };
  return { evidence: findEvidence(search), better: side && isBetter(side, direction) };
}

/** Whether lying on a side is better; null for a neutral indicator. */
export function isBetter(side: Side, direction: Direction): Better {
  return direction === 'neutral' ? null : (side === 'above') === (direction === 'up');
}

function sideOf(variation: Variation, direction: Direction): Side | null {
  const [better, worse] = direction === 'down' ? (['below', 'above'] as const) : (['above', 'below'] as const);
  const sides = { improvement: better, deterioration: worse, high: 'above', low: 'below' } as const;
  return variation === 'changed' || variation === 'common-cause' ? null : sides[variation];
}

function findEvidence(search: Search): Evidence {
  const run = findRun(search);
  const pointsThere = search.side === null || (run !== null && run.side === search.side);
  if (run !== null && pointsThere) return run;
  return findNewest(search) ?? findCrossings(search) ?? (run && { ...run, lately: search.side }) ?? findAny(search);
}

function findRun({ signals, line, periodOf }: Search): Extract<Evidence, { kind: 'run-of-points' }> | null {
  const signal = signals.find(({ rule }) => rule === 'longest-run');
  if (!signal?.side) return null;
  const { observed: points, side } = signal;
  return {
    kind: 'run-of-points',
    points,
    side,
    line,
    from: periodOf(signal.from),
    to: periodOf(signal.to),
    lately: null,
  };
}

function findNewest({ phase, signals, side, limitsAreJudged }: Search): Evidence | null {
  const newest = phase.points.at(-1)?.period;
  const signal = signals.find(({ rule, from }) => rule === 'beyond-limits' && String(from) === newest?.key);
  if (!limitsAreJudged || !newest || !signal?.side || (side !== null && signal.side !== side)) return null;
  return { kind: 'newest-beyond-limits', period: newest, side: signal.side };
}

function findCrossings({ signals, side, line }: Search): Evidence | null {
  const signal = signals.find(({ rule }) => rule === 'crossings');
  if (!signal) return null;
  return { kind: 'few-crossings', crossings: signal.observed, limit: signal.limit, line, lately: side };
}

/** The evidence of a rule that has no sentence of its own: where it was seen. */
function findAny({ phase, signals, periodOf }: Search): Evidence {
  const signal = signals.at(-1);
  if (signal) return { kind: 'pattern', from: periodOf(signal.from), to: periodOf(signal.to) };
  const [first] = phase.points;
  return { kind: 'pattern', from: first.period, to: phase.points.at(-1)?.period ?? first.period };
}
