import type { Finding, FindingCode } from '../../../src/domain/finding.ts';
import type { Table } from '../../../src/domain/table.ts';
import {
  type ReadMeasurementsOptions,
  type ReadResult,
  readMeasurements,
} from '../../../src/input/read-measurements.ts';
import { readTable } from '../../../src/input/read-table.ts';
import type { Project } from '../../../src/project/project.ts';
import { makeProject } from './make-project.ts';

/** A table from the text of a file in UTF-8. */
export const tableOf = (text: string, file = 'data/fjelldal.csv'): Table =>
  readTable(new TextEncoder().encode(text), { file });

/** A text read all the way. That its few rows are no series to read anything from is left out. */
export function readText(
  text: string,
  project: Project = makeProject(),
  options: ReadMeasurementsOptions = {},
): ReadResult {
  const read = readMeasurements([tableOf(text)], project, options);
  return { ...read, findings: read.findings.filter(({ code }) => code !== 'too-few-points') };
}

/** Rows of measurements under the header that most tests use. */
export const measurementRows = (...rows: string[]): string =>
  ['team;indikator;periode;teller;nevner;verdi;pasientgruppe;kommentar', ...rows].join('\n');

/** Codes with the cell (or else the row) where each was found: `not-a-number D2`. */
export const summaries = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, cell, row }) => [code, cell ?? row].filter((part) => part !== null).join(' '));

export const codesOf = (findings: readonly Finding[]): readonly FindingCode[] => findings.map(({ code }) => code);
