import { checklistNames } from '../catalogue/checklist-names.ts';
import { type ChecklistAliases, checklistColumns } from '../domain/checklist-column.ts';
import type { ConfigFault } from './config-fault.ts';
import { type Claim, findDuplicates } from './find-duplicates.ts';
import type { ProjectFile } from './project-schema.ts';

/** Names that a network has for columns of HPH sheets, and those of them that mean another column too. */
export interface ReadChecklistAliases {
  /** Null where the project file has none. */
  readonly aliases: ChecklistAliases | null;
  readonly faults: readonly ConfigFault[];
}

/** Reads `hph.aliases`: `hph2: [Kartlegging dag 3]`. */
export function readChecklistAliases({ hph }: ProjectFile): ReadChecklistAliases {
  const written = hph?.aliases;
  if (written === undefined) return { aliases: null, faults: [] };
  const known = checklistColumns.flatMap((column): readonly Claim[] =>
    checklistNames[column].map((spelling) => ({ spelling, owner: column, path: null })),
  );
  const own = checklistColumns.flatMap((column): readonly Claim[] =>
    (written[column] ?? []).map((spelling, index) => ({
      spelling,
      owner: column,
      path: ['hph', 'aliases', column, index],
    })),
  );
  const aliases = Object.fromEntries(checklistColumns.map((column) => [column, written[column] ?? []]));
  return { aliases, faults: findDuplicates([...known, ...own]) };
}
