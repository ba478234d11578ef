import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import { suggestIndicator } from '../catalogue/suggest-indicator.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Project } from '../project/project.ts';
import { CannotRun } from './cannot-run.ts';

/**
 * The indicator that the user named by id, code, alias or name; `measured` are those of the team that is meant. Errors:
 * `CannotRun` where the catalogue has none called so.
 */
export function pickIndicator(
  name: string,
  { catalogue }: Project,
  measured: readonly IndicatorId[] = [],
): IndicatorId {
  const indicator = resolveIndicator(catalogue, name);
  if (indicator !== null) return indicator.id;
  const suggestion = suggestIndicator(catalogue, name);
  throw new CannotRun({
    kind: 'unknown-indicator',
    value: name,
    suggestion: suggestion === null ? null : (suggestion.alias ?? suggestion.id),
    measured,
  });
}
