import type { Finding, FindingCode } from './finding.ts';

/** Findings after which nothing but the findings themselves may be written. */
const stoppingCodes = [
  'national-identity-number',
  'possible-identity-number',
  'person-column',
] as const satisfies readonly FindingCode[];
export type StoppingCode = (typeof stoppingCodes)[number];

const stopping: ReadonlySet<FindingCode> = new Set(stoppingCodes);

/** Whether a finding says that persons may be known from the data, so that every command stops. */
export function stopsEverything<One extends Pick<Finding, 'code'>>(finding: One): finding is One & Stopping {
  return stopping.has(finding.code);
}

interface Stopping {
  readonly code: StoppingCode;
}
