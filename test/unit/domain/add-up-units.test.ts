import { describe, expect, it } from 'vitest';
import { addUpUnits } from '../../../src/domain/add-up-units.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import type { NonEmpty } from '../../../src/domain/non-empty.ts';
import type { Period } from '../../../src/domain/period.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';

const units = [
  { name: 'Fjelldal kommune', aliases: [] },
  { name: 'Nordvik sjukehus', aliases: [] },
];
const [municipality, hospital] = ['Fjelldal kommune', 'Nordvik sjukehus'];

/** Rows from January on, of a unit or of the whole team. */
const of = (unit: string | null, words: string, given: Partial<Measurement> = {}): readonly Measurement[] =>
  makeMeasurements(words, undefined, { ...(unit === null ? {} : { unit }), ...given });

const addUp = (...rows: readonly (readonly Measurement[])[]) =>
  addUpUnits(rows.flat() as unknown as NonEmpty<Measurement>, units);

/** Each row as its counts, with what is left out and missing. */
const told = (...rows: readonly (readonly Measurement[])[]): readonly string[] =>
  addUp(...rows).map(({ measurement: { numerator, denominator, exclude, period }, missing }) =>
    [period.key, `${numerator}/${denominator}`, exclude === null ? '' : `out: ${exclude}`, ...missing]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('the counts of two units', () => {
  it('are added up for each period, whatever order the rows stand in', () => {
    expect(told(of('Fjelldal kommune', '4/10 5/12'), of('Nordvik sjukehus', '20/30 18/25'))).toEqual([
      '2022-01 24/40',
      '2022-02 23/37',
    ]);
  });

  it('become one row of the team, which is of no unit, and stands where the first of them does', () => {
    const [first] = addUp(of('Fjelldal kommune', '4/10'), of('Nordvik sjukehus', '20/30'));
    expect(first?.measurement).not.toHaveProperty('unit');
    expect(first?.measurement.place.cell).toBe('C2');
  });

  it('lack the unit that has no row, and the one that has not measured', () => {
    expect(told(of('Fjelldal kommune', '4/10 5/12'), of('Nordvik sjukehus', '20/30'))).toEqual([
      '2022-01 24/40',
      '2022-02 5/12 Nordvik sjukehus',
    ]);
    expect(told(of('Fjelldal kommune', '4/10'), of('Nordvik sjukehus', '-'))).toEqual([
      '2022-01 4/10 Nordvik sjukehus',
    ]);
  });

  it('lack nobody where nobody has measured', () => {
    expect(told(of('Fjelldal kommune', '-'), of('Nordvik sjukehus', '-'))).toEqual(['2022-01 null/null']);
  });

  it('are whole where a unit had nobody to measure', () => {
    expect(told(of('Fjelldal kommune', '4/10'), of('Nordvik sjukehus', '0/0'))).toEqual(['2022-01 4/10']);
  });

  it('are left out as a whole where those of one unit are', () => {
    const moving = { exclude: 'flytting' };
    expect(told(of('Fjelldal kommune', '4/10'), of('Nordvik sjukehus', '20/30', moving))).toEqual([
      '2022-01 24/40 out: flytting',
    ]);
    expect(told(of('Fjelldal kommune', '4/10', moving), of('Nordvik sjukehus', '20/30', moving))).toEqual([
      '2022-01 24/40 out: flytting',
    ]);
    const both = told(of('Fjelldal kommune', '4/10', moving), of('Nordvik sjukehus', '20/30', { exclude: 'ferie' }));
    expect(both).toEqual(['2022-01 24/40 out: flytting, ferie']);
  });

  it('begin a phase where either of them does', () => {
    const phases = addUp(of('Fjelldal kommune', '4/10 5/10'), of('Nordvik sjukehus', '20/30', { phase: 'Ny' }));
    expect(phases.map(({ measurement }) => measurement.phase)).toEqual(['Ny', null]);
  });
});

describe('a row of the whole team', () => {
  it('stays as it is, beside periods that units have delivered', () => {
    const rows = of(null, '4/10 5/12');
    expect(addUp(rows).map(({ measurement }) => measurement)).toEqual(rows);
    const march = makeMeasurements('6/10', { kind: 'month', key: '2022-03' }, { unit: municipality ?? '' });
    expect(told(of(null, '4/10'), march)).toEqual(['2022-01 4/10', '2022-03 6/10 Nordvik sjukehus']);
  });
});

describe('units that write in different kinds of period', () => {
  it('are added up in the one that holds both, of which no left out part enters the sum', () => {
    const quarter: Period = { kind: 'quarter', key: '2022-Q1' };
    const [january, ...later] = of(municipality ?? '', '4/10 5/10 6/10');
    const rows = [
      { ...(january as Measurement), exclude: 'flytting' },
      ...later,
      ...makeMeasurements('50/90', quarter, { unit: hospital ?? '' }),
    ] as unknown as NonEmpty<Measurement>;
    const added = addUpUnits(rows, units, () => quarter);
    expect(added).toMatchObject([{ measurement: { numerator: 61, denominator: 110, period: quarter }, missing: [] }]);
  });
});
