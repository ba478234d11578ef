import type { FalseAlarms } from '../planning/false-alarms.ts';

/** How many of some charts would show a sign of change if nothing had changed in any of them. */
export interface ExpectedFalseAlarms {
  readonly charts: number;
  /** In whole charts; 0 is fewer than a half. */
  readonly expected: number;
}

/** The chances of all charts added up; null where none of them may be judged, so that none can be wrong. */
export function expectFalseAlarms(alarms: readonly FalseAlarms[]): ExpectedFalseAlarms | null {
  if (alarms.every(({ method }) => method === 'never')) return null;
  const expected = alarms.reduce((sum, { anySign }) => sum + anySign, 0);
  return { charts: alarms.length, expected: Math.round(expected) };
}
