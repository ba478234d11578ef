import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import type { Project } from './project.ts';
import { findTeamOrUnit, resolveTeam } from './resolve-team.ts';

/** What a text of gpf.yaml refers to, or the fault that there is no such thing. */
export interface Reference<T> {
  readonly target: T | null;
  readonly faults: readonly ConfigFault[];
}

/** The team that a text refers to; nothing where nothing is referred to. */
export function referToTeam(project: Project, text: string | undefined, path: ConfigPath): Reference<TeamId> {
  const target = text === undefined ? null : resolveTeam(project, text);
  return {
    target,
    faults: text === undefined || target !== null ? [] : [{ kind: 'unknown-series', path, what: 'team' }],
  };
}

/** The unit of a team that a text refers to, as the team calls it; nothing where nothing is referred to. */
export function referToUnit(
  project: Project,
  { team, unit }: { readonly team: TeamId | null; readonly unit: string | undefined },
  path: ConfigPath,
): Reference<string> {
  if (unit === undefined) return { target: null, faults: [] };
  const listed = findTeamOrUnit(project, unit);
  const target = listed?.team === team ? (listed?.unit ?? null) : null;
  return { target, faults: target === null ? [{ kind: 'unknown-series', path, what: 'unit' }] : [] };
}

/** The indicator that a text refers to; nothing where nothing is referred to. */
export function referToIndicator(
  catalogue: Catalogue,
  text: string | undefined,
  path: ConfigPath,
): Reference<Indicator> {
  const target = text === undefined ? null : resolveIndicator(catalogue, text);
  const faults: readonly ConfigFault[] = [{ kind: 'unknown-series', path, what: 'indicator' }];
  return { target, faults: text === undefined || target !== null ? [] : faults };
}
