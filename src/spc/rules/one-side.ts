import { isSameNumber } from '../../stats/is-same-number.ts';
import { lastOf } from '../last-of.ts';
import { verdictOnRuns } from '../verdict-on-runs.ts';
import { rowsOfKind } from './rows-of-kind.ts';
import { defineAdjustableRule } from './rule.ts';

export interface OneSideSettings {
  /** How many points in a row are a sign: 7, 8 or 9. */
  readonly points: number;
}

/**
 * So many points in a row on one side of the center line, however many points there are: the level has shifted. A point
 * on the line (`isSameNumber`) is on neither side and breaks the row; so does a gap. Evidence, one for each row: its
 * length and the longest that is ordinary.
 *
 * Programs differ: Anhøj's and Perla's rules (`longest-run`, `shift`) skip points on the line, so that a row goes on.
 * Source: Western Electric. Statistical Quality Control Handbook. 1956 (8 points); Nelson LS. The Shewhart control
 * chart – tests for special causes. J Qual Technol 1984;16(4):237–239, test 2 (9); NHSRplotthedots 0.2.2 (7).
 */
export const oneSideRule = defineAdjustableRule(
  { id: 'one-side', restsOnRuns: true, needsLimits: false },
  ({ points, centerLine, runs }, settings: OneSideSettings) => {
    if (centerLine === null || runs === null) return [];
    const rows = rowsOfKind(points, (_, value) => sideOf(value, centerLine)).filter(
      (row) => row.points.length >= settings.points,
    );
    if (rows.length === 0) return [];
    const says = verdictOnRuns(runs.runs);
    return rows.map(({ kind: side, points: [from, ...others] }) => ({
      side,
      from,
      to: lastOf([from, ...others]),
      marked: [from, ...others],
      observed: others.length + 1,
      limit: settings.points - 1,
      says,
    }));
  },
);

function sideOf(value: number, line: number): 'above' | 'below' | null {
  if (isSameNumber(value, line)) return null;
  return value > line ? 'above' : 'below';
}
