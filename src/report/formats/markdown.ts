import type { Finding } from '../../domain/finding.ts';
import { plainInCi } from '../../escaping/ci-command.ts';
import { escapeMarkdown } from '../../escaping/escape-markdown.ts';
import type { Messages } from '../../language/messages.ts';
import { countFindings } from '../count-findings.ts';
import { type FileReport, findingsByFile, worstFinding } from '../findings-by-file.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { keepWithinBytes, type Piece } from '../keep-within-bytes.ts';
import { tellFile } from '../tell-file.ts';
import { tellFinding } from '../tell-finding.ts';
import { tellOthers } from '../tell-others.ts';
import { tellPlace } from '../tell-place.ts';

/** For pull requests, e-mail and the summary of a job on GitHub, which takes 1 MiB: a table for each file. */
export const markdown = defineFormat({ id: 'markdown', render });

/** Of the 1 MiB, some is left for the lines about what there was no room for. */
const mostBytes = 1024 * 1024 - 4096;

function render(result: ValidationResult, { messages }: FormatContext): string {
  const { list, counted, nothingFound } = messages.report;
  const reports = findingsByFile(result);
  const { tallies } = result.found;
  const worst = worstFinding(reports);
  const pieces: readonly Piece[] = [
    line(`## ${list.title}\n\n${worst ? counted(countFindings(tallies)) : nothingFound}\n`),
    ...reports.flatMap((report) => (report.counts.files > 0 ? tableOf(report, messages) : [])),
    ...listInOrder(reports, messages),
  ];
  const { text, dropped } = keepWithinBytes(pieces, mostBytes);
  const more = dropped > 0 ? `\n${list.notShown(dropped)}\n` : '';
  const hint = worst ? `\n${list.explain(worst.code)}\n` : '';
  return plainInCi(`${text}${more}${hint}\n${list.madeBy(escapeMarkdown(result.gpf))}\n`);
}

const line = (text: string, findings = 0): Piece => ({ text, findings });

function tableOf({ file, findings, counts, unlisted }: FileReport, messages: Messages): readonly Piece[] {
  const { list, moreOfThese } = messages.report;
  const told = tellFile(file, counts, messages.report).filter((text) => text !== '');
  const { place, severity, what, code } = list.columns;
  const head = [rowOf([place, severity, what, code]), rowOf(['---', '---', '---', '---'])].join('');
  return [
    line(`\n### ${escapeMarkdown(file.file)}\n\n${told.join(', ')}\n\n${head}`),
    ...findings.map((finding) => rowOfFinding(finding, messages)),
    ...unlisted.map((one) =>
      line(rowOf(['', messages.report.severity[one.severity], moreOfThese(one.count), `\`${one.code}\``]), one.count),
    ),
  ];
}

function rowOfFinding(finding: Finding, messages: Messages): Piece {
  const { what, how } = tellFinding(finding, messages.findings);
  const others = escapeMarkdown(tellOthers(finding, messages));
  const text = [`**${escapeMarkdown(what)}**`, others, escapeMarkdown(how ?? '')]
    .filter((part) => part !== '')
    .join(' ');
  const place = escapeMarkdown(tellPlace(finding, messages) || messages.report.list.wholeFile);
  return line(rowOf([place, messages.report.severity[finding.severity], text, `\`${finding.code}\``]), finding.count);
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Files without findings, together at the end. */
function listInOrder(reports: readonly FileReport[], { report }: Messages): readonly Piece[] {
  const sound = reports.filter(({ counts }) => counts.files === 0);
  if (sound.length === 0) return [];
  const rows = sound.map(({ file, counts }) =>
    line(
      `- ${escapeMarkdown(file.file)}: ${tellFile(file, counts, report)
        .filter((text) => text !== '')
        .join(', ')}\n`,
    ),
  );
  return [line('\n'), ...rows];
}
