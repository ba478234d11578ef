import { type Assurance, assuranceOf, type TargetToMeet } from '../assurance.ts';
import { limitsAreJudged } from '../not-judged.ts';
import { countedValue } from '../points.ts';
import type { JudgedPhase } from './rule-set.ts';

/** What is to be expected of the target where limits are judged and the phase shows no sign: else nothing is assured. */
export function assuranceWithoutSigns(phase: JudgedPhase, target: TargetToMeet): Assurance | null {
  const hasSign = phase.found.some(({ from }) => countedValue(from) !== null);
  return limitsAreJudged(phase.notJudged) && !hasSign ? assuranceOf(phase, target) : null;
}
