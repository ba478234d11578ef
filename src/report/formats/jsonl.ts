import type { Finding } from '../../domain/finding.ts';
import type { Messages } from '../../language/messages.ts';
import { findingJson, summaryOfFound } from '../finding-json.ts';
import { fingerprint } from '../fingerprint.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';

/** For programs that read while gpf writes: a finding on each line, and the sums on the last. */
export const jsonl = defineFormat({ id: 'jsonl', render });

function render(result: ValidationResult, { messages }: FormatContext): string {
  const lines = result.found.listed.map((finding) => renderFindingLine(finding, messages));
  return [...lines, renderSummaryLine(result)].join('');
}

/**
 * One finding as a line, line break included. The fingerprint is that of the finding alone: no line knows the others, so
 * findings that are alike share it.
 */
export const renderFindingLine = (finding: Finding, messages: Messages): string =>
  line({ type: 'finding', ...findingJson(finding, fingerprint(finding), messages) });

/** The last line: what was read, and how much was found. */
export const renderSummaryLine = ({ gpf, files, found }: ValidationResult): string =>
  line({ type: 'summary', gpf, files, summary: summaryOfFound(found) });

const line = (value: object): string => `${JSON.stringify(value)}\n`;
