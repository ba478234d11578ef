import { showInTerminal } from '../../escaping/show-in-terminal.ts';
import type { ReportTexts } from '../../language/report-texts.ts';
import { countFindings } from '../count-findings.ts';
import { type CheckedFile, defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { countUnlisted } from '../order-found.ts';
import { renderFindings } from '../render-findings.ts';

/** For people at a terminal: each file with what was found in it, errors first, and the sum last. */
export const text = defineFormat({ id: 'text', render });

function render(result: ValidationResult, context: FormatContext): string {
  const { messages } = context;
  const { listed, tallies } = result.found;
  const files = allFiles(result);
  const width = Math.max(...files.map(({ file }) => showInTerminal(file).length));
  const blocks = files.map((file) => {
    const own = listed.filter((finding) => finding.file === file.file);
    const counts = countFindings(tallies.filter((tally) => tally.file === file.file));
    const verdict = own.length === 0 ? messages.report.inOrder : messages.report.countedShort(counts);
    const head = [showInTerminal(file.file).padEnd(width), contentOf(file, messages.report), verdict];
    const lines = renderFindings(own, messages, context.paint, { showSeverity: true, showCode: true });
    return [context.paint.strong(head.filter((part) => part !== '').join('    ')), ...lines].join('\n');
  });
  const more = [...countUnlisted(result.found)].map(
    ([code, number]) => `${code}: ${messages.report.moreOfThese(number)}`,
  );
  const sum = tallies.length === 0 ? messages.report.nothingFound : messages.report.counted(countFindings(tallies));
  return `${[blocks.join('\n'), ...(more.length > 0 ? [more.join('\n')] : []), sum].join('\n\n')}\n`;
}

function contentOf({ measurements, rows }: CheckedFile, report: ReportTexts): string {
  if (measurements > 0) return report.measurements(measurements);
  return rows > 0 ? report.rows(rows) : '';
}

/** The files that were read, then those that only findings tell of (gpf.yaml, files that could not be read). */
function allFiles({ files, found }: ValidationResult): readonly CheckedFile[] {
  const known = new Set(files.map(({ file }) => file));
  const others = new Set(found.tallies.map(({ file }) => file).filter((file) => !known.has(file)));
  return [...files, ...[...others].map((file) => ({ file, measurements: 0, rows: 0 }))];
}
