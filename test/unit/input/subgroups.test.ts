import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import type { SeriesSettings } from '../../../src/project/project.ts';
import { noSettings } from '../../../src/project/read-series-rule.ts';
import { makeProject } from './make-project.ts';
import { measurementRows, readText, summaries } from './read-text.ts';

/** Rows of minutes, read by a project where they have such settings. */
function readMinutes(settings: Partial<SeriesSettings>, ...periods: readonly string[]) {
  const rule = { team: null, indicator: 'tidsbruk' as IndicatorId, settings: { ...noSettings, ...settings } };
  const rows = periods.map((period, index) => `Fjelldal;B-01;${period};;;${10 + index};;`);
  const { measurements, findings } = readText(measurementRows(...rows), makeProject({ series: [rule] }));
  return { values: measurements.map(({ value }) => value), found: summaries(findings) };
}

describe('several rows with the same team, indicator and period', () => {
  it.each(['xbar', 's'] as const)('are a subgroup for chart %s', (chart) => {
    expect(readMinutes({ chart }, '2022-01', 'jan. 22', '2022-02', '2022-01')).toEqual({
      values: [10, 11, 12, 13],
      found: ['period-out-of-order C5'],
    });
  });

  it.each(['run', 'i', 'mr', 'c', null] as const)('are a finding for chart %s, and the first one stays', (chart) => {
    expect(readMinutes({ chart }, '2022-01', '2022-02', '2022-01', '2022-01')).toEqual({
      values: [10, 11],
      found: ['duplicate-period C4', 'duplicate-period C5'],
    });
  });

  it('are a finding for a share, which a chart of subgroups cannot draw', () => {
    const rule = { team: null, indicator: null, settings: { ...noSettings, chart: 'xbar' as const } };
    const rows = measurementRows('Fjelldal;E2-03;2022-01;4;12;;;', 'Fjelldal;E2-03;2022-01;4;12;;;');
    expect(summaries(readText(rows, makeProject({ series: [rule] })).findings)).toEqual(['duplicate-period C3']);
  });

  it('leave the gaps between their periods to be told', () => {
    expect(readMinutes({ chart: 'xbar' }, '2022-01', '2022-01', '2022-03', '2022-03').found).toEqual(['period-gap C4']);
  });

  it('may be days of a declared step, but a month and a day in it are still told, with all rows of that day', () => {
    const settings = { chart: 'xbar', step: 'month' } as const;
    expect(readMinutes(settings, '03.01.2022', '03.01.2022', '05.01.2022').found).toEqual([]);
    expect(readMinutes(settings, '2022-01', '03.01.2022', '03.01.2022', '2022-01')).toEqual({
      values: [10, 13],
      found: ['duplicate-period C3', 'duplicate-period C4'],
    });
  });
});
