import { type FoundMunicipality, findMunicipality } from '../catalogue/find-municipality.ts';
import { namesOfMunicipality, shortNameOf } from '../catalogue/names-of-municipality.ts';
import type { FindingArgs } from '../domain/finding.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { TeamOrUnit } from './index-teams.ts';
import type { Project } from './project.ts';
import { findTeamOrUnit } from './resolve-team.ts';

export interface MunicipalityTeam {
  readonly team: TeamOrUnit;
  /** What the number or name of before is called today; null where it is that of today. */
  readonly renamed: FindingArgs['renamed-municipality'] | null;
  /** The whole number, where the cell has lost the first 0 of it; else null. */
  readonly wholeNumber: string | null;
}

const longest = 100;

/**
 * The listed team of a cell that holds a municipality's number, its number and name, its name in another language, or one
 * of before: `4022`, `828 Seljord`, `Nedre Eiker kommune`, `Deatnu – Tana`. Null where it is none, where number and name do
 * not go together, and where the project lists no such team.
 */
export function findMunicipalityTeam(project: Project, text: string): MunicipalityTeam | null {
  if (!project.teamsAreListed || text.length > longest) return null;
  const match = /^(\d{3,4})(?:[\s.,:\u2013-]{1,3}(\D.*))?$/u.exec(text.trim());
  const [number, name] = match ? [match[1] ?? '', match[2] ?? null] : [null, text];
  const found = findMunicipality(project.catalogue, number ?? text);
  const team = found && teamOf(project, found.municipality);
  if (!found || !team) return null;
  if (number !== null && name !== null && !goTogether(project, name, { found, team })) return null;
  const { until, wholeNumber } = found;
  return { team, renamed: until === null ? null : nowCalled(found.municipality, until), wholeNumber };
}

const nowCalled = ({ number, name }: Municipality, since: number): FindingArgs['renamed-municipality'] => ({
  number,
  name,
  since,
});

/**
 * By number or name of today, in any language, as id, name or alias; else by a number that it had under the same name.
 * What was merged into another one under another name is not the same team.
 */
function teamOf(project: Project, municipality: Municipality): TeamOrUnit | null {
  const short = shortNameOf(municipality);
  const names = [municipality.number, municipality.name, ...namesOfMunicipality(municipality)];
  const before = municipality.earlier.filter(({ name }) => shortNameOf({ name }) === short);
  const all = [
    ...names,
    ...[short, ...municipality.otherNames].flatMap((name) => [`${name} kommune`, `${name} herad`]),
    ...before.map(({ number }) => number),
  ];
  return all.map((each) => findTeamOrUnit(project, each)).find((team) => team !== null) ?? null;
}

/** The name behind a number is the team's, or that of the same municipality, today or before. */
function goTogether(
  project: Project,
  name: string,
  { found, team }: { readonly found: FoundMunicipality; readonly team: TeamOrUnit },
): boolean {
  if (findTeamOrUnit(project, name) === team) return true;
  return findMunicipality(project.catalogue, name)?.municipality === found.municipality;
}
