import { type Step, steps } from '../domain/period.ts';
import type { PanelPeriod } from './place-panel.ts';
import { coarserPeriod } from './pool-points.ts';
import type { TeamPart, TeamParts } from './team-parts.ts';
import type { TeamPoints } from './team-points.ts';

/**
 * What a reader knows of a team's part of a period from what is shown of that team. `whole`: the part itself. `never`:
 * nothing. Else the name of the longer period that it is shown as a part of.
 */
export type Known = 'whole' | 'never' | { readonly within: string };

/** A part that went into a point of the panel, or would have where the period had one. */
export interface KnownPart {
  readonly part: TeamPart;
  readonly known: Known;
  /** Whether the period has a point that this part is in. */
  readonly isAdded: boolean;
}

/** All parts of a team with what is known of them. */
export interface KnownTeam {
  readonly team: TeamPoints;
  readonly parts: readonly KnownPart[];
}

/** Holds what is added up against what is shown of each team. */
export function knowParts(
  teams: readonly TeamParts[],
  periods: readonly PanelPeriod[],
  step: Step,
): readonly KnownTeam[] {
  const added = new Set(periods.flatMap(({ parts }) => parts));
  return teams.map(({ team, parts }) => ({
    team,
    parts: parts.map((part) => ({ part, known: knownOf(part, step), isAdded: added.has(part) })),
  }));
}

function knownOf({ team, cells, isExcluded }: TeamPart, step: Step): Known {
  const { published } = team;
  const shownIn = published.step;
  if (published.privacy.hiddenByOutcome || shownIn === null) return 'never';
  const anchor = published.points[0]?.period;
  const names = new Set(cells.map(({ period }) => coarserPeriod(period, shownIn, anchor).key));
  const isShown = [...names].every((name) =>
    published.points.some(
      ({ period, state, excluded }) =>
        period.key === name && state === 'measured' && (excluded !== null) === isExcluded,
    ),
  );
  if (!isShown) return 'never';
  const [name] = names;
  return steps.indexOf(shownIn) <= steps.indexOf(step) || name === undefined ? 'whole' : { within: name };
}
