import { foldName } from '../catalogue/fold-name.ts';
import { indexNames, nearestName } from '../catalogue/nearest-name.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';

interface Written {
  readonly effectGoals?: readonly string[] | undefined;
  readonly hphSteps?: readonly string[] | undefined;
}

interface ResolvedGroups {
  readonly changes: Partial<Pick<Indicator, 'effectGoals' | 'hphSteps'>>;
  readonly faults: readonly ConfigFault[];
}

/** The effect goals (`E2` or id) and the steps of HPH (`HPH2` or id) that an indicator of gpf.yaml names. */
export function resolveGroups(catalogue: Catalogue, written: Written, path: ConfigPath): ResolvedGroups {
  const goals = resolveAll(written.effectGoals, catalogue.effectGoals, [...path, 'effectGoals']);
  const steps = resolveAll(written.hphSteps, catalogue.hphSteps, [...path, 'hphSteps']);
  return {
    changes: {
      ...(goals.ids ? { effectGoals: goals.ids } : {}),
      ...(steps.ids ? { hphSteps: steps.ids } : {}),
    },
    faults: [...goals.faults, ...steps.faults],
  };
}

interface Group<Id> {
  readonly id: Id;
  readonly code: string | null;
}

function resolveAll<Id extends string>(
  written: readonly string[] | undefined,
  groups: readonly Group<Id>[],
  path: ConfigPath,
) {
  const index = indexNames(
    groups.flatMap(({ id, code }) => [id, ...(code === null ? [] : [code])].map((name) => [name, id] as const)),
  );
  const ids = written?.flatMap((name) => index.get(foldName(name))?.value ?? []);
  const faults = (written ?? []).flatMap((name, position): readonly ConfigFault[] => {
    if (index.has(foldName(name))) return [];
    const allowed = groups.map(({ id, code }) => code ?? id);
    const suggestion = nearestName(name, index)?.spelling ?? null;
    return [{ kind: 'invalid', path: [...path, position], problem: { kind: 'not-allowed', allowed, suggestion } }];
  });
  return { ids, faults };
}
