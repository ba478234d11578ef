import type { Finding } from '../domain/finding.ts';
import type { Table, TableRow } from '../domain/table.ts';
import type { Project } from '../project/project.ts';
import { columnOfLetters, readRange } from './cell-range.ts';
import { columnIdsOf } from './column-names.ts';
import { findMissingColumns } from './find-missing-columns.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { isPersonColumn } from './person-columns.ts';
import { placeInTable } from './place-in-table.ts';
import { unpivotPairs } from './unpivot-pairs.ts';
import { unpivotPeriods } from './unpivot-periods.ts';
import type { WideCell, WideMeasurement } from './wide-cells.ts';
import { roleOfWord } from './wide-label.ts';
import { isPeriodText, isPeriodWithoutYear } from './wide-periods.ts';
import type { WideShape } from './wide-shape.ts';

/**
 * Whether a header may be that of a wide sheet: it lacks columns that a long one needs, and has periods across, words for
 * numerator and denominator in several columns, or a period beside columns that nothing is known about. Only then is it
 * worth keeping a whole table for `unpivotTable`.
 *
 * @example mayBeWide(['målepunkt', 'jan 2022', 'feb 2022']) // => true
 * @example mayBeWide(['team', 'indikator', 'periode', 'teller', 'nevner']) // => false
 */
export function mayBeWide(header: readonly string[]): boolean {
  const ids = new Set(header.flatMap(columnIdsOf));
  if (['change', 'field', 'text'].some((id) => ids.has(id as 'change'))) return false;
  const columns = new Map([...ids].map((id, index) => [id, index]));
  if (findMissingColumns('measurements', columns, true).length === 0) return false;
  const periods = header.filter(isPeriodHeading).length;
  if (periods >= (ids.has('indicator') ? 1 : 2)) return true;
  if (ids.has('indicator')) return false;
  const roles = header.filter((name) => lastWordIsRole(name)).length;
  const hasPeriod = ids.has('period') || ids.has('month') || ids.has('week');
  const hasOthers = header.some((name) => name.trim() !== '' && columnIdsOf(name).length === 0);
  return roles >= 2 || (hasPeriod && hasOthers);
}

const isPeriodHeading = (name: string): boolean => isPeriodText(name) || isPeriodWithoutYear(name);

/** Whether a heading of a wide sheet has numbers below it: a period, or words such as `HPH2 teller`. */
export const mayStandOverNumbers = (heading: string): boolean => isPeriodHeading(heading) || lastWordIsRole(heading);

function lastWordIsRole(name: string): boolean {
  const words = name.slice(0, 300).match(/\p{L}+/gu) ?? [];
  return [words.at(0), words.at(-1)].some((word) => word !== undefined && roleOfWord(word) !== null);
}

/**
 * Turns a wide sheet into rows of one team, one indicator and one period each, whose cells know where they stand in the
 * user's own sheet (`origins`). It knows two shapes: a row for each indicator and a column for each period, with the
 * numerator and the denominator in a row each; and a row for each period with a pair of columns for each indicator.
 * An empty cell is a gap and no row. Null where the table is not wide. The findings of the result take the place of the
 * table's own; rows that cannot be told to be numerators or values are left out with a finding, an error.
 *
 * Errors: it never throws.
 */
export function unpivotTable(table: Table, project: Project): Table | null {
  if (!mayBeWide(table.header)) return null;
  const shape = unpivotPeriods(table, project) ?? unpivotPairs(table, project);
  if (shape === null) return null;
  const rows = shape.measurements.map(toRow).toSorted((a, b) => a.row - b.row);
  const findings = [...keptFindings(table, shape), ...ownFindings(table, shape)];
  const header = [...headerOf(table, shape), ...numberColumns];
  return { ...table, header, written: table.header, rows, findings };
}

const numberColumns = ['indikator', 'teller', 'nevner', 'verdi'] as const;

/** The passed columns by their own names, and a period where none of them is one. A column without a name is periods. */
function headerOf(table: Table, { passed }: WideShape): readonly string[] {
  const names = passed.map((column) => table.header[column]?.trim() || 'periode');
  const ids = new Set(names.flatMap(columnIdsOf));
  const hasPeriod = ids.has('period') || ids.has('month') || ids.has('week');
  return hasPeriod ? names : [...names, 'periode'];
}

function toRow({ passed, period, indicator, numerator, denominator, value }: WideMeasurement): TableRow {
  const cells: readonly (WideCell | null)[] = [
    ...passed,
    ...(period === null ? [] : [period]),
    indicator,
    numerator,
    denominator,
    value,
  ];
  const { row, line } = (numerator ?? denominator ?? value ?? indicator).origin;
  return {
    cells: cells.map((cell) => cell?.text ?? ''),
    row,
    line,
    origins: cells.map((cell) => cell?.origin ?? null),
  };
}

/** The table's findings, without those about a header or a merged cell that is understood now. */
function keptFindings(table: Table, { used, usesRowAbove }: WideShape): readonly Finding[] {
  return table.findings.filter((finding) => {
    switch (finding.code) {
      case 'title-rows-skipped':
        return !(usesRowAbove && finding.args.rows === 1);
      case 'duplicate-column':
      case 'blank-column-name':
        return !used.has(columnOf(finding.cell));
      case 'merged-cells':
        return !used.has(columnOf(finding.cell)) || !isOneColumn(finding.args.range);
      default:
        return true;
    }
  });
}

const columnOf = (cell: string | null): number => columnOfLetters((cell ?? '').replace(/\d{1,7}$/, ''));

function isOneColumn(range: string): boolean {
  const cells = readRange(range);
  return cells !== null && cells.firstColumn === cells.lastColumn;
}

function ownFindings(table: Table, shape: WideShape): readonly Finding[] {
  const row = { cells: table.header, row: table.headerRow, line: table.headerLine ?? table.headerRow };
  const { indicators, periods, used, yearOfTitle: year } = shape;
  const read = makeMaskedFinding('wide-sheet-read', placeInTable(table, row), { indicators, periods, year });
  const unread = table.header.flatMap((name, column) => {
    const holdsNothing = table.rows.every(({ cells }) => (cells[column] ?? '').trim() === '');
    if (used.has(column) || (name.trim() === '' && holdsNothing)) return [];
    // A filled column of persons has a finding of its own, which says the opposite.
    if (isPersonColumn(name) && !holdsNothing) return [];
    const place = placeInTable(table, row, column);
    return [makeMaskedFinding('unknown-column', place, { suggestion: null }, { found: name.trim() })];
  });
  return [...(shape.measurements.length > 0 ? [read] : []), ...unread, ...shape.findings];
}
