import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import { makeMeasurementReader } from '../../../src/input/measurement-reader.ts';
import { makeMeasurementStore } from '../../../src/input/measurement-store.ts';
import { replayTable } from '../../../src/input/replay-table.ts';
import { everySeries, makeProject } from './make-project.ts';
import { codesOf, measurementRows, summaries, tableOf } from './read-text.ts';

/** Measurements of some months, as a sheet gives them. */
function rowsOf(...periods: readonly string[]): readonly Measurement[] {
  const rows: Measurement[] = [];
  const reader = makeMeasurementReader(makeProject(), { today: null, finding: () => undefined });
  replayTable(
    tableOf(measurementRows(...periods.map((period) => `Fjelldal;E2-03;${period};4;12;;;`))),
    reader.sheet('data/fjelldal.csv'),
  );
  rows.push(...reader.end().measurements);
  return rows;
}

function store(limit: number, measurements: readonly Measurement[], project = makeProject()) {
  const found: Finding[] = [];
  const kept = makeMeasurementStore(project, limit, (finding) => found.push(finding));
  for (const measurement of measurements) kept.add(measurement);
  const end = kept.end();
  return { found, ...end };
}

const months = rowsOf('2022-01', '2022-02', '2022-04');
const [january] = months;
const weeks = rowsOf('2022-W05', '2022-W06');

describe('measurements that are kept', () => {
  it('are all there up to the limit, and checked as series', () => {
    const { found, measurements, findings } = store(3, months);
    expect(measurements).toHaveLength(3);
    expect(found).toEqual([]);
    expect(codesOf(findings)).toContain('period-gap');
  });

  it('are let go beyond it, which is said once', () => {
    const { found, measurements, findings } = store(2, months);
    expect(measurements).toEqual([]);
    expect(findings).toEqual([]);
    expect(found).toMatchObject([{ code: 'series-not-checked', args: { limit: 2 }, severity: 'info' }]);
  });

  it.each([
    ['before the limit', 1],
    ['behind it', 2],
  ])('are found where a period stands twice %s', (_, limit) => {
    const { found } = store(limit, [...months.slice(0, 2), ...months]);
    expect(summaries(found).filter((summary) => summary.startsWith('duplicate'))).toEqual([
      'duplicate-period C2',
      'duplicate-period C3',
    ]);
  });

  it('are found where a series turns to another kind of period', () => {
    expect(store(1, [...months.slice(0, 1), ...weeks]).found.map(({ code, args }) => [code, args])).toEqual([
      ['series-not-checked', { limit: 1 }],
      ['mixed-granularity', { kinds: ['month', 'week'], offer: null }],
      ['mixed-granularity', { kinds: ['month', 'week'], offer: null }],
    ]);
  });

  it('may stand twice where a declared step adds them up', () => {
    const twice = january ? [january, january, january] : [];
    expect(codesOf(store(1, twice, makeProject(everySeries({ step: 'quarter' }))).found)).toEqual([
      'series-not-checked',
    ]);
  });

  it('are told apart by periods long before and long after the first', () => {
    const all = rowsOf('2022-06', '1990-01', '2050-12', '2022-07');
    expect(summaries(store(1, [...all, ...all]).found).filter((one) => one.startsWith('duplicate'))).toHaveLength(4);
  });
});
