import { commonStep } from './common-step.ts';
import type { HidingRule } from './hiding-rule.ts';
import { partsByPeriod } from './place-panel.ts';
import { chooserOf } from './pool-teams.ts';
import { partsOfTeam } from './team-parts.ts';
import type { TeamPoints } from './team-points.ts';

/** The most teams whose numbers can be added together in one and the same period. */
export function mostAtOnce(teams: readonly TeamPoints[], rule: HidingRule): number {
  const step = commonStep(teams);
  const choose = chooserOf(rule);
  const counts = partsByPeriod(teams.map((team) => partsOfTeam(team, step))).map(({ parts }) => choose(parts).length);
  return Math.max(0, ...counts);
}
