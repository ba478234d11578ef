import { describe, expect, it } from 'vitest';
import { countPathways } from '../../../src/pathway/count-pathways.ts';
import { type CountingPlan, makePathwayCounter } from '../../../src/pathway/make-pathway-counter.ts';
import { date, makePathway, type PathwayInWords } from './make-pathway.ts';

const count = (pathways: readonly PathwayInWords[], plan: Partial<CountingPlan> = {}) =>
  countPathways(pathways.map(makePathway), { step: 'month', through: null, ...plan });

/** The rows of one indicator, as `team group period numerator/denominator`. */
const rowsOf = (indicator: string, pathways: readonly PathwayInWords[], plan?: Partial<CountingPlan>) =>
  count(pathways, plan)
    .rows.filter((row) => row.indicator === indicator)
    .map((row) => `${row.team} ${row.patientGroup} ${row.period.key} ${row.numerator}/${row.denominator}`);

const nurse = 'sykepleier-3-dager';

describe('the counter of pathways', () => {
  it('adds up the pathways of a team and a period', () => {
    const pathways = [
      { home: '2022-03-01', hph2: '2022-03-02' },
      { home: '2022-03-31', hph2: '2022-04-03' },
      { home: '2022-03-15', hph2: '2022-03-19' },
      { home: '2022-04-01', hph2: '2022-04-30' },
    ];
    expect(rowsOf(nurse, pathways)).toEqual(['fjelldal null 2022-03 2/3', 'fjelldal null 2022-04 0/1']);
    expect(rowsOf(nurse, pathways, { step: 'quarter' })).toEqual([
      'fjelldal null 2022-Q1 2/3',
      'fjelldal null 2022-Q2 0/1',
    ]);
  });

  it('takes the newest date in the file as the day that data are complete through', () => {
    const older = { home: '2022-03-28', hph2: '2022-03-28' };
    const newest = (words: PathwayInWords) => count([older, words]).through;
    expect(newest({ home: '2022-03-30' })).toBe('2022-03-30');
    expect(newest({ hph6: ['2022-03-31 12:00'] })).toBe('2022-03-31');
    expect(newest({ ready: '2022-01-01' })).toBe('2022-03-28');
    expect(count([older, { home: '2022-03-30' }]).leftOut).toContainEqual({
      indicator: nurse,
      reason: 'time-not-up',
      count: 2,
    });
    expect(rowsOf(nurse, [older, { gp: '2022-03-31' }])).toEqual(['fjelldal null 2022-03 1/1']);
  });

  it('counts a pathway only for the indicators that its own sheet has every column of', () => {
    const counter = makePathwayCounter({ step: 'month', through: null });
    counter.add(makePathway({ home: '2022-03-01', hph2: '2022-03-02' }), new Set(['home', 'hph2']));
    counter.add(makePathway({ home: '2022-03-11' }), new Set(['home', 'hph1']));
    const { rows, leftOut } = counter.end();
    expect(rows.map(({ indicator, numerator, denominator }) => `${indicator} ${numerator}/${denominator}`)).toEqual([
      'forberedt-hjemkomst 0/1',
      'sykepleier-3-dager 1/1',
    ]);
    expect(leftOut).toEqual([]);
  });

  it('believes a day that it is told more than the newest date', () => {
    const pathways = [{ home: '2022-03-01' }, { home: '2022-03-20' }];
    expect(count(pathways, { through: date('2022-03-04') }).through).toBe('2022-03-04');
    expect(rowsOf(nurse, pathways, { through: date('2022-03-04') })).toEqual(['fjelldal null 2022-03 0/1']);
    expect(rowsOf(nurse, pathways, { through: date('2022-03-23') })).toEqual(['fjelldal null 2022-03 0/2']);
  });

  it('has no day where nothing has a date', () => {
    expect(count([{ hph1: 'ja' }])).toMatchObject({ through: null, rows: [] });
  });

  it('counts those without a group among all, and the others in their group as well', () => {
    const pathways: readonly PathwayInWords[] = [
      { home: '2022-03-01', hph2: '2022-03-02', patientGroup: 'frail-elderly' },
      { home: '2022-03-02', patientGroup: 'children-and-youth' },
      { home: '2022-03-09' },
    ];
    expect(rowsOf(nurse, pathways, { through: date('2022-03-31') })).toEqual([
      'fjelldal null 2022-03 1/3',
      'fjelldal children-and-youth 2022-03 0/1',
      'fjelldal frail-elderly 2022-03 1/1',
    ]);
  });

  it('puts teams in the order of the Norwegian alphabet, indicators in that of the catalogue, periods in time', () => {
    const dates = { discharged: '2022-03-01', home: '2022-03-01', gp: '2022-12-31' };
    const { rows } = count([
      { team: 'åsbygd', ...dates },
      { team: 'ærfjord', ...dates, home: '2022-05-02' },
      { team: 'berg', ...dates },
    ]);
    const seen = (key: 'team' | 'indicator') => [...new Set(rows.map((row) => row[key]))];
    expect(seen('team')).toEqual(['berg', 'ærfjord', 'åsbygd']);
    expect(seen('indicator').slice(0, 4)).toEqual([
      'hva-er-viktig',
      'epikrise-og-legemiddelliste',
      'forberedt-hjemkomst',
      'sykepleier-3-dager',
    ]);
    const overNewYear = [{ home: '2023-01-02', gp: '2023-06-01' }, { home: '2022-12-27' }];
    expect(rowsOf(nurse, overNewYear, { step: 'week' })).toEqual([
      'fjelldal null 2022-W52 0/1',
      'fjelldal null 2023-W01 0/1',
    ]);
  });

  it('says of each period who was left out, and of all teams together', () => {
    const { rows, leftOut } = count(
      [
        { home: '2022-03-01', hph2: '2022-03-02' },
        { home: '2022-03-05', died: '2022-03-06' },
        { home: '2022-03-30' },
        { team: 'berg', home: '2022-03-30' },
        { home: 'ja' },
        { home: '2022-03-02', inclusion: 'new' },
      ],
      { through: date('2022-03-31') },
    );
    expect(rows.find((row) => row.indicator === nurse)?.leftOut).toEqual([
      { reason: 'wrong-inclusion', count: 1 },
      { reason: 'time-not-up', count: 1 },
      { reason: 'ended-before-limit', count: 1 },
    ]);
    expect(leftOut.filter((each) => each.indicator === nurse)).toEqual([
      { indicator: nurse, reason: 'wrong-inclusion', count: 1 },
      { indicator: nurse, reason: 'time-not-up', count: 2 },
      { indicator: nurse, reason: 'ended-before-limit', count: 1 },
      { indicator: nurse, reason: 'date-missing', count: 1 },
    ]);
  });

  it('writes a period in which all were left out, but no series in which all were', () => {
    const pathways = [{ home: '2022-03-01' }, { home: '2022-04-01', died: '2022-04-02' }];
    expect(rowsOf(nurse, pathways)).toEqual(['fjelldal null 2022-03 0/1', 'fjelldal null 2022-04 0/0']);
    expect(rowsOf(nurse, pathways.slice(1))).toEqual([]);
    expect(rowsOf('dager-hjemme', [{ discharged: '2022-03-01', gp: '2022-09-01' }])).toEqual([]);
  });

  it('gives the mean of a period with the number of patients, and no mean of nobody', () => {
    const scores = { psfs_start: 4, psfs_week4: 6 };
    const { rows } = count([
      { hph5: '2022-03-29', ...scores },
      { hph5: '2022-03-30', ...scores, psfs_week4: 5 },
      { hph5: '2022-04-30' },
    ]);
    expect(rows.filter((row) => row.indicator === 'selvvalgte-aktiviteter')).toMatchObject([
      { numerator: null, denominator: 2, value: 1.5, leftOut: [] },
      { numerator: null, denominator: 0, value: null, leftOut: [{ reason: 'number-missing', count: 1 }] },
    ]);
  });

  it('adds decimals so that their order never shows', () => {
    const days = [0.1, 0.2, 0.3].map((days_home) => ({ discharged: '2022-03-01', days_home }));
    expect(rowsOf('dager-hjemme', [...days, { gp: '2022-12-31' }])).toEqual(['fjelldal null 2022-03 0.6/3']);
  });

  it('leaves a pathway with an impossible order out of everything, says so and counts it', () => {
    const counter = makePathwayCounter({ step: 'month', through: null });
    const sound = makePathway({ home: '2022-03-01', hph2: '2022-03-04' });
    const broken = makePathway({
      discharged: '2022-03-05',
      home: '2022-03-01',
      hph2: '2032-03-01',
      decline: ['2022-03-02', '2022-03-03'],
    });
    expect(counter.add(sound)).toEqual([]);
    expect(counter.add(broken)).toEqual([{ kind: 'impossible-order', earlier: 'discharged', later: 'home' }]);
    const { through, rows, leftOut } = counter.end();
    expect(through).toBe('2022-03-04');
    expect(rows.filter((row) => row.indicator === nurse)).toMatchObject([
      { numerator: 1, denominator: 1, leftOut: [] },
    ]);
    const impossible = leftOut.filter(({ reason }) => reason === 'impossible-order');
    expect(impossible.find(({ indicator }) => indicator === nurse)?.count).toBe(1);
    expect(impossible.find(({ indicator }) => indicator === 'sjekkliste-ved-forverring')?.count).toBe(2);
    expect(impossible.map(({ indicator }) => indicator)).not.toContain('informasjon-til-sykehus-3-timer');
  });

  it('can tell what it has so far, and go on', () => {
    const counter = makePathwayCounter({ step: 'month', through: null });
    counter.add(makePathway({ home: '2022-03-01' }));
    expect(counter.end().rows.some((row) => row.indicator === nurse)).toBe(false);
    counter.add(makePathway({ home: '2022-03-04' }));
    expect(counter.end().rows.find((row) => row.indicator === nurse)).toMatchObject({ denominator: 1 });
  });
});
