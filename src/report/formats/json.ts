import { findingJson, summaryOfFound } from '../finding-json.ts';
import { withFingerprints } from '../fingerprint.ts';
import { defineFormat, type FormatContext, type ValidationResult } from '../format.ts';

/** For programs: `{ gpf, files, findings, summary }`, whole also when there are errors. */
export const json = defineFormat({ id: 'json', render });

function render({ gpf, files, found }: ValidationResult, { messages }: FormatContext): string {
  const findings = withFingerprints(found.listed).map((one) => findingJson(one.finding, one.fingerprint, messages));
  return `${JSON.stringify({ gpf, files, findings, summary: summaryOfFound(found) }, null, 2)}\n`;
}
