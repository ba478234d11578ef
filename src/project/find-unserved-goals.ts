import type { Finding } from '../domain/finding.ts';
import type { EffectGoalId, IndicatorId } from '../domain/ids.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Project } from './project.ts';

/** So many are named; `gpf indicators --goal` shows all. */
const mostNamed = 5;

/**
 * Effect goals of the programme that nothing is measured for, in a network that measures something: neither in the data,
 * nor as a team's main indicator, nor under `series` of the project file. `measured`: the indicators of the data.
 */
export function findUnservedGoals(project: Project, measured: ReadonlySet<IndicatorId>): readonly Finding[] {
  const { network, teams, catalogue } = project;
  if (network === null || teams.length === 0 || measured.size === 0) return [];
  const chosen = chosenIndicators(project);
  const known = catalogue.indicators.filter(({ id }) => measured.has(id) || chosen.has(id));
  const served = new Set<EffectGoalId>(known.flatMap(({ effectGoals }) => effectGoals));
  return catalogue.effectGoals.flatMap(({ id, code, short }) => {
    const indicators = catalogue.indicators.filter(({ effectGoals }) => effectGoals.includes(id));
    if (served.has(id) || indicators.length === 0) return [];
    const named = indicators.slice(0, mostNamed).map((one) => one.code ?? one.id);
    return [
      makeFinding('goal-without-indicator', wholeFile('gpf.yaml'), { goal: code, name: short, indicators: named }),
    ];
  });
}

const chosenIndicators = ({ teams, series }: Project): ReadonlySet<IndicatorId> =>
  new Set(
    [...teams.map(({ poster }) => poster.mainIndicator), ...series.map(({ indicator }) => indicator)].filter(
      (id) => id !== null,
    ),
  );
