import type { Finding } from '../../domain/finding.ts';
import type { Messages } from '../../language/messages.ts';
import { countFindings } from '../count-findings.ts';
import { fingerprint } from '../fingerprint.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';
import { countUnlisted } from '../order-found.ts';
import { tellFinding } from '../tell-finding.ts';

/** For programs: `{ gpf, files, findings, summary }`, whole also when there are errors. */
export const json = defineFormat({ id: 'json', render });

function render({ gpf, files, found }: ValidationResult, { messages }: FormatContext): string {
  const { files: filesWithFindings, ...counts } = countFindings(found.tallies);
  const value = {
    gpf,
    files,
    findings: found.listed.map((finding) => toJson(finding, messages)),
    summary: { ...counts, filesWithFindings, notListed: Object.fromEntries(countUnlisted(found)) },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** `smallNumber` steers what is published and is nobody else's business. */
function toJson(finding: Finding, messages: Messages): object {
  const { smallNumber: _, ...shown } = finding;
  return { ...shown, fingerprint: fingerprint(finding), text: tellFinding(finding, messages.findings) };
}
