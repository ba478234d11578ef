import { describe, expect, it } from 'vitest';
import { orgnrOf } from '../../../src/bridges/orgnr-of.ts';
import { publishedCounts } from '../../../src/bridges/published-counts.ts';
import { skdeRows } from '../../../src/bridges/skde-rows.ts';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import type { Period } from '../../../src/domain/period.ts';
import { buildSeries } from '../../../src/series/build-series.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { makeProject } from '../input/make-project.ts';

const month = (key: string): Period => ({ kind: 'month', key });
const everyMonth = (word: string, months = 12): string => Array.from({ length: months }, () => word).join(' ');

const countsOf = (...measurements: readonly Measurement[]) =>
  publishedCounts(buildSeries(measurements, makeProject()).series);

const yearsOf = (...measurements: readonly Measurement[]) => {
  const { rows, partYears } = skdeRows(countsOf(...measurements).series);
  return {
    rows: rows.map(({ year, numerator, denominator }) => `${year}: ${numerator}/${denominator}`),
    partYears: partYears.map(({ year }) => year),
  };
};

describe('counts that are handed on', () => {
  it('are those that may be published', () => {
    const [series] = countsOf(...makeMeasurements(`${everyMonth('8/10', 13)} 1/3 - 0/0 9/20`)).series;
    expect(series?.points.slice(12).map(({ period, counts }) => [period.key, counts])).toEqual([
      ['2023-01', { numerator: 8, denominator: 10 }],
      ['2023-02', null],
      ['2023-03', null],
      ['2023-04', { numerator: 0, denominator: 0 }],
      ['2023-05', { numerator: 9, denominator: 20 }],
    ]);
  });

  it('are of all patients, where a series of all stands beside those of groups', () => {
    const all = makeMeasurements(everyMonth('8/20'));
    const group = makeMeasurements(everyMonth('4/10'), month('2022-01'), { patientGroup: 'frail-elderly' });
    const counts = countsOf(...all, ...group);
    expect(counts.series).toHaveLength(1);
    expect(counts.series[0]?.points[0]?.counts).toEqual({ numerator: 8, denominator: 20 });
  });

  it('are those of the groups added up, where every group may be shown', () => {
    const frail = makeMeasurements('4/10 4/10 4/10 4/10', month('2022-01'), { patientGroup: 'frail-elderly' });
    const young = makeMeasurements('5/10 5/10 5/10', month('2022-01'), { patientGroup: 'children-and-youth' });
    const points = countsOf(...frail, ...young).series[0]?.points ?? [];
    expect(points.map(({ counts }) => counts)).toEqual([
      { numerator: 9, denominator: 20 },
      { numerator: 9, denominator: 20 },
      { numerator: 9, denominator: 20 },
      null,
    ]);
  });

  it('are none of a period that is left out of the calculation: nobody stands by its numbers', () => {
    const before = makeMeasurements('8/10');
    const out = makeMeasurements('9/10', month('2022-02'), { exclude: 'feil i journalsystemet' });
    const after = makeMeasurements(everyMonth('8/10', 10), month('2022-03'));
    expect(countsOf(...before, ...out, ...after).series[0]?.points[1]?.counts).toBeNull();
    expect(yearsOf(...before, ...out, ...after)).toEqual({ rows: [], partYears: [2022] });
  });

  it('leave out what is no share, what has no calendar, and what nobody may see', () => {
    const mean = makeMeasurements(everyMonth('12'), month('2022-01'), { indicator: 'tidsbruk' as IndicatorId });
    const numbered = makeMeasurements(everyMonth('8/10'), { kind: 'number', key: '1' });
    const small = makeMeasurements(everyMonth('1/2'));
    expect(countsOf(...mean).leftOut.map(({ reason }) => reason)).toEqual(['no-share']);
    expect(countsOf(...numbered).leftOut.map(({ reason }) => reason)).toEqual(['no-calendar']);
    expect(countsOf(...small).leftOut.map(({ reason }) => reason)).toEqual(['nothing-shown']);
  });
});

describe('a year for SKDE', () => {
  it('is the sum of its periods', () => {
    expect(yearsOf(...makeMeasurements(everyMonth('8/10', 24)))).toEqual({
      rows: ['2022: 96/120', '2023: 96/120'],
      partYears: [],
    });
  });

  it('is left out where it is not whole, at either end', () => {
    expect(yearsOf(...makeMeasurements(everyMonth('8/10', 23), month('2021-02')))).toEqual({
      rows: ['2022: 96/120'],
      partYears: [2021],
    });
    expect(yearsOf(...makeMeasurements(everyMonth('8/10', 11)))).toEqual({ rows: [], partYears: [2022] });
  });

  it('is left out where a period is hidden, not measured, or lacks its row', () => {
    for (const odd of ['1/3', '-', '_']) {
      expect(yearsOf(...makeMeasurements(`${everyMonth('8/10', 6)} ${odd} ${everyMonth('8/10', 5)}`))).toEqual({
        rows: [],
        partYears: [2022],
      });
    }
  });

  it('is whole with a period in which there was nobody to measure, and has no row without patients', () => {
    expect(yearsOf(...makeMeasurements(`0/0 ${everyMonth('8/10', 11)}`)).rows).toEqual(['2022: 88/110']);
    expect(yearsOf(...makeMeasurements(`${everyMonth('8/10')} ${everyMonth('0/0')}`))).toEqual({
      rows: ['2022: 96/120'],
      partYears: [],
    });
  });

  it('is made of quarters, tertials, weeks and fortnights alike', () => {
    expect(yearsOf(...makeMeasurements(everyMonth('8/10', 4), { kind: 'quarter', key: '2022-Q1' })).rows).toEqual([
      '2022: 32/40',
    ]);
    expect(yearsOf(...makeMeasurements(everyMonth('8/10', 3), { kind: 'tertial', key: '2022-T1' })).rows).toEqual([
      '2022: 24/30',
    ]);
    expect(yearsOf(...makeMeasurements(everyMonth('8/10', 53), { kind: 'week', key: '2020-W01' })).rows).toEqual([
      '2020: 424/530',
    ]);
    expect(yearsOf(...makeMeasurements(everyMonth('8/10', 52), { kind: 'week', key: '2020-W01' })).partYears).toEqual([
      2020,
    ]);
    expect(
      yearsOf(...makeMeasurements(everyMonth('8/10', 26), { kind: 'fortnight', key: '2022-W01/W02' })).rows,
    ).toEqual(['2022: 208/260']);
  });
});

describe('the organisation number of a team', () => {
  it('is its one alias of nine digits', () => {
    expect(orgnrOf({ aliases: ['Fjelldal', '974 753 898'] })).toBe('974753898');
    expect(orgnrOf({ aliases: ['4022'] })).toBeNull();
    expect(orgnrOf({ aliases: ['974753898', '974753899'] })).toBeNull();
  });
});
