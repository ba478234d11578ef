import { type FoundMunicipality, findMunicipality } from '../catalogue/find-municipality.ts';
import type { FindingArgs } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Project } from './project.ts';
import { resolveTeam } from './resolve-team.ts';

export interface MunicipalityTeam {
  readonly team: TeamId;
  /** What the number or name of before is called today; null where it is that of today. */
  readonly renamed: FindingArgs['renamed-municipality'] | null;
}

const longest = 100;

/**
 * The listed team of a cell that holds a municipality's number, its number and name, or a name of before:
 * `4022`, `828 Seljord`, `Nedre Eiker kommune`. Null where it is none, where number and name do not go together, and where
 * the project lists no such team.
 */
export function findMunicipalityTeam(project: Project, text: string): MunicipalityTeam | null {
  if (!project.teamsAreListed || text.length > longest) return null;
  const match = /^(\d{3,4})(?:[\s.,:\u2013-]{1,3}(\D.*))?$/u.exec(text.trim());
  const [number, name] = match ? [match[1] ?? '', match[2] ?? null] : [null, text];
  const found = findMunicipality(project.catalogue, number ?? text);
  const team = found && teamOf(project, found.municipality);
  if (!found || !team) return null;
  if (number !== null && name !== null && !goTogether(project, name, { found, team })) return null;
  return { team, renamed: found.until === null ? null : nowCalled(found.municipality, found.until) };
}

const nowCalled = ({ number, name }: Municipality, since: number): FindingArgs['renamed-municipality'] => ({
  number,
  name,
  since,
});

/** By number or name of today, as id, name or alias. */
function teamOf(project: Project, { number, name }: Municipality): TeamId | null {
  const short = name.replace(/ \(.*$/, '');
  const names = [number, name, short, `${short} kommune`, `${short} herad`];
  return names.map((each) => resolveTeam(project, each)).find((team) => team !== null) ?? null;
}

/** The name behind a number is the team's, or that of the same municipality, today or before. */
function goTogether(
  project: Project,
  name: string,
  { found, team }: { readonly found: FoundMunicipality; readonly team: TeamId },
): boolean {
  if (resolveTeam(project, name) === team) return true;
  return findMunicipality(project.catalogue, name)?.municipality === found.municipality;
}
