import { describe, expect, it } from 'vitest';
import { adviseOnMix, type MixedSeries } from '../../../src/advice/change-of-mix.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import type { PatientGroup } from '../../../src/domain/patient-group.ts';
import { noSettings } from '../../../src/project/read-series-rule.ts';
import { buildSeries } from '../../../src/series/build-series.ts';
import { sealAnalysis } from '../../../src/series/seal-analysis.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { makeProject } from '../../factories/make-project.ts';

/** How far the numerator of a point lies from its level, so that hardly any point lies on the line. */
const noise = [1, -3, 4, -1, -5, 3, 2, -4, 5, -2, 6, -6];
const phaseStart = { period: { kind: 'month', key: '2023-01' } as const, label: null };

/** Counts of one group in each point before, and in each point after. */
type Level = readonly [numerator: number, denominator: number];
type BeforeAfter = readonly [Level, Level];

const frail: PatientGroup = 'frail-elderly';
const young: PatientGroup = 'children-and-youth';

/** 24 points for each group: as many before as after. The larger group moves by chance. */
const countsOf = ([before, after]: BeforeAfter): readonly Level[] =>
  Array.from({ length: 24 }, (_, index) => {
    const [numerator, denominator] = index < 12 ? before : after;
    return [numerator + (denominator >= 50 ? (noise[index % 12] ?? 0) : 0), denominator];
  });

const rowsOf = (counts: readonly Level[], patientGroup: PatientGroup | null): readonly Measurement[] =>
  makeMeasurements(counts.map(([numerator, denominator]) => `${numerator}/${denominator}`).join(' '), undefined, {
    patientGroup,
  });

/** All patients and two groups, as a team's sheet has them. */
function sheetOf(first: BeforeAfter, second: BeforeAfter): readonly Measurement[] {
  const [one, other] = [countsOf(first), countsOf(second)];
  const all = one.map(([numerator, denominator], index): Level => {
    const [more, among] = other[index] ?? [0, 0];
    return [numerator + more, denominator + among];
  });
  return [...rowsOf(all, null), ...rowsOf(one, frail), ...rowsOf(other, young)];
}

interface Setting {
  readonly phases?: boolean;
  readonly indicator?: Partial<Indicator>;
}

function advise(rows: readonly Measurement[], { phases = true, indicator = {} }: Setting = {}) {
  const settings = { ...noSettings, phases: phases ? [phaseStart] : [] };
  const { catalogue } = makeProject();
  const project = makeProject({
    series: [{ team: null, indicator: null, settings }],
    catalogue: { ...catalogue, indicators: [makeIndicator(indicator)] },
  });
  const analyzed = buildSeries(rows, project).series.map((series): MixedSeries => {
    const { input, options } = toSeriesInput(series);
    return { series, analysis: sealAnalysis(series, analyzeSeries(input, options)) };
  });
  return adviseOnMix(analyzed);
}

/** 20 % and 80 % before and after; the second group grows from a fifth to four fifths. */
const onlyMix = [
  [
    [16, 80],
    [4, 20],
  ],
  [
    [16, 20],
    [64, 80],
  ],
] as const satisfies readonly [BeforeAfter, BeforeAfter];
/** The same mix, and each group better off. */
const better = [
  [
    [10, 50],
    [26, 50],
  ],
  [
    [22, 50],
    [40, 50],
  ],
] as const satisfies readonly [BeforeAfter, BeforeAfter];

describe('a difference between two phases', () => {
  it('that only the mix of the groups makes is told, with what is left of it', () => {
    const [finding, ...others] = advise(sheetOf(...onlyMix));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'change-of-mix', severity: 'warning', team: 'fjelldal' });
    expect(finding?.args.measure).toBe('share');
    expect(finding?.args.crude).toBeCloseTo(0.36, 12);
    expect(finding?.args.standardized).toBeCloseTo(0, 12);
    expect(finding?.args.from.key).toBe('2023-01');
  });

  it('that the groups share is not', () => {
    expect(advise(sheetOf(...better))).toEqual([]);
  });

  it('that turns round is told with its other sign', () => {
    const worse = sheetOf(
      [
        [16, 80],
        [2, 20],
      ],
      [
        [16, 20],
        [56, 80],
      ],
    );
    expect(advise(worse)[0]?.args.standardized).toBeCloseTo(-0.1, 12);
  });

  it('that falls is told as well', () => {
    const [[a, b], [c, d]] = onlyMix;
    expect(advise(sheetOf([b, a], [d, c]))[0]?.args.crude).toBeCloseTo(-0.36, 12);
  });

  it('of a rate is told per as many as the chart tells', () => {
    const [finding] = advise(sheetOf(...onlyMix), { indicator: { measure: 'rate', per: 100 } });
    expect(finding?.args.crude).toBeCloseTo(36, 10);
  });
});

describe('a sign of change within a phase', () => {
  it('is held against the points before it', () => {
    const [finding] = advise(sheetOf(...onlyMix), { phases: false });
    expect(finding?.args.from.key).toBe('2023-01');
  });

  it('is silent where the groups share it', () => {
    expect(advise(sheetOf(...better), { phases: false })).toEqual([]);
  });
});

describe('nothing is said', () => {
  const rows = sheetOf(...onlyMix);

  it('where there is no change', () => {
    const still = sheetOf([onlyMix[0][0], onlyMix[0][0]], [onlyMix[1][0], onlyMix[1][0]]);
    expect(advise(still)).toEqual([]);
    expect(advise(still, { phases: false })).toEqual([]);
  });

  it('where a group is not measured by itself, or only some of the time', () => {
    expect(advise(rows.filter(({ patientGroup }) => patientGroup !== young))).toEqual([]);
    expect(
      advise(rows.filter(({ patientGroup, period }) => patientGroup !== young || period.key !== '2022-05')),
    ).toEqual([]);
  });

  it('where the groups are not all of the patients', () => {
    const others = rows.map((row) =>
      row.patientGroup === null ? { ...row, denominator: (row.denominator ?? 0) + 7 } : row,
    );
    expect(advise(others)).toEqual([]);
  });

  it('where a point of a group is hidden', () => {
    const few = sheetOf(
      [
        [16, 80],
        [2, 4],
      ],
      onlyMix[1],
    );
    expect(advise(few)).toEqual([]);
  });

  it('where a point of a group is left out', () => {
    const out = rows.map((row) =>
      row.patientGroup === young && row.period.key === '2022-05' ? { ...row, exclude: 'flytting' } : row,
    );
    expect(advise(out)).toEqual([]);
  });

  it('of a mean', () => {
    const values = makeMeasurements('1 2 3 4 5 6 7 8 9 10 11 12');
    expect(advise(values, { indicator: { measure: 'value' } })).toEqual([]);
  });
});
