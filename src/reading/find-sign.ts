import type { Direction } from '../domain/direction.ts';
import type { Period } from '../domain/period.ts';
import type { LineName } from '../language/reading-texts.ts';
import type { Series } from '../series/series.ts';
import type { RuleSetId } from '../spc/rule-sets/index.ts';
import type { SeriesAnalysis, Side, Signal, Variation } from '../spc/series-analysis.ts';
import { directionOf } from './direction-of.ts';
import { isPattern } from './is-pattern.ts';
import { ownLine } from './line-names.ts';
import type { MeasuredPhase } from './measured-phase.ts';
import type { Better, Evidence, Sign } from './reading.ts';
import { type RuleTelling, ruleTellings } from './rule-tellings.ts';

/** Whether the verdict of a rule set is that on the newest point alone, so that older signs are no evidence for it. */
const restsOnNewest: Readonly<Record<RuleSetId, boolean>> = {
  anhoej: false,
  nhs: true,
  perla: false,
  'western-electric': false,
  nelson: false,
};

/** What a sign within the last phase is looked for in. */
interface Search {
  /** The signs that may be told of, in the order in which they are preferred. */
  readonly signs: readonly FoundSign[];
  /** The side that the verdict points to; null where it points to none. */
  readonly side: Side | null;
  readonly line: LineName;
  readonly periodOf: (key: Signal['from']) => Period;
}

interface FoundSign {
  readonly signal: Signal;
  readonly telling: RuleTelling;
  readonly reachesNewest: boolean;
}

/**
 * The sign behind the verdict on the last phase, or null where there is none. Evidence that points the same way as the
 * verdict comes first, so that the sentence shows what it concludes, and of that what the newest point is part of; other
 * evidence is told with where the latest points lie.
 */
export function findSign(series: Series, analysis: SeriesAnalysis, phase: MeasuredPhase): Sign | null {
  const { variation } = analysis;
  if (variation === null || variation === 'common-cause') return null;
  const direction = directionOf(series);
  const side = sideOf(variation, direction);
  const periods = new Map(series.points.map(({ period }) => [period.key, period]));
  const evidence = findEvidence({
    signs: signsOf(analysis, phase),
    side,
    line: ownLine(series.chart, phase),
    periodOf: (key) => periods.get(String(key)) ?? { kind: 'number', key: String(key) },
  });
  return evidence && { evidence, better: side && isBetter(side, direction) };
}

/** Signs in the phase that may be told of: by rule, and the latest of a rule first. */
function signsOf({ points, signals, rules, notJudged }: SeriesAnalysis, phase: MeasuredPhase): readonly FoundSign[] {
  const inPhase = new Set(points.filter((point) => point.phase === phase.number).map(({ period }) => period));
  const newest = phase.points.at(-1)?.period.key;
  const found = signals.filter(({ from }) => inPhase.has(from)).reverse();
  return Object.entries(ruleTellings).flatMap(([rule, telling]) =>
    found
      .filter((signal) => signal.rule === rule && (notJudged === null || !telling.needsLimits))
      .map((signal) => ({ signal, telling, reachesNewest: String(signal.to) === newest }))
      .filter(({ reachesNewest }) => reachesNewest || !restsOnNewest[rules]),
  );
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

function findEvidence(search: Search): Evidence | null {
  const { signs, side } = search;
  const agrees = ({ signal }: FoundSign): boolean => signal.side !== null && (side === null || signal.side === side);
  const lasts = ({ telling }: FoundSign): boolean => telling.worth === 'lasting';
  const agreeing =
    signs.find((sign) => agrees(sign) && sign.reachesNewest) ?? signs.find((sign) => agrees(sign) && lasts(sign));
  if (agreeing) return tell(agreeing, search, null);
  const inAllPoints = signs
    .filter(({ telling }) => telling.worth === 'in-all-points')
    .flatMap((sign) => tell(sign, search, side) ?? []);
  const other = signs.find(lasts);
  return (
    inAllPoints.find((evidence) => !isPattern(evidence)) ??
    (other && tell(other, search, side)) ??
    inAllPoints[0] ??
    null
  );
}

const tell = ({ signal, telling }: FoundSign, { line, periodOf }: Search, lately: Side | null): Evidence | null =>
  telling.tell({ signal, from: periodOf(signal.from), to: periodOf(signal.to), line, lately });
