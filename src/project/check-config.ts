import type { ConfigFault, ConfigPath } from './config-fault.ts';
import { faultsOfIssues } from './faults-of-issues.ts';
import { type ProjectFile, projectSchema } from './project-schema.ts';
import { pruneConfig, spoiledPath, unprunedPath } from './prune-config.ts';

/** What can be used of a gpf.yaml, and what is wrong with the rest. */
export interface CheckedConfig {
  readonly config: ProjectFile;
  readonly faults: readonly ConfigFault[];
  /** Where a place of `config` stands in the file. */
  readonly pathInFile: (path: ConfigPath) => ConfigPath;
}

const mostRounds = 5;

/** With more faults than this the file is no gpf.yaml with slips in it, and nothing of it is used. */
const mostFaults = 200;

/** Holds the data of a gpf.yaml against the schema. Every fault is told; what they spoil is left out of `config`. */
export function checkConfig(data: unknown): CheckedConfig {
  let spoiled: readonly ConfigPath[] = [];
  let faults: readonly ConfigFault[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const pruned = pruneConfig(data, spoiled) ?? {};
    // Without compiled parsers: they cost more than they save on a file that is read once.
    const result = projectSchema.safeParse(pruned, { jitless: true });
    const before = spoiled;
    if (result.success) return { config: result.data, faults, pathInFile: (path) => unprunedPath(path, before) };
    const found = faultsOfIssues(result.error.issues, pruned).map((fault) => ({
      ...fault,
      path: unprunedPath(fault.path, before),
    }));
    // What the pruning itself brings about in later rounds is not the user's.
    if (round === 0) faults = found;
    if (found.length > mostFaults) break;
    spoiled = [...spoiled, ...found.map(spoiledPath)];
  }
  return { config: {}, faults, pathInFile: (path) => path };
}
