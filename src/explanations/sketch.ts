import type { AnalyzedPoint } from '../spc/series-analysis.ts';

/** The marks of a chart drawn with letters. */
export const marks = { point: '●', marked: '◆', line: '─', limit: '┄' } as const;

/** Rows between the highest and the lowest of all values; one more above and below, for points that give way to a line. */
const height = 11;

/**
 * A small chart drawn with letters, for terminals and Markdown alike: a column of three for each point, with the values
 * of the lines before them. A point off a line is never drawn on it.
 */
export function sketch(points: readonly AnalyzedPoint[], tell: (value: number) => string): readonly string[] {
  const levels = points
    .flatMap(({ value, centerLine, lower, upper }) => [value, centerLine, lower, upper])
    .filter((level) => level !== null);
  const [from, to] = [Math.min(...levels), Math.max(...levels)];
  const rowOf = (level: number | null): number | null =>
    level === null ? null : 1 + Math.round(((to - level) / (to - from || 1)) * (height - 1));
  const labels = labelsOf(points.at(-1), rowOf, tell);
  const width = Math.max(...labels.map((label) => label.length));
  const rows = labels.map((label, row) => {
    const columns = points.map((point) => columnOf(point, row, rowOf)).join('');
    return `${label.padStart(width)} ${columns}`.trimEnd();
  });
  const isFilled = (row: string) => row !== '';
  return rows.slice(rows.findIndex(isFilled), rows.findLastIndex(isFilled) + 1);
}

type RowOf = (level: number | null) => number | null;

/** The values of the lines, each beside its own line; the center line's goes first where two fall together. */
function labelsOf(last: AnalyzedPoint | undefined, rowOf: RowOf, tell: (value: number) => string): readonly string[] {
  const lines = [last?.centerLine ?? null, last?.upper ?? null, last?.lower ?? null];
  return Array.from({ length: height + 2 }, (_, row) => {
    const line = lines.find((level) => rowOf(level) === row) ?? null;
    return line === null ? '' : tell(line);
  });
}

function columnOf(point: AnalyzedPoint, row: number, rowOf: RowOf): string {
  const line = lineAt(point, row, rowOf);
  if (rowOfPoint(point, rowOf) !== row) return line.repeat(3);
  return `${line}${point.signals.length > 0 ? marks.marked : marks.point}${line}`;
}

/** One row above or below a line that the point would otherwise seem to lie on. */
function rowOfPoint({ value, centerLine, lower, upper }: AnalyzedPoint, rowOf: RowOf): number | null {
  const row = rowOf(value);
  const covered = [centerLine, lower, upper].find((line) => line !== null && line !== value && rowOf(line) === row);
  if (row === null || value === null || covered === undefined || covered === null) return row;
  return value > covered ? row - 1 : row + 1;
}

function lineAt({ centerLine, lower, upper }: AnalyzedPoint, row: number, rowOf: RowOf): string {
  if (rowOf(centerLine) === row) return marks.line;
  return rowOf(lower) === row || rowOf(upper) === row ? marks.limit : ' ';
}
