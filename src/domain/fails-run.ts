import type { Severity } from './finding.ts';

/** What makes a run fail: errors alone, or warnings as well. */
export type FailOn = 'error' | 'warning';

/** Whether a finding of a severity makes a run fail; what only tells never does. */
export const failsRun = (severity: Severity, failOn: FailOn): boolean =>
  severity === 'error' || (severity === 'warning' && failOn === 'warning');
