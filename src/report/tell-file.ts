import type { FindingCounts, ReportTexts } from '../language/report-texts.ts';
import type { CheckedFile } from './format.ts';

/** What a file holds (nothing where findings are all there is to tell), and what was found in it: "24 målinger", "2 feil, 1 advarsel". */
export function tellFile(
  { measurements, rows }: CheckedFile,
  counts: FindingCounts,
  report: ReportTexts,
): readonly [content: string, verdict: string] {
  const content = measurements + rows > 0 || counts.files === 0 ? contentOf(measurements, rows, report) : '';
  return [content, counts.files === 0 ? report.inOrder : report.countedShort(counts)];
}

function contentOf(measurements: number, rows: number, report: ReportTexts): string {
  return measurements === 0 && rows > 0 ? report.rows(rows) : report.measurements(measurements);
}
