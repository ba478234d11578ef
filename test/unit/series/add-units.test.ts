import { describe, expect, it } from 'vitest';
import type { TeamId } from '../../../src/domain/ids.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Team } from '../../../src/domain/team.ts';
import { noSettings } from '../../../src/project/read-series-rule.ts';
import { buildSeries } from '../../../src/series/build-series.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { makeProject } from '../../factories/make-project.ts';
import { makeProject as makeTeams } from '../input/make-project.ts';

const [pattern] = makeTeams().teams as [Team];
const team: Team = {
  ...pattern,
  id: 'fjelldal' as TeamId,
  units: [
    { name: 'Fjelldal kommune', aliases: [] },
    { name: 'Nordvik sjukehus', aliases: [] },
  ],
};

const january: Period = { kind: 'month', key: '2022-01' };
const of = (unit: string, words: string, given: Partial<Measurement> = {}, first = january): readonly Measurement[] =>
  makeMeasurements(words, first, { unit, ...given });
const municipality = (words: string, given: Partial<Measurement> = {}) => of('Fjelldal kommune', words, given);
const hospital = (words: string, given: Partial<Measurement> = {}, first = january) =>
  of('Nordvik sjukehus', words, given, first);

function build(rows: readonly Measurement[], step: 'quarter' | null = null) {
  const series = [{ team: null, indicator: null, settings: { ...noSettings, step } }];
  const built = buildSeries(rows, makeProject({ teams: [team], teamsAreListed: true, series }));
  const points = (built.series[0]?.points ?? []).map(
    ({ period, numerator, denominator, excluded, lacksUnits }) =>
      `${period.key} ${numerator}/${denominator}${excluded === null ? '' : ' out'}${lacksUnits ? ' part' : ''}`,
  );
  return { points, findings: built.findings.filter(({ code }) => code === 'unit-missing'), series: built.series };
}

describe('the series of a team with units', () => {
  it('is of their counts added up', () => {
    const { points, findings } = build([...municipality('4/10 5/12'), ...hospital('20/30 18/25')]);
    expect(points).toEqual(['2022-01 24/40', '2022-02 23/37']);
    expect(findings).toEqual([]);
  });

  it('leaves out a period that a unit has not delivered, and says once which and how many', () => {
    const rows = [...municipality('4/10 5/12 6/11 7/9'), ...hospital('20/30 _ _ 18/25')];
    const { points, findings } = build(rows);
    expect(points).toEqual(['2022-01 24/40', '2022-02 null/null', '2022-03 null/null', '2022-04 25/34']);
    expect(findings).toMatchObject([
      {
        team: 'fjelldal',
        cell: 'C3',
        found: 'sykepleier-3-dager',
        args: { unit: 'Nordvik sjukehus', period: { key: '2022-02' }, periods: 2 },
      },
    ]);
  });

  it('shows the counts of such a period to the team alone, drawn hollow', () => {
    const rows = [...municipality('4/10 5/12'), ...hospital('20/30')];
    const { series } = buildSeries(rows, makeProject({ teams: [team], teamsAreListed: true }), { privacy: 'internal' });
    expect(series[0]?.points[1]).toMatchObject({ numerator: 5, denominator: 12, excluded: '', lacksUnits: true });
  });

  it('never names in a series who has not delivered', () => {
    const { series } = build([...municipality('4/10 5/12'), ...hospital('20/30')]);
    expect(JSON.stringify(series)).not.toContain('sjukehus');
  });

  it('tells of the group that a unit does not tell apart', () => {
    const frail = { patientGroup: 'frail-elderly' } as const;
    const { findings } = build([...municipality('8/10'), ...hospital('20/30'), ...municipality('6/8', frail)]);
    expect(findings.map(({ found }) => found)).toEqual(['sykepleier-3-dager, frail-elderly']);
  });

  it('adds whole months to a quarter, and no month that lacks a unit', () => {
    const { points, findings } = build([...municipality('4/10 5/12 6/11'), ...hospital('20/30 18/25')], 'quarter');
    expect(points).toEqual(['2022-Q1 47/77']);
    expect(findings).toHaveLength(1);
  });

  it('adds the months of one unit to the quarter of another', () => {
    const quarter: Period = { kind: 'quarter', key: '2022-Q1' };
    const { points, findings } = build(
      [...municipality('4/10 5/12 6/11'), ...hospital('50/80', {}, quarter)],
      'quarter',
    );
    expect(points).toEqual(['2022-Q1 65/113']);
    expect(findings).toEqual([]);
  });

  it('hides a sum of few patients, and shows one of which a part would have been hidden', () => {
    const { points } = build([...municipality('2/3 1/2'), ...hospital('20/30 1/2')]);
    expect(points).toEqual(['2022-01 22/33', '2022-02 null/null']);
  });
});
