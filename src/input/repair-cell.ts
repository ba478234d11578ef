import type { RepairKind } from '../domain/repair.ts';
import { isFormula } from './is-formula.ts';
import { repairDate } from './repair-date.ts';
import { type RepairedCell, repairNumber } from './repair-number.ts';
import { withoutInvisible } from './without-invisible.ts';

/** What a column is to hold. */
export type CellRole = 'number' | 'date' | 'words';

export interface CellRule {
  /** The mark of the file's numbers. */
  readonly decimal: ',' | '.' | null;
  /** Whether decimal points become commas. */
  readonly changesMarks: boolean;
}

type Repairer = (text: string, rule: CellRule) => RepairedCell | null;

const repairers = {
  number: (text, { decimal, changesMarks }) => {
    const repaired = repairNumber(text, decimal);
    return changesMarks || !repaired?.kinds.includes('decimal-mark') ? repaired : null;
  },
  date: (text) => {
    const date = repairDate(text);
    return date === null ? null : { text: date, kinds: ['date'] };
  },
  words: () => null,
} as const satisfies Record<CellRole, Repairer>;

/**
 * What can be repaired in a cell without loss; null where nothing can. What a spreadsheet would take for a formula stays
 * as it is: without the blank before it, it might begin to be one.
 */
export function repairCell(cell: string, role: CellRole, rule: CellRule): RepairedCell | null {
  if (cell === '' || isFormula(cell)) return null;
  const visible = withoutInvisible(cell);
  const text = visible.trim();
  const around: readonly RepairKind[] = [
    ...(visible === cell ? [] : (['invisible-characters'] as const)),
    ...(text === visible ? [] : (['spaces'] as const)),
  ];
  const repaired = repairers[role](text, rule) ?? { text, kinds: [] };
  return repaired.text === cell ? null : { text: repaired.text, kinds: [...around, ...repaired.kinds] };
}
