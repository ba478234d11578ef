import type { TeamId } from '../domain/ids.ts';
import { resolveTeam } from '../project/resolve-team.ts';
import { CannotRun } from './cannot-run.ts';
import type { Options } from './command-context.ts';
import { pickTeams } from './pick-teams.ts';
import type { Intake } from './read-inputs.ts';

/**
 * The one team that `--internal` shows its own points to; null without `--internal`. Nobody is shown what is hidden of
 * others, so it must be named where there are several. Errors: `CannotRun` where more or fewer than one are meant.
 */
export function pickInternalTeam({ project, measurements }: Intake, options: Options): TeamId | null {
  if (!options.internal) return null;
  const leftOut = new Set((options.leaveOut ?? []).map((name) => resolveTeam(project, name)));
  const measured = [...new Set(measurements.map(({ team }) => team))].filter((team) => !leftOut.has(team));
  const meant = options.team ? [...pickTeams(options.team, project)] : measured;
  const [team, ...others] = meant;
  if (team === undefined || others.length > 0) throw new CannotRun({ kind: 'one-team', teams: measured });
  return team;
}
