import { collectAll } from '../domain/collect-findings.ts';
import type { Finding, FindingCode } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Period } from '../domain/period.ts';
import type { Series } from '../series/series.ts';
import { publishFinding } from './publish-finding.ts';

/** What a report is made of, by which it is known what of it is hidden. */
export interface Published {
  /** Those of the teams that are left out as well. */
  readonly measurements: readonly Measurement[];
  /** As they are published. */
  readonly series: readonly Series[];
  /** The team that is shown its own numbers; null where the report is for others. */
  readonly internalTeam: TeamId | null;
}

/**
 * The findings as they may stand beside published series. The numbers of a row are told where its own point is shown and
 * nowhere else, so that nothing that is hidden, pooled or kept back to protect a group comes back through a finding. What
 * is told of all rows of a series at once is left out where one of them is hidden: there the finding itself is the number.
 * Equal findings are put together again, for how many were equal would tell of what is hidden.
 */
export function publishFindings(findings: readonly Finding[], published: Published): readonly Finding[] {
  const { internalTeam } = published;
  const rows = tellableRows(published);
  const shown = findings.flatMap((finding) =>
    internalTeam !== null && finding.team === internalTeam ? [finding] : publishBeside(finding, rows),
  );
  return collectAll(shown, true).listed;
}

function publishBeside(finding: Finding, rows: TellableRows): readonly Finding[] {
  if (aboutWhoMeasures.has(finding.code)) return [];
  if (aboutAllRows.has(finding.code)) return rows.isSeriesTold(finding) ? [publishFinding(finding)] : [];
  const isHidden = aboutOneRow.has(finding.code) && !rows.areTold(finding);
  return [publishFinding(isHidden ? { ...finding, smallNumber: true } : finding)];
}

/** Findings that name who has not delivered: for `validate` and `status`, which only those who guide the teams see. */
const aboutWhoMeasures: ReadonlySet<FindingCode> = new Set([
  'team-without-data',
  'team-missing-period',
  'unit-missing',
]);

/** Findings that show what stood in the cells of a row. */
const aboutOneRow: ReadonlySet<FindingCode> = new Set([
  'numerator-exceeds-denominator',
  'zero-denominator',
  'value-out-of-range',
  'value-disagrees',
  'value-in-wrong-column',
  'not-a-number',
  'number-with-words',
  'ambiguous-number',
  'mixed-decimal-marks',
  'not-a-whole-number',
  'negative-count',
  'percent-instead-of-count',
  'fraction-became-date',
  'fraction-in-cell',
  'scientific-notation',
  'less-than-mark',
  'percent-without-counts',
]);

/** Findings that say the same of every row of a series. */
const aboutAllRows: ReadonlySet<FindingCode> = new Set([
  'constant-denominator',
  'ceiling',
  'same-value-repeated',
  'scale-change',
]);

type Rows = readonly Measurement[];

interface TellableRows {
  /** Whether the numbers of the rows that a finding stands for are published by themselves. */
  readonly areTold: (finding: Finding) => boolean;
  /** Whether those of every row of their series are. */
  readonly isSeriesTold: (finding: Finding) => boolean;
}

function tellableRows({ measurements, series }: Published): TellableRows {
  const isTold = toldMeasurements(series);
  const byRow = groupBy(measurements, ({ place }) => keyOf(place.file, place.row));
  const byTeam = groupBy(measurements, ({ place, team }) => keyOf(place.file, team));
  const bySeries = groupBy(measurements, seriesKey);
  // One finding may stand for several rows of a team, of which it names the first.
  const rowsOf = ({ file, row, team, count }: Finding): Rows =>
    (row === null || count > 1 ? byTeam.get(keyOf(file, team)) : byRow.get(keyOf(file, row))) ?? [];
  return {
    areTold: (finding) => rowsOf(finding).every(isTold),
    isSeriesTold: (finding) => rowsOf(finding).every((row) => (bySeries.get(seriesKey(row)) ?? []).every(isTold)),
  };
}

/**
 * Whether the numbers of a measurement are published by themselves. Those of a group never are in a finding: what is
 * hidden in one group is worked out from the others; nor are those of a unit, which stand in its team's sum. Of a team that is left out nothing else is known.
 */
function toldMeasurements(series: readonly Series[]): (measurement: Measurement) => boolean {
  const built = new Set(series.map(({ team, indicator }) => keyOf(team, indicator.id)));
  const shown = new Set(
    series
      .filter(({ patientGroup }) => patientGroup === null)
      .flatMap(({ team, indicator, points }) =>
        points
          .filter(({ state }) => state === 'measured')
          .map(({ period, day }) => pointKey(team, indicator.id, day ?? period)),
      ),
  );
  return ({ team, indicator, patientGroup, period, unit }) =>
    patientGroup === null &&
    unit === undefined &&
    (!built.has(keyOf(team, indicator)) || shown.has(pointKey(team, indicator, period)));
}

function groupBy(rows: Rows, keyOfRow: (row: Measurement) => string): ReadonlyMap<string, Rows> {
  const groups = new Map<string, Measurement[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const keyOf = (...parts: readonly (string | number | null)[]): string => JSON.stringify(parts);

const seriesKey = ({ team, indicator, patientGroup }: Measurement): string => keyOf(team, indicator, patientGroup);

const pointKey = (team: string | null, indicator: string, { kind, key }: Period): string =>
  keyOf(team, indicator, kind, key);
