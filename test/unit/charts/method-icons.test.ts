import { describe, expect, it } from 'vitest';
import { methodIcons } from '../../../src/charts/method-icons.ts';
import { tellIcon } from '../../../src/charts/tell-icon.ts';
import { nb } from '../../../src/language/nb.ts';
import type { ReadSeries } from '../../../src/reading/read-series.ts';
import type { SeriesAnalysis } from '../../../src/spc/series-analysis.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeChartInput, type SeenSpec, specOf, twoPhases } from './make-chart-input.ts';

const rows = Array.from({ length: 20 }, (_, index) => `v${[32, 18, 39, 22, 15, 41, 19, 31][index % 8]}`).join(' ');

function iconsOf(analysis: Partial<SeriesAnalysis>, direction: 'up' | 'down' | 'neutral' = 'up'): readonly string[] {
  const { readSeries } = makeChartInput(twoPhases);
  const changed: ReadSeries = {
    ...readSeries,
    series: { ...readSeries.series, indicator: { ...readSeries.series.indicator, direction } },
    analysis: { ...readSeries.analysis, rules: 'nhs', notJudged: null, assurance: null, ...analysis },
  };
  return methodIcons(changed).map(({ sign, tone }) => `${sign} ${tone}`);
}

describe('the icons of a chart', () => {
  it('say by a letter on which side the newest point is out of the ordinary, whichever side is better', () => {
    expect(iconsOf({ variation: 'improvement' })).toEqual(['high better']);
    expect(iconsOf({ variation: 'improvement' }, 'down')).toEqual(['low better']);
    expect(iconsOf({ variation: 'deterioration' })).toEqual(['low worse']);
    expect(iconsOf({ variation: 'deterioration' }, 'down')).toEqual(['high worse']);
    expect(iconsOf({ variation: 'high' }, 'neutral')).toEqual(['high neutral']);
    expect(iconsOf({ variation: 'low' }, 'neutral')).toEqual(['low neutral']);
    expect(iconsOf({ variation: 'common-cause' })).toEqual(['common-cause quiet']);
  });

  it('say of the goal only where it is known what to expect', () => {
    expect(iconsOf({ variation: 'common-cause', assurance: 'consistently-met' })).toEqual([
      'common-cause quiet',
      'consistently-met better',
    ]);
    expect(iconsOf({ variation: 'common-cause', assurance: 'consistently-missed' })[1]).toBe(
      'consistently-missed worse',
    );
    expect(iconsOf({ variation: 'common-cause', assurance: 'inconsistent' })[1]).toBe('inconsistent quiet');
  });

  it('are not there where nothing may be said, and by no rules but those of the NHS', () => {
    expect(iconsOf({ variation: 'improvement', notJudged: 'too-few' })).toEqual([]);
    expect(iconsOf({ variation: null })).toEqual([]);
    expect(iconsOf({ variation: 'improvement', rules: 'anhoej' })).toEqual([]);
  });

  it('are told in words as well', () => {
    expect(tellIcon({ kind: 'variation', sign: 'high', tone: 'better' }, nb)).toBe(nb.charts.icons.variation.high);
    expect(tellIcon({ kind: 'assurance', sign: 'inconsistent', tone: 'quiet' }, nb)).toBe(
      nb.charts.icons.assurance.inconsistent,
    );
  });

  it('take a row of their own over the plot, and leave the box as large as it was', () => {
    const indicator = makeIndicator({ measure: 'value' });
    const [plain, icons] = (['anhoej', 'nhs'] as const).map((rules) =>
      specOf(rows, { series: { chart: 'i', rules, indicator } }),
    ) as [SeenSpec, SeenSpec];
    expect(icons.padding.top).toBeGreaterThan(plain.padding.top);
    expect(icons.height + icons.padding.top + icons.padding.bottom).toBeCloseTo(610, 1);
    expect(Object.keys(icons.datasets)).toContain('icon_disks');
    expect(Object.keys(plain.datasets)).not.toContain('icon_disks');
    expect(icons.description).toContain(nb.charts.icons.variation['common-cause']);
  });
});
