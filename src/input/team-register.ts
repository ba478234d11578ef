import { foldName } from '../catalogue/fold-name.ts';
import type { FindingArgs } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import { findLookalikeTeam } from '../project/find-lookalike-team.ts';
import { findMunicipalityTeam, type MunicipalityTeam } from '../project/find-municipality-team.ts';
import type { TeamOrUnit } from '../project/index-teams.ts';
import { lookOfName } from '../project/look-of-name.ts';
import type { Project } from '../project/project.ts';
import { findTeamOrUnit, resolveTeam } from '../project/resolve-team.ts';
import { isTestName } from './is-test-name.ts';

/** A team that the data name. */
export interface NamedTeam {
  readonly id: TeamId;
  readonly name: string;
}

type RemarkCode = 'renamed-municipality' | 'lookalike-name' | 'test-team' | 'lost-leading-zero';

/** What a person should know of how a name was understood. */
export type TeamRemark = {
  readonly [Code in RemarkCode]: { readonly code: Code; readonly args: FindingArgs[Code] };
}[RemarkCode];

/** Whom a name stands for. */
export interface KnownName extends TeamOrUnit {
  readonly remarks: readonly TeamRemark[];
}

/** Whom the names in the data stand for. */
export interface TeamRegister {
  /** The team of a name in a team column; a new one where the project does not list its teams. Null where unknown. */
  readonly resolve: (text: string) => KnownName | null;
  /** The same for a cell that may be anything: it never makes a new team. */
  readonly recognize: (text: string) => TeamId | null;
  /** The teams that were resolved, in the order of their first appearance. */
  readonly seen: () => readonly NamedTeam[];
}

/** So many spellings are remembered; behind them each is worked out anew. */
const mostSpellings = 20_000;

/**
 * Makes a register for one reading. Where the project lists its teams, only those are known: by id, name or alias, by the
 * number of their municipality or what it was called before, or by letters that look the same. Without a list every name
 * becomes a team, and other spellings of a name that was seen are the same team; one that only looks the same is not.
 */
export function makeTeamRegister(project: Project): TeamRegister {
  const seen = new Map<TeamId, string>();
  const bySpelling = new Map<string, KnownName | null>();
  const understand = project.teamsAreListed ? understandListed(project) : understandAny(project);
  const resolve = (text: string): KnownName | null => {
    const known = bySpelling.get(text);
    if (known !== undefined) return known;
    const name = understand.resolve(text);
    if (bySpelling.size < mostSpellings) bySpelling.set(text, name);
    if (name !== null && !seen.has(name.team)) {
      seen.set(name.team, project.teams.find(({ id }) => id === name.team)?.name ?? text.trim());
    }
    return name;
  };
  return { resolve, recognize: understand.recognize, seen: () => [...seen].map(([id, name]) => ({ id, name })) };
}

type Understanding = Pick<TeamRegister, 'resolve' | 'recognize'>;

const remarksOnTests = (text: string): readonly TeamRemark[] =>
  isTestName(text) ? [{ code: 'test-team', args: {} }] : [];

function understandListed(project: Project): Understanding {
  const resolve = (text: string): KnownName | null => {
    const named = findTeamOrUnit(project, text);
    if (named !== null) return { ...named, remarks: remarksOnTests(text) };
    const municipality = findMunicipalityTeam(project, text);
    if (municipality !== null) return { ...municipality.team, remarks: remarksOnNumber(municipality) };
    const lookalike = findLookalikeTeam(project.teams, text);
    if (lookalike === null) return null;
    const { name: other, ...owner } = lookalike;
    return { ...owner, remarks: [{ code: 'lookalike-name', args: { other } }] };
  };
  return { resolve, recognize: (text) => resolve(text)?.team ?? null };
}

const remarksOnNumber = ({ renamed, wholeNumber }: MunicipalityTeam): readonly TeamRemark[] => [
  ...(wholeNumber === null ? [] : [{ code: 'lost-leading-zero', args: { number: wholeNumber } } as const]),
  ...(renamed === null ? [] : [{ code: 'renamed-municipality', args: renamed } as const]),
];

function understandAny(project: Project): Understanding {
  const byName = new Map<string, KnownName>();
  const byLook = new Map<string, string>();
  const remarksOnLook = (text: string): readonly TeamRemark[] => {
    const look = lookOfName(text);
    const other = byLook.get(look);
    if (other !== undefined) return [{ code: 'lookalike-name', args: { other } }];
    byLook.set(look, text.trim());
    return [];
  };
  return {
    resolve: (text) => {
      const known = byName.get(foldName(text));
      const team = known ? null : resolveTeam(project, text);
      if (known || team === null) return known ?? null;
      const name = { team, remarks: [...remarksOnTests(text), ...remarksOnLook(text)] };
      byName.set(foldName(text), name);
      return name;
    },
    recognize: (text) => byName.get(foldName(text))?.team ?? null,
  };
}
