import { plainInCi } from '../../escaping/ci-command.ts';
import { showInTerminal } from '../../escaping/show-in-terminal.ts';
import type { Messages } from '../../language/messages.ts';
import { countFindings } from '../count-findings.ts';
import { type FileReport, findingsByFile, worstFinding } from '../findings-by-file.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { countUnlisted } from '../order-found.ts';
import { renderFindings } from '../render-findings.ts';
import { tellFile } from '../tell-file.ts';
import { wrapLines } from '../wrap-lines.ts';

/** For people at a terminal: each file with what was found in it, errors first, and the sum last. */
export const text = defineFormat({ id: 'text', render });

const widest = 100;
const gap = '    ';

function render(result: ValidationResult, context: FormatContext): string {
  const { messages, paint } = context;
  const reports = findingsByFile(result);
  const widths = reports.map(({ file }) => showInTerminal(file.file).length);
  const nameWidth = Math.min(
    longestName,
    widths.reduce((a, b) => Math.max(a, b), 0),
  );
  const blocks = reports.map((report) => {
    const head = headOf(report, nameWidth, messages).map((line) => paint.strong(line));
    return [...head, ...renderFindings(report.findings, messages, paint, { showSeverity: true, showCode: true })];
  });
  const more = [...countUnlisted(result.found)].map(
    ([code, number]) => `${code}: ${messages.report.moreOfThese(number)}`,
  );
  const parts = [blocks.flat(), more, sumOf(result, reports, messages)].filter((lines) => lines.length > 0);
  return plainInCi(`${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

/** A longer name has the line for itself. */
const longestName = 50;

function headOf({ file, counts }: FileReport, nameWidth: number, messages: Messages): readonly string[] {
  const [content, verdict] = tellFile(file, counts, messages.report);
  const rest = [content, verdict].filter((part) => part !== '').join(gap);
  const name = showInTerminal(file.file);
  const line = `${name.padEnd(nameWidth)}${gap}${rest}`;
  return line.length <= widest ? [line] : [...wrapLines(name, widest), `${gap}${rest}`];
}

/** The sum, and how to read about the worst finding: behind it where there is room. */
function sumOf({ found }: ValidationResult, reports: readonly FileReport[], messages: Messages): readonly string[] {
  const worst = worstFinding(reports);
  if (!worst) return [messages.report.nothingFound];
  const sum = messages.report.counted(countFindings(found.tallies));
  const hint = messages.report.list.explain(worst.code);
  return sum.length + 1 + hint.length <= widest ? [`${sum} ${hint}`] : [sum, hint];
}
