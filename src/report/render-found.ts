import { showInTerminal } from '../escaping/show-in-terminal.ts';
import { countFindings } from './count-findings.ts';
import { findingsByFile, worstFinding } from './findings-by-file.ts';
import type { FormatContext, ValidationResult } from './format.ts';
import { countUnlisted } from './order-found.ts';
import { renderFindings } from './render-findings.ts';
import { wrapWords } from './wrap-words.ts';

const widest = 100;

/** Findings for a terminal where they stand beside something else: under the name of their file, and their sum last. */
export function renderFound(found: ValidationResult['found'], { messages, paint }: FormatContext): string {
  const reports = findingsByFile({ gpf: '', files: [], found });
  const blocks = reports.flatMap(({ file, findings }) => [
    paint.strong(showInTerminal(file.file)),
    ...renderFindings(findings, messages, paint, { showSeverity: true, showCode: true }),
  ]);
  const more = [...countUnlisted(found)].map(([code, number]) => `${code}: ${messages.report.moreOfThese(number)}`);
  const worst = worstFinding(reports);
  const hint = worst === undefined ? [] : [messages.report.list.explain(worst.code)];
  const sum = wrapWords([messages.report.counted(countFindings(found.tallies)), ...hint].join(' '), widest);
  return `${[blocks, more, sum]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
