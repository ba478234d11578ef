import { toDayNumber } from '../domain/calendar-date.ts';
import { type Step, steps } from '../domain/period.ts';
import { firstDay } from '../domain/period-arithmetic.ts';
import { cross } from './stretches-of-groups.ts';
import type { TeamPoints } from './team-points.ts';

/**
 * The shortest step that the points of all teams go up in; years where some measure by quarters and some by tertials.
 * Fortnights have no fixed calendar: teams that begin theirs in different weeks meet in months.
 */
export function commonStep(teams: readonly TeamPoints[]): Step {
  return steps.find((step) => teams.every((team) => goesUpIn(team.step, step)) && meetIn(step, teams)) ?? 'year';
}

const goesUpIn = (step: Step, longer: Step): boolean =>
  steps.indexOf(step) <= steps.indexOf(longer) && !cross(step, longer);

function meetIn(step: Step, teams: readonly TeamPoints[]): boolean {
  if (step !== 'fortnight') return true;
  const beginnings = teams.map((team) => {
    const [first] = team.own.points;
    const day = first && team.step === 'fortnight' ? firstDay(first.period) : null;
    return day === null ? null : toDayNumber(day) % 14;
  });
  return beginnings.every((beginning) => beginning !== null && beginning === beginnings[0]);
}
