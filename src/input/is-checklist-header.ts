import { foldName } from '../catalogue/fold-name.ts';
import { indexChecklistNames } from '../catalogue/index-checklist-names.ts';
import type { ChecklistColumn } from '../domain/checklist-column.ts';
import type { ColumnId } from '../domain/column-id.ts';
import { columnIdsOf } from './column-names.ts';

const builtIn = indexChecklistNames([]);
const anyStep = /^(?:hph|pf)([0-6])(?!\d)/;

/** What only measurements have: a step of HPH in a heading beside these is the name of an indicator. */
const ofMeasurements: ReadonlySet<ColumnId> = new Set(['indicator', 'numerator', 'denominator', 'value']);

const fewestColumns = 3;

/**
 * Whether a header is that of HPH checklists: three of its columns are such as only they have, one of them the running
 * number, or a step where there is no period; and none is of measurements. A network's own names are not known here.
 *
 * @example isChecklistHeader(['forløp', 'team', 'hjemkomst', 'HPH2']) // => true
 * @example isChecklistHeader(['team', 'indikator', 'periode', 'teller', 'nevner']) // => false
 */
export function isChecklistHeader(header: readonly string[]): boolean {
  const columns = new Set(header.flatMap((name) => columnOf(name) ?? []));
  if (columns.size < fewestColumns) return false;
  const ids = header.flatMap(columnIdsOf);
  if (ids.some((id) => ofMeasurements.has(id))) return false;
  return columns.has('pathway') || ([...columns].some(isStep) && !ids.includes('period'));
}

function columnOf(name: string): ChecklistColumn | null {
  const step = anyStep.exec(foldName(name))?.[1];
  return builtIn.find(step === undefined ? name : `hph${step}`);
}

const isStep = (column: ChecklistColumn): boolean => anyStep.test(column);
