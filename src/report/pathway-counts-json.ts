import type { Found } from '../domain/collect-findings.ts';
import type { Messages } from '../language/messages.ts';
import type { CountingPlan } from '../pathway/make-pathway-counter.ts';
import { findingJson, summaryOfFound } from './finding-json.ts';
import { withFingerprints } from './fingerprint.ts';
import type { CountedSheets, LackingIndicator } from './render-pathway-counts.ts';

/** What `gpf hph --json` is made from. */
export interface PathwayCountsFacts {
  readonly gpf: string;
  readonly step: CountingPlan['step'];
  /** Null where no pathway could be counted. */
  readonly sheets: CountedSheets | null;
  readonly found: Found;
}

/** The answer of `gpf hph --json`: counts as they stand in `CountedRow`, how many are left out and why, and findings. */
export function pathwayCountsJson({ gpf, step, sheets, found }: PathwayCountsFacts, messages: Messages): string {
  const findings = withFingerprints(found.listed).map((one) => findingJson(one.finding, one.fingerprint, messages));
  const answer = {
    gpf,
    step,
    through: sheets?.counts.through ?? null,
    pathways: sheets?.pathways ?? { counted: 0, refused: 0, prepared: 0 },
    rows: sheets?.counts.rows ?? [],
    leftOut: sheets?.counts.leftOut ?? [],
    notCounted: (sheets?.lacking ?? []).map(toAnswer),
    partlyCounted: (sheets?.partly ?? []).map(toAnswer),
    findings,
    summary: summaryOfFound(found),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

const toAnswer = ({ indicator, columns }: LackingIndicator) => ({ indicator: indicator.id, columns });
