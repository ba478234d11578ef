import { type Step, steps } from '../domain/period.ts';
import { commonStep } from './common-step.ts';
import { dropHiddenCells } from './drop-hidden-cells.ts';
import type { HidingRule } from './hiding-rule.ts';
import { knowParts } from './known-parts.ts';
import { leavesFewPatients } from './leaves-few-patients.ts';
import { type ChooseParts, leastTeams, type PanelPeriod, placePanel } from './place-panel.ts';
import type { Series } from './series.ts';
import { cross } from './stretches-of-groups.ts';
import { partsOfTeam, sumOfCells, type TeamParts } from './team-parts.ts';
import type { TeamPoints } from './team-points.ts';
import { isTellingCount } from './telling-counts.ts';
import { tellsOfOneTeam } from './tells-of-one-team.ts';

/** A panel in the step that its sums may be shown in. */
export interface PooledTeams {
  readonly step: Step;
  /** The shortest step that all teams' points go up in. */
  readonly from: Step;
  readonly periods: readonly PanelPeriod[];
  /** Measurements at the teams' ends that do not fill a period of the step. */
  readonly outside: number;
}

/**
 * Adds teams up so that nothing hidden comes back. Null where no step makes the sums of a sensitive indicator safe. Such a
 * sum is of everything that was measured, shown or not, in the first step where no sum tells by itself, nor with what is
 * shown of the teams. Where one or two teams alone are not shown as finely as the others, they would be worked out: they
 * are left out before anything is added up to years.
 */
export function poolTeams(teams: readonly TeamPoints[], rule: HidingRule): PooledTeams | null {
  const from = commonStep(teams);
  if (!rule.sensitive) return poolAt(teams, from, rule).pooled;
  for (const { step, teams: some } of attemptsFor(teams, from)) {
    const { pooled, parts } = poolAt(some, step, rule);
    if (pooled.periods.length > 0 && isSafe(pooled, parts, rule)) return { ...pooled, from };
  }
  return null;
}

interface Attempt {
  readonly step: Step;
  readonly teams: readonly TeamPoints[];
}

function attemptsFor(teams: readonly TeamPoints[], from: Step): readonly Attempt[] {
  const tried = steps.filter((step) => steps.indexOf(step) >= steps.indexOf(from));
  const shorter = tried.filter((step) => step !== 'year');
  const shownIn = (step: Step) => teams.filter(({ published }) => isShownIn(published, step));
  // Those that are shown in longer steps only, or not at all: the fewer are left out, the sooner it is tried.
  const withoutFew = tried
    .map(shownIn)
    .filter((some) => some.length < teams.length && teams.length - some.length < leastTeams)
    .toReversed();
  const attempts: readonly Attempt[] = [
    ...shorter.map((step) => ({ step, teams })),
    ...shorter.flatMap((step) => withoutFew.map((some) => ({ step, teams: some }))),
    { step: 'year', teams },
    { step: 'year', teams: shownIn('year') },
  ];
  return attempts.filter((attempt) =>
    attempt.teams.every((team) => !cross(team.step, attempt.step) && !cross(team.published.step, attempt.step)),
  );
}

const isShownIn = ({ step, privacy }: Series, longer: Step): boolean =>
  !privacy.hiddenByOutcome && step !== null && steps.indexOf(step) <= steps.indexOf(longer) && !cross(step, longer);

function isSafe({ periods, step }: PooledTeams, parts: readonly TeamParts[], rule: HidingRule): boolean {
  if (periods.some((period) => tells(period, rule))) return false;
  const known = knowParts(parts, periods, step);
  return !leavesFewPatients(known, step, rule) && !tellsOfOneTeam(known);
}

/** Which parts of a period may be added together by themselves; of a sensitive indicator the whole step decides. */
export const chooserOf = ({ sensitive, minDenominator }: HidingRule): ChooseParts =>
  sensitive ? (parts) => parts : (parts) => dropHiddenCells(parts, minDenominator);

/** Whether a sum could not be shown by itself. */
function tells({ parts }: PanelPeriod, { measure, minDenominator }: HidingRule): boolean {
  if (parts.length === 0) return false;
  const { counted, patients } = sumOfCells(parts.flatMap(({ cells }) => cells));
  if (patients < minDenominator) return true;
  return measure !== 'value' && (isTellingCount(counted) || isTellingCount(patients - counted));
}

interface PooledParts {
  readonly pooled: PooledTeams;
  readonly parts: readonly TeamParts[];
}

function poolAt(teams: readonly TeamPoints[], step: Step, rule: HidingRule): PooledParts {
  const parts = teams.map((team) => partsOfTeam(team, step));
  const outside = parts.reduce((sum, one) => sum + one.outside, 0);
  return { pooled: { step, from: step, periods: placePanel(parts, chooserOf(rule)), outside }, parts };
}
