import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FindingCollector } from '../domain/collect-findings.ts';
import type { TeamId } from '../domain/ids.ts';
import { makeChecklistReader, type ReadChecklists } from '../input/make-checklist-reader.ts';
import { makeTeamRegister, type NamedTeam, type TeamRegister } from '../input/team-register.ts';
import { type CountingPlan, makePathwayCounter, type PathwayCounts } from '../pathway/make-pathway-counter.ts';
import { findIdentifiersInName } from '../privacy/find-identifiers-in-name.ts';
import type { Project } from '../project/project.ts';
import { suggestTeam } from '../project/suggest-team.ts';
import { CannotRun } from './cannot-run.ts';
import type { CommandContext } from './command-context.ts';
import type { DataFile } from './find-data-files.ts';
import { nearestWord } from './nearest-word.ts';
import { readDataFile } from './read-data-file.ts';

/** What HPH sheets come to. */
export interface CountedChecklists extends ReadChecklists {
  readonly counts: PathwayCounts;
  readonly teamNames: readonly NamedTeam[];
}

/** How HPH sheets are read and counted. */
export interface ChecklistRequest extends CountingPlan {
  readonly project: Project;
  readonly today: CalendarDate;
  /** As the user named it; null is everybody. */
  readonly team: string | null;
}

/** Reads HPH sheets and counts their pathways as they come. Errors: `CannotRun` where nobody is called as `team`. */
export async function readChecklists(
  files: readonly DataFile[],
  request: ChecklistRequest,
  { collector, context }: { readonly collector: FindingCollector; readonly context: CommandContext },
): Promise<CountedChecklists> {
  const { project, today, through } = request;
  const teams = makeTeamRegister(project);
  const only = request.team === null ? null : pickTeam(request.team, project, teams);
  const counter = makePathwayCounter(request);
  const reader = makeChecklistReader(
    { project, teams, today },
    { through, only },
    { pathway: counter.add, finding: collector.add },
  );
  const target = { sheet: reader.sheet, finding: collector.add };
  for (const file of files) {
    for (const finding of findIdentifiersInName(file.name)) collector.add(finding);
    await readDataFile(file, only, target, context.host.readStdin);
  }
  const read = reader.end();
  refuseStranger(request.team, read);
  return { ...read, counts: counter.end(), teamNames: teams.seen() };
}

function pickTeam(name: string, project: Project, teams: TeamRegister): TeamId {
  const team = teams.resolve(name)?.team ?? null;
  if (team !== null) return team;
  throw new CannotRun({ kind: 'unknown-team', value: name, suggestion: suggestTeam(project, name) });
}

/** A name that no row has is misspelled, where rows of others were passed over. */
function refuseStranger(name: string | null, { otherTeams, counted, refused }: ReadChecklists): void {
  if (name === null || otherTeams.size === 0 || counted + refused > 0) return;
  throw new CannotRun({ kind: 'unknown-team', value: name, suggestion: nearestWord(name, [...otherTeams]) });
}
