import { describe, expect, it } from 'vitest';
import type { TeamId } from '../../../src/domain/ids.ts';
import type { Team } from '../../../src/domain/team.ts';
import { readMeasurements } from '../../../src/input/read-measurements.ts';
import { makeSeriesLedger } from '../../../src/input/series-ledger.ts';
import { makeTeamRegister } from '../../../src/input/team-register.ts';
import type { Project } from '../../../src/project/project.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { packagedCatalogue } from '../catalogue/packaged-catalogue.ts';
import { everySeries, makeProject } from './make-project.ts';
import { measurementRows, tableOf } from './read-text.ts';

const [pattern] = makeProject().teams as [Team];
const joint: Team = {
  ...pattern,
  id: 'sammen' as TeamId,
  name: 'Fjelldal og Nordvik',
  kind: 'joint',
  aliases: [],
  units: [
    { name: 'Fjelldal kommune', aliases: ['Fjelldal'] },
    { name: 'Nordvik sjukehus', aliases: ['Nordvik'] },
  ],
};
const project = makeProject({ teams: [joint] });

const read = (rows: readonly string[], differs: Partial<Project> = {}) =>
  readMeasurements([tableOf(measurementRows(rows.join('\n')))], { ...project, ...differs });

const codesOf = (rows: readonly string[], differs: Partial<Project> = {}): readonly string[] =>
  read(rows, differs)
    .findings.filter(({ code }) => code !== 'too-few-points')
    .map(({ code, cell }) => `${code} ${cell}`);

describe('a cell that names a unit', () => {
  const register = makeTeamRegister(project);

  it.each([
    ['Nordvik sjukehus', 'Nordvik sjukehus'],
    ['NORDVIK', 'Nordvik sjukehus'],
    ['fjelldal', 'Fjelldal kommune'],
  ])('is its team with that unit: %s', (text, unit) => {
    expect(register.resolve(text)).toEqual({ team: 'sammen', unit, remarks: [] });
  });

  it('is told apart from one that names the team', () => {
    expect(register.resolve('Fjelldal og Nordvik')).toEqual({ team: 'sammen', remarks: [] });
  });

  it('may be written with letters that look the same', () => {
    expect(register.resolve('N\u043erdvik')).toEqual({
      team: 'sammen',
      unit: 'Nordvik sjukehus',
      remarks: [{ code: 'lookalike-name', args: { other: 'Nordvik' } }],
    });
  });

  it('may be the number of its municipality', () => {
    const units = [{ name: 'Seljord kommune', aliases: [] }];
    const seljord = makeTeamRegister(makeProject({ teams: [{ ...joint, units }], catalogue: packagedCatalogue }));
    expect(seljord.resolve('4022')).toMatchObject({ team: 'sammen', unit: 'Seljord kommune' });
    expect(seljord.resolve('3820 Seljord')).toMatchObject({ unit: 'Seljord kommune' });
  });

  it('gives each row its unit, also where its words are known from a row before', () => {
    const { measurements } = read(
      [
        'Fjelldal;E2-03;2022-01;4;12;;;',
        'Nordvik;E2-03;2022-01;14;30;;;',
        'Fjelldal;E2-03;2022-02;5;12;;;',
        'Nordvik;E2-03;2022-02;15;30;;;',
        'Fjelldal og Nordvik;E2-05;2022-02;15;30;;;',
      ].slice(0, 4),
    );
    expect(measurements.map(({ unit, numerator }) => `${unit} ${numerator}`)).toEqual([
      'Fjelldal kommune 4',
      'Nordvik sjukehus 14',
      'Fjelldal kommune 5',
      'Nordvik sjukehus 15',
    ]);
  });
});

describe('a file of one unit', () => {
  it('needs no team column', () => {
    const data = [{ file: 'sjukehus.csv', team: joint.id, unit: 'Nordvik sjukehus' }];
    const csv = 'indikator;periode;teller;nevner\nE2-03;2022-01;14;30\nE2-03;2022-02;15;30';
    const { measurements } = readMeasurements([{ ...tableOf(csv), file: 'sjukehus.csv' }], { ...project, data });
    expect(measurements.map(({ team, unit }) => [team, unit])).toEqual([
      ['sammen', 'Nordvik sjukehus'],
      ['sammen', 'Nordvik sjukehus'],
    ]);
  });
});

describe('rows of one period', () => {
  it('are no duplicates where they are of two units', () => {
    expect(codesOf(['Fjelldal;E2-03;2022-01;4;12;;;', 'Nordvik;E2-03;2022-01;14;30;;;'])).toEqual([]);
  });

  it('are duplicates where they are of one', () => {
    const rows = ['Fjelldal;E2-03;2022-01;4;12;;;', 'Nordvik;E2-03;2022-01;14;30;;;', 'Fjelldal;E2-03;jan. 22;4;12;;;'];
    expect(codesOf(rows)).toEqual(['duplicate-period C4']);
  });

  it('are duplicates where one is of the whole team', () => {
    const whole = 'Fjelldal og Nordvik;E2-03;2022-01;18;42;;;';
    const units = ['Fjelldal;E2-03;2022-01;4;12;;;', 'Nordvik;E2-03;2022-01;14;30;;;'];
    expect(codesOf([whole, ...units])).toEqual(['duplicate-period C3', 'duplicate-period C4']);
    expect(codesOf([...units, whole])).toEqual(['duplicate-period C4']);
  });

  it('may be a month of one unit and days of another, but not of the same', () => {
    const declared = everySeries({ step: 'month' });
    const days = ['Nordvik;E2-03;2022-01-03;4;10;;;', 'Nordvik;E2-03;2022-01-04;5;10;;;'];
    expect(codesOf(['Fjelldal;E2-03;2022-01;4;12;;;', ...days], declared)).toEqual([]);
    expect(codesOf(['Nordvik;E2-03;2022-01;4;12;;;', ...days], declared)).toEqual([
      'duplicate-period C3',
      'duplicate-period C4',
    ]);
  });

  it('are told apart by unit in the ledger of a file that is too long to keep', () => {
    const ledger = makeSeriesLedger(project);
    const of = (unit: string) => makeMeasurements('4/12', undefined, { unit })[0];
    const codes = ['a', 'b', 'a'].map((unit) => {
      const row = of(unit);
      return row ? (ledger.enter(row)?.code ?? null) : null;
    });
    expect(codes).toEqual([null, null, 'duplicate-period']);
  });
});

describe('what is asked of a series', () => {
  it('is asked of the sums: rows that stand unit by unit are in order', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08'];
    const of = (unit: string, base: number) =>
      months.map((month, index) => `${unit};E2-03;2022-${month};${base + (index % 3)};${base * 3 + (index % 4)};;;`);
    expect(codesOf([...of('Fjelldal', 4), ...of('Nordvik', 30)])).toEqual([]);
  });
});

describe('a number that cannot be added up', () => {
  it('is a mean of a unit, in every row, also where the team has such rows itself', () => {
    const rows = [
      'Fjelldal og Nordvik;B-01;2022-01;;;40;;',
      'Fjelldal og Nordvik;B-01;2022-02;;;41;;',
      'Nordvik;B-01;2022-01;;;44;;',
      'Nordvik;B-01;2022-02;;;45;;',
    ];
    expect(codesOf(rows)).toEqual(['unit-not-added A4', 'unit-not-added A5']);
    expect(read(rows).measurements).toHaveLength(2);
  });

  it('is a percentage of a unit without its counts', () => {
    expect(codesOf(['Nordvik;E2-03;2022-01;;;80 %;;'])).toEqual(['percent-without-counts F2', 'unit-not-added A2']);
    expect(codesOf(['Nordvik;E2-03;2022-01;8;10;80 %;;'])).toEqual([]);
  });

  it('is told at the indicator or the value where there is no team column', () => {
    const data = [{ file: 'sjukehus.csv', team: joint.id, unit: 'Nordvik sjukehus' }];
    const csv = 'indikator;periode;teller;nevner;verdi\nB-01;2022-01;;;44\nE2-03;2022-01;;;80 %';
    const { findings } = readMeasurements([{ ...tableOf(csv), file: 'sjukehus.csv' }], { ...project, data });
    expect(findings.filter(({ code }) => code === 'unit-not-added').map(({ cell }) => cell)).toEqual(['A2', 'E3']);
  });
});
