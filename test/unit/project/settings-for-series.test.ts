import { describe, expect, it } from 'vitest';
import { settingsForSeries } from '../../../src/project/settings-for-series.ts';
import { indicatorId, read, teamId } from './projects.ts';

const settings = (series: string, team = 'a', indicator = 'sykepleier-3-dager') => {
  const { project, findings } = read(`teams: [{ id: a, name: A }, { id: b, name: B }]\n${series}`);
  expect(findings).toEqual([]);
  return settingsForSeries(project, teamId(team), indicatorId(indicator));
};

describe('settingsForSeries', () => {
  it('takes the rules of the project, and says nothing else, where nothing is said', () => {
    expect(settings('')).toEqual({
      chart: null,
      rules: 'anhoej',
      step: null,
      baseline: null,
      phases: null,
      exclude: null,
      targets: null,
    });
  });

  it('lets the team beat the indicator, and the indicator beat all', () => {
    const series = `
series:
  - { team: a, indicator: HPH2, step: week }
  - { team: a, step: fortnight }
  - { indicator: HPH2, step: quarter }
  - { step: tertial }
`;
    expect(settings(series).step).toBe('week');
    expect(settings(series, 'a', 'fireukerssamtale').step).toBe('fortnight');
    expect(settings(series, 'b').step).toBe('quarter');
    expect(settings(series, 'b', 'fireukerssamtale').step).toBe('tertial');
  });

  it('goes key by key', () => {
    const series = `
series:
  - { team: a, indicator: HPH2, baseline: { points: 12 } }
  - { indicator: HPH2, step: month, chart: p, baseline: { points: 6 } }
  - { exclude: [2022-07] }
`;
    expect(settings(series)).toMatchObject({
      baseline: { points: 12 },
      step: 'month',
      chart: 'p',
      exclude: [{ period: { kind: 'month', key: '2022-07' }, label: null }],
      phases: null,
    });
  });

  it.each(['anhoej', 'nhs', 'perla', 'western-electric', 'nelson'])(
    'takes the rules %s from the project, the indicator or the team, the nearer before the farther',
    (rules) => {
      const other = rules === 'anhoej' ? 'nelson' : 'anhoej';
      const rulesOf = (text: string) => {
        const { project, findings } = read(`teams: [{ id: a, name: A }, { id: b, name: B }]\n${text}`);
        expect(findings).toEqual([]);
        return (team: string, indicator = 'sykepleier-3-dager') =>
          settingsForSeries(project, teamId(team), indicatorId(indicator)).rules;
      };
      expect(rulesOf(`rules: ${rules}`)('a')).toBe(rules);
      const ofIndicator = rulesOf(`rules: ${other}\nseries: [{ indicator: HPH2, rules: ${rules} }]`);
      expect([ofIndicator('a'), ofIndicator('b'), ofIndicator('a', 'fireukerssamtale')]).toEqual([rules, rules, other]);
      const ofTeam = rulesOf(
        `rules: ${other}\nseries: [{ team: a, rules: ${rules} }, { indicator: HPH2, rules: ${other} }]`,
      );
      expect([ofTeam('a'), ofTeam('b')]).toEqual([rules, other]);
    },
  );

  it('tells where the rules that hold were written', () => {
    const { project } = read('rules: nhs\nseries:\n  - { indicator: HPH2, rules: perla }');
    const lineFor = (indicator: string) =>
      settingsForSeries(project, teamId('a'), indicatorId(indicator)).rulesPlace?.line;
    expect([lineFor('sykepleier-3-dager'), lineFor('fireukerssamtale')]).toEqual([3, 1]);
    expect(settings('')).not.toHaveProperty('rulesPlace');
  });

  it('lets the later of two that say the same hold', () => {
    expect(settings('series: [{ team: a, step: week }, { team: a, step: month }]').step).toBe('month');
  });

  it('lets an empty list of the team take away what the indicator has', () => {
    expect(settings('series: [{ indicator: HPH2, phases: [2022-03] }, { team: a, phases: [] }]').phases).toEqual([]);
  });

  it('lets `chart` under `indicators` hold, unless `series` says otherwise', () => {
    const indicators = 'indicators: [{ id: HPH2, chart: p }]\n';
    expect(settings(indicators).chart).toBe('p');
    expect(settings(`${indicators}series: [{ indicator: HPH2, chart: i }]`).chart).toBe('i');
    expect(settings(`${indicators}series: [{ chart: i }]`).chart).toBe('p');
  });

  it('gives a chart that is said of all only to those that it can draw', () => {
    const series = 'series: [{ chart: p }, { team: a, chart: i }]';
    expect(settings(series, 'b').chart).toBe('p');
    expect(settings(series, 'b', 'tidsbruk-hph2').chart).toBeNull();
    expect(settings(series, 'a', 'tidsbruk-hph2').chart).toBe('i');
  });
});
