import { type ChecklistAliases, type ChecklistColumn, checklistColumns } from '../domain/checklist-column.ts';
import type { HphStep } from '../domain/hph-step.ts';
import { checklistNames } from './checklist-names.ts';
import { foldName } from './fold-name.ts';
import { indexNames, nearestName } from './nearest-name.ts';

/** Whom the headings of HPH sheets, and the words under `event`, stand for. */
export interface ChecklistNames {
  readonly find: (name: string) => ChecklistColumn | null;
  /** What was probably meant by a name that is none; null where nothing is near. */
  readonly suggest: (name: string) => ChecklistColumn | null;
}

type NamedColumn = readonly [string, ChecklistColumn];

/** Letters of a step's name that stand behind its code, so that `HPH2 K` is not taken for it. */
const fewestLetters = 4;

/**
 * Makes an index of the names that gpf knows, of the steps of the catalogue by code and name (`HPH 2 Strukturert
 * oppfølging …`, of which the beginning is enough), and of a network's own.
 *
 * @example indexChecklistNames([], { hph2: ['Kartlegging dag 3'] }).find('PF-2') // => 'hph2'
 * @example indexChecklistNames([], { hph2: ['Kartlegging dag 3'] }).find('kartlegging dag 3') // => 'hph2'
 */
export function indexChecklistNames(steps: readonly HphStep[], own: ChecklistAliases = {}): ChecklistNames {
  const stepNames = steps.flatMap(namesOfStep);
  const known = checklistColumns.flatMap((column): readonly NamedColumn[] =>
    [...checklistNames[column], ...(own[column] ?? [])].map((name) => [name, column]),
  );
  const index = indexNames<ChecklistColumn>([...known, ...stepNames]);
  const folded = stepNames.map(([name, column]) => ({ name: foldName(name), column }));
  const beginning = (name: string): ChecklistColumn | null => {
    const begun = foldName(name);
    if (!hasLettersBehindCode(begun)) return null;
    return folded.find((step) => step.name.startsWith(begun))?.column ?? null;
  };
  return {
    find: (name) => index.get(foldName(name))?.value ?? beginning(name),
    suggest: (name) => nearestName(name, index)?.value ?? null,
  };
}

const stepCode = /^(?:hph|pf)[0-6]/;

const hasLettersBehindCode = (folded: string): boolean =>
  folded.replace(stepCode, '').length >= fewestLetters && stepCode.test(folded);

const columnOfStep: Readonly<Record<string, ChecklistColumn>> = {
  hph0: 'hph0',
  hph1: 'hph1',
  hph2: 'hph2',
  hph3: 'hph3',
  hph4: 'hph4',
  hph5: 'hph5',
  hph6: 'hph6',
  'daily-work-list': 'daily_work_list',
};

function namesOfStep({ id, code, name }: HphStep): readonly NamedColumn[] {
  const column = columnOfStep[id];
  if (column === undefined) return [];
  const codes = code === null ? [] : [code, code.replace(/^HPH/i, 'PF')];
  return [name.nb, name.nn, name.en].flatMap((words): readonly NamedColumn[] => [
    [words, column],
    ...codes.map((one): NamedColumn => [`${one} ${words}`, column]),
  ]);
}
