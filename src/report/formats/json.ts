import type { Finding } from '../../domain/finding.ts';
import type { Messages } from '../../language/messages.ts';
import { countFindings } from '../count-findings.ts';
import { fingerprint } from '../fingerprint.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { groupFindings } from '../group-findings.ts';
import { tellFinding } from '../tell-finding.ts';

/** For programs: `{ gpf, files, findings, summary }`, whole also when there are errors. */
export const json = defineFormat({ id: 'json', render });

function render({ gpf, files, findings }: ValidationResult, { messages, all }: FormatContext): string {
  const grouped = groupFindings(findings, all);
  const { files: filesWithFindings, ...counts } = countFindings(findings);
  const value = {
    gpf,
    files,
    findings: grouped.findings.map((finding) => toJson(finding, messages)),
    summary: { ...counts, filesWithFindings, notListed: Object.fromEntries(grouped.leftOut) },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** `smallNumber` steers what is published and is nobody else's business. */
function toJson(finding: Finding, messages: Messages): object {
  const { smallNumber: _, ...shown } = finding;
  return { ...shown, fingerprint: fingerprint(finding), text: tellFinding(finding, messages.findings) };
}
