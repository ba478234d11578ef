import { describe, expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import type { Measure } from '../../../src/domain/indicator.ts';
import { noSettings } from '../../../src/project/read-series-rule.ts';
import { buildSeries } from '../../../src/series/build-series.ts';
import { chooseMethod } from '../../../src/series/choose-method.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { read } from '../project/projects.ts';

/** Some rows of each indicator, read by a gpf.yaml. */
function build(yaml: string, ...indicators: readonly string[]) {
  const { project, findings } = read(yaml);
  expect(findings).toEqual([]);
  const rows = indicators.flatMap((id) =>
    makeMeasurements('5/10 6/10 7/10', undefined, { indicator: id as IndicatorId }),
  );
  const built = buildSeries(rows, project);
  return {
    methods: built.series.map(({ chart, rules }) => `${chart} ${rules}`),
    told: built.findings.map(({ code, severity, line, team, args }) => ({ code, severity, line, team, ...args })),
  };
}

const share = 'sykepleier-3-dager';

describe('the rules of a series', () => {
  test('that do not go with its chart give way to Anh\u00f8j\u2019s, told at the line that says them', () => {
    expect(build(`series:\n  - { indicator: ${share}, chart: run,\n      rules: nhs }`, share)).toEqual({
      methods: ['run anhoej'],
      told: [
        {
          code: 'rules-do-not-fit-chart',
          severity: 'warning',
          line: 3,
          team: null,
          rules: 'nhs',
          chart: 'run',
          charts: ['i'],
        },
      ],
    });
  });

  test('are told of once, however many series they were said of', () => {
    const { methods, told } = build(
      'rules: perla\nseries: [{ chart: p }]',
      share,
      'fireukerssamtale',
      'individuell-plan',
    );
    expect(methods).toEqual(['p anhoej', 'p anhoej', 'p anhoej']);
    expect(told).toMatchObject([{ line: 1, rules: 'perla', chart: 'p', charts: ['run'] }]);
  });

  test('may come from one place and the chart from another', () => {
    expect(build(`rules: nhs\nseries: [{ indicator: ${share}, chart: i }]`, share)).toEqual({
      methods: ['i nhs'],
      told: [],
    });
  });

  test.each([
    ['anhoej', 'mr'],
    ['nhs', 'i'],
    ['perla', 'run'],
    ['western-electric', 'p'],
    ['nelson', 'p-prime'],
  ])('%s are used on a chart of type %s', (rules, chart) => {
    const { methods, told } = build(`series: [{ indicator: ${share}, chart: ${chart}, rules: ${rules} }]`, share);
    expect([methods, told]).toEqual([[`${chart} ${rules}`], []]);
  });

  test.each<[Measure, readonly string[]]>([
    ['share', ['i', 'i-prime', 'p', 'p-prime']],
    ['rate', ['i', 'i-prime', 'u', 'u-prime']],
    ['value', ['i', 'xbar', 's', 'c']],
    ['days-between', ['i', 't', 'g']],
  ])('of zones are proposed with the charts that can draw a %s', (measure, charts) => {
    const settings = { ...noSettings, chart: 'run', rules: 'nelson' } as const;
    const { findings } = chooseMethod(settings, makeIndicator({ measure }), 'data/a.csv');
    expect(findings).toMatchObject([{ file: 'data/a.csv', args: { charts } }]);
  });

  test('and its chart are the project\u2019s and the indicator\u2019s own where nothing is said', () => {
    expect(build('', share)).toEqual({ methods: ['run anhoej'], told: [] });
  });
});
