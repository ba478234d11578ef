import { leastTeams } from './place-panel.ts';
import { type Cell, sumOfCells, type TeamPart } from './team-parts.ts';

/**
 * The parts of one period that may be added together, where hidden points are hidden for their few patients alone. From
 * the sum everybody can subtract what is shown of each team. So hidden points are in it where at least three teams have
 * some, and neither all of them nor, for one of these teams, those of the others are too few or tell how many patients
 * each has; else the sum is of what is shown. Numbers of patients alone decide, so that nothing is chosen by how it went.
 */
export function dropHiddenCells(parts: readonly TeamPart[], minDenominator: number): readonly TeamPart[] {
  const hidden = parts.map(({ cells }) => cells.filter(({ isHidden }) => isHidden)).filter(({ length }) => length > 0);
  const all = hidden.flat();
  const isSafe =
    hidden.length >= leastTeams &&
    hidden.every((ofTeam) =>
      areEnough(
        all.filter((cell) => !ofTeam.includes(cell)),
        minDenominator,
      ),
    ) &&
    areEnough(all, minDenominator);
  return isSafe ? parts : parts.flatMap(withoutHidden);
}

function withoutHidden(part: TeamPart): readonly TeamPart[] {
  const [first, ...others] = part.cells.filter(({ isHidden }) => !isHidden);
  return first ? [{ ...part, cells: [first, ...others] }] : [];
}

/** Not so few, and not so many, that each hidden point must have one patient, or the most that a hidden point can have. */
function areEnough(hidden: readonly Cell[], minDenominator: number): boolean {
  const { patients } = sumOfCells(hidden);
  return patients >= minDenominator && patients > hidden.length && patients !== hidden.length * (minDenominator - 1);
}
