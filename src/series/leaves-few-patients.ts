import { type Step, steps } from '../domain/period.ts';
import type { HidingRule } from './hiding-rule.ts';
import type { KnownPart, KnownTeam } from './known-parts.ts';
import { coarserPeriod } from './pool-points.ts';
import { cross } from './stretches-of-groups.ts';
import { sumOfCells } from './team-parts.ts';
import { isTellingCount } from './telling-counts.ts';

/**
 * Whether the sums of a panel, without all that is shown of its teams, come to so few patients or so small a count that
 * they could not be shown themselves: in each period, and in each longer one. Nor may the patients that one of the teams
 * behind them has not got itself be few.
 */
export function leavesFewPatients(teams: readonly KnownTeam[], step: Step, rule: HidingRule): boolean {
  return steps
    .filter((length) => steps.indexOf(length) >= steps.indexOf(step) && !cross(step, length))
    .some((length) => stretchesOf(teams, length).some((left) => isFew(left, rule)));
}

/** In each stretch, the parts of each team that nobody can subtract. */
function stretchesOf(teams: readonly KnownTeam[], length: Step): readonly (readonly (readonly KnownPart[])[])[] {
  const stretches = new Map<string, (readonly KnownPart[])[]>();
  for (const { parts } of teams) {
    for (const [name, inStretch] of byStretch(parts, length)) {
      if (isAllShown(inStretch, parts)) continue;
      stretches.set(name, [...(stretches.get(name) ?? []), inStretch]);
    }
  }
  return [...stretches.values()];
}

function byStretch(parts: readonly KnownPart[], length: Step): ReadonlyMap<string, readonly KnownPart[]> {
  const stretches = new Map<string, KnownPart[]>();
  for (const part of parts.filter(({ isAdded }) => isAdded)) {
    const { period } = part.part;
    const { key } = coarserPeriod(period, length, period);
    stretches.set(key, [...(stretches.get(key) ?? []), part]);
  }
  return stretches;
}

function isAllShown(inStretch: readonly KnownPart[], parts: readonly KnownPart[]): boolean {
  return inStretch.every(({ known }) => {
    if (known === 'whole' || known === 'never') return known === 'whole';
    const together = parts.filter((part) => typeof part.known === 'object' && part.known.within === known.within);
    return together.every((part) => inStretch.includes(part));
  });
}

function isFew(left: readonly (readonly KnownPart[])[], { minDenominator, measure }: HidingRule): boolean {
  const ofTeams = left.map((parts) => sumOfCells(parts.flatMap(({ part }) => part.cells)));
  const patients = ofTeams.reduce((sum, one) => sum + one.patients, 0);
  const counted = ofTeams.reduce((sum, one) => sum + one.counted, 0);
  const isFewOf = (some: number): boolean => Math.round(some * 1e6) / 1e6 < minDenominator;
  if (isFewOf(patients) || ofTeams.some((own) => isFewOf(patients - own.patients))) return true;
  if (measure === 'value') return false;
  return isTellingCount(counted) || isTellingCount(patients - counted);
}
