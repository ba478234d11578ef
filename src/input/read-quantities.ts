import type { ColumnId } from '../domain/column-id.ts';
import type { Finding, FindingArgs, FindingCode } from '../domain/finding.ts';
import type { Indicator, Measure } from '../domain/indicator.ts';
import { type Outcome, succeed } from '../domain/outcome.ts';
import { checkDecimalMark } from './check-decimal-mark.ts';
import type { NumberReader } from './number-reader.ts';
import type { Note, NumberCells, ReadQuantities } from './quantities.ts';
import { unusable } from './quantities.ts';
import { quantitiesOfCounts } from './quantities-of-counts.ts';
import { quantitiesOfValue } from './quantities-of-value.ts';
import type { CountProblem } from './read-count.ts';
import type { NumberCell } from './read-number.ts';
import type { SheetRow } from './sheet-row.ts';

export interface QuantitiesRule {
  /** Null where the indicator is unknown: then each cell is read by itself and nothing is compared. */
  readonly indicator: Indicator | null;
  readonly numbers: NumberReader;
  /** The mark of the file's other numbers. */
  readonly decimal: ',' | '.' | null;
  /** The least denominator that is no small number. */
  readonly minDenominator: number;
  /** Days between events must be above 0 on a T chart. */
  readonly isTimeChart: () => boolean;
}

type NumberColumn = keyof NumberCells;
type CellOutcome = Outcome<NumberCell, CountProblem>;

const numberColumns = ['numerator', 'denominator', 'value'] as const satisfies readonly NumberColumn[];

const codesWithColumn: readonly FindingCode[] = [
  'not-a-number',
  'not-a-whole-number',
  'negative-count',
  'percent-instead-of-count',
];

/** Reads the numbers of a row: each cell by itself first, then together by what the indicator measures. */
export function readQuantities(row: SheetRow, rule: QuantitiesRule): ReadQuantities {
  const outcomes = readCells(row, rule);
  // From all patients and the other groups, that of a group may be worked out.
  const smallNumber = row.text('patient_group') !== '' || mayBeSmall(outcomes.denominator, rule);
  const note: Note = (code, column, args) => row.finding(code, column, args, { smallNumber });
  const found: Finding[] = [];
  for (const column of numberColumns) {
    const outcome = outcomes[column];
    if (outcome.ok) found.push(...checkDecimalMark(row, column, rule.decimal));
    else found.push(problemFinding(outcome.problem, column, note));
  }
  const { numerator, denominator, value } = outcomes;
  const misplaced = rule.indicator === null ? [] : findMisplaced(row, rule.indicator, rule.numbers);
  for (const column of misplaced) found.push(note('value-in-wrong-column', column, { column }));
  if (!numerator.ok || !denominator.ok || !value.ok || rule.indicator === null) return unusable(found);
  const cells = { numerator: numerator.value, denominator: denominator.value, value: value.value };
  // A value that stands in another column is not missing.
  if (misplaced.length > 0 && cells.value.kind === 'empty') return unusable(found);
  const combined = combine(cells, { ...rule, indicator: rule.indicator }, note);
  const quantities = misplaced.length > 0 ? null : combined.quantities;
  return { quantities, findings: [...found, ...combined.findings] };
}

/** Patients and events are whole; the base of a rate may be bed days or person-time. A base of a value is patients. */
function readCells(row: SheetRow, rule: QuantitiesRule): Record<NumberColumn, CellOutcome> {
  const { numbers, indicator } = rule;
  const isCounted = indicator === null || indicator.measure === 'share' || indicator.measure === 'rate';
  const hasBase = indicator?.measure !== 'days-between';
  const wholeBase = indicator !== null && indicator.measure !== 'rate';
  const unused: CellOutcome = succeed({ kind: 'empty' });
  return {
    numerator: isCounted ? numbers.count(row.text('numerator'), indicator !== null) : unused,
    denominator: hasBase ? numbers.count(row.text('denominator'), wholeBase) : unused,
    value: numbers.number(row.text('value')),
  };
}

/** The columns that an indicator of this measure does not read. */
const unreadColumns = {
  share: [],
  rate: [],
  value: ['numerator'],
  'days-between': ['numerator', 'denominator'],
} as const satisfies Record<Measure, readonly NumberColumn[]>;

/** Those that are filled all the same, with more than a word for "not measured": it would be lost without a word. */
const findMisplaced = (row: SheetRow, { measure }: Indicator, numbers: NumberReader): readonly NumberColumn[] =>
  unreadColumns[measure].filter((column) => {
    const read = numbers.number(row.text(column));
    return !read.ok || read.value.kind === 'number';
  });

interface CombineRule extends QuantitiesRule {
  readonly indicator: Indicator;
}

function combine(cells: NumberCells, rule: CombineRule, note: Note): ReadQuantities {
  const { indicator } = rule;
  switch (indicator.measure) {
    case 'share':
      return quantitiesOfCounts(cells, { isShare: true, per: 1 }, note);
    case 'rate':
      return quantitiesOfCounts(cells, { isShare: false, per: indicator.per }, note);
    case 'value':
      return quantitiesOfValue(cells, { minimum: null, aboveZero: false }, note);
    case 'days-between': {
      const isTimeChart = rule.isTimeChart();
      return quantitiesOfValue(cells, { minimum: isTimeChart ? 1 : 0, aboveZero: isTimeChart }, note);
    }
  }
}

/** A row's numbers are small where its denominator is, or cannot be known not to be, and where small ones may harm. */
function mayBeSmall(denominator: CellOutcome, rule: QuantitiesRule): boolean {
  if (rule.indicator === null || rule.indicator.sensitive) return true;
  if (rule.indicator.measure === 'days-between') return false;
  return !(denominator.ok && denominator.value.kind === 'number' && denominator.value.value >= rule.minDenominator);
}

function problemFinding(problem: CountProblem, column: ColumnId, note: Note): Finding {
  const args = codesWithColumn.includes(problem.code) ? { ...problem.args, column } : problem.args;
  // Code and arguments belong together in every problem, which the compiler cannot see in a union.
  return note(problem.code, column, args as FindingArgs[typeof problem.code]);
}
