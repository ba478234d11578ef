import type { Finding } from '../../domain/finding.ts';
import { showInTerminal } from '../../escaping/show-in-terminal.ts';
import type { ReportTexts } from '../../language/report-texts.ts';
import { countFindings } from '../count-findings.ts';
import { type CheckedFile, defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { groupFindings } from '../group-findings.ts';
import { renderFindings } from '../render-findings.ts';

/** For people at a terminal: each file with what was found in it, errors first, and the sum last. */
export const text = defineFormat({ id: 'text', render });

function render(result: ValidationResult, context: FormatContext): string {
  const { messages } = context;
  const { findings, leftOut } = groupFindings(result.findings, context.all);
  const files = allFiles(result);
  const width = Math.max(...files.map(({ file }) => showInTerminal(file).length));
  const blocks = files.map((file) => {
    const own = findings.filter((finding) => finding.file === file.file);
    const counts = countFindings(result.findings.filter((finding) => finding.file === file.file));
    const verdict = own.length === 0 ? messages.report.inOrder : messages.report.countedShort(counts);
    const head = [showInTerminal(file.file).padEnd(width), contentOf(file, messages.report), verdict];
    const lines = renderFindings(own, messages, context.paint, { showSeverity: true, showCode: true });
    return [context.paint.strong(head.filter((part) => part !== '').join('    ')), ...lines].join('\n');
  });
  const more = [...leftOut].map(([code, number]) => `${code}: ${messages.report.moreOfThese(number)}`);
  const sum =
    result.findings.length === 0
      ? messages.report.nothingFound
      : messages.report.counted(countFindings(result.findings));
  return `${[blocks.join('\n'), ...(more.length > 0 ? [more.join('\n')] : []), sum].join('\n\n')}\n`;
}

function contentOf({ measurements, rows }: CheckedFile, report: ReportTexts): string {
  if (measurements > 0) return report.measurements(measurements);
  return rows > 0 ? report.rows(rows) : '';
}

/** The files that were read, then those that only findings tell of (gpf.yaml, files that could not be read). */
function allFiles({ files, findings }: ValidationResult): readonly CheckedFile[] {
  const known = new Set(files.map(({ file }) => file));
  const others = new Set(findings.map(({ file }: Finding) => file).filter((file) => !known.has(file)));
  return [...files, ...[...others].map((file) => ({ file, measurements: 0, rows: 0 }))];
}
