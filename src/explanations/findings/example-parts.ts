import type { ColumnId } from '../../domain/column-id.ts';
import type { ExampleCell, ExamplePart, Heading } from './finding-facts.ts';

/** Rows of a sheet under their headings. */
export const sheet = (header: readonly Heading[], ...rows: readonly (readonly ExampleCell[])[]): ExamplePart => ({
  kind: 'sheet',
  header,
  rows,
});

/** A CSV file as it stands: headings, and lines under them. */
export const csv = (mark: ';' | ',', header: readonly ColumnId[], ...all: readonly string[]): ExamplePart => ({
  kind: 'csv',
  mark,
  header,
  lines: all,
});

/** A text file as it stands, or names of files. */
export const lines = (...all: readonly string[]): ExamplePart => ({ kind: 'lines', lines: all });

/** Measurement points of a share: team, indicator, period, numerator, denominator. */
export const shares = (...rows: readonly (readonly string[])[]): ExamplePart =>
  sheet(['team', 'indicator', 'period', 'numerator', 'denominator'], ...rows);

/** Measurement points that are values: team, indicator, period, value. */
export const values = (...rows: readonly (readonly string[])[]): ExamplePart =>
  sheet(['team', 'indicator', 'period', 'value'], ...rows);

/** Changes that a team has made: team, date, change. */
export const changes = (...rows: readonly (readonly string[])[]): ExamplePart =>
  sheet(['team', 'date', 'change'], ...rows);
