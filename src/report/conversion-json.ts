import type { Found } from '../domain/collect-findings.ts';
import type { Messages } from '../language/messages.ts';
import { findingJson, summaryOfFound } from './finding-json.ts';
import { withFingerprints } from './fingerprint.ts';

/** What `gpf convert --json` is made from. */
export interface ConversionFacts {
  readonly gpf: string;
  readonly to: 'gpf' | 'skde' | 'rapwhale';
  /** Counts, of a period or of a year; none where nothing may be written. */
  readonly rows: readonly object[];
  readonly found: Found;
}

/** The answer of `gpf convert --json`: counts and findings. */
export function conversionJson({ gpf, to, rows, found }: ConversionFacts, messages: Messages): string {
  const findings = withFingerprints(found.listed).map((one) => findingJson(one.finding, one.fingerprint, messages));
  return `${JSON.stringify({ gpf, to, rows, findings, summary: summaryOfFound(found) }, null, 2)}\n`;
}
