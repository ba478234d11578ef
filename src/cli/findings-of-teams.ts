import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';

/** With `--team`, errors of the others are for another day: findings of no team stay. `asked`: null is all teams. */
export const findingsOfTeams = (findings: readonly Finding[], asked: ReadonlySet<TeamId> | null): readonly Finding[] =>
  asked === null ? findings : findings.filter(({ team }) => team === null || asked.has(team));
