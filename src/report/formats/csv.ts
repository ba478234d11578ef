import type { Finding } from '../../domain/finding.ts';
import type { Messages } from '../../language/messages.ts';
import { type FileReport, findingsByFile } from '../findings-by-file.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { tellFinding } from '../tell-finding.ts';
import { tellOthers } from '../tell-others.ts';
import { type Cell, writeCsv } from '../write-csv.ts';

/** For people in Excel: a row for each finding, to sort, filter and send around. */
export const csv = defineFormat({ id: 'csv', render });

const headings = [
  'file',
  'row',
  'cell',
  'column',
  'severity',
  'what',
  'how',
  'found',
  'times',
  'team',
  'code',
] as const;
type Row = Readonly<Record<(typeof headings)[number], Cell>>;

function render(result: ValidationResult, { messages }: FormatContext): string {
  const rows = findingsByFile(result).flatMap((report) => [
    ...report.findings.map((finding) => rowOf(finding, messages)),
    ...rowsOfUnlisted(report, messages),
  ]);
  const { columns } = messages.report.list;
  return writeCsv([headings.map((name) => columns[name]), ...rows.map((row) => headings.map((name) => row[name]))]);
}

function rowOf(finding: Finding, messages: Messages): Row {
  const { list, severity } = messages.report;
  const { file, row, line, cell, column, found, count, team, code } = finding;
  const { what, how } = tellFinding(finding, messages.findings);
  return {
    file,
    row: row ?? line,
    cell,
    column,
    severity: severity[finding.severity],
    what: [what, tellOthers(finding, messages)].filter((text) => text !== '').join(' '),
    how,
    // Without the marks Excel would do it again: 8/10 becomes a date.
    found: found === null ? null : list.quote(found),
    times: count,
    team,
    code,
  };
}

/** One row for all of a code that are not listed, so that the numbers add up to those of the file. */
const rowsOfUnlisted = ({ file, unlisted }: FileReport, { report }: Messages): readonly Row[] =>
  unlisted.map(({ code, severity, count }) => ({
    file: file.file,
    row: null,
    cell: null,
    column: null,
    severity: report.severity[severity],
    what: report.moreOfThese(count),
    how: null,
    found: null,
    times: count,
    team: null,
    code,
  }));
