import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import type { Measure } from '../../../src/domain/indicator.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import type { Period } from '../../../src/domain/period.ts';
import { checkScale } from '../../../src/input/check-scale.ts';
import { checkSeries } from '../../../src/input/check-series.ts';
import type { SoundSeries } from '../../../src/input/series-check.ts';
import { drawNormal } from '../../../src/stats/draw-normal.ts';
import { makeRandomSource } from '../../../src/stats/random-source.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { makeProject } from '../../factories/make-project.ts';

const month = (key: string): Period => ({ kind: 'month', key });
const dates = (...keys: string[]): Partial<Measurement>[] => keys.map((key) => ({ period: month(key) }));

const measured = (words: string, given: Partial<Measurement> = {}): readonly Measurement[] =>
  makeMeasurements(words, month('2021-01'), given);

/** The same row for each of some months. */
const inMonths = (...keys: string[]): readonly Measurement[] =>
  dates(...keys).flatMap((given, index) => makeMeasurements(`${index + 3}/${index + 11}`, month('2022-01'), given));

const found = (measurements: readonly Measurement[], measure: Measure = 'share'): readonly Finding[] => {
  const indicators = [makeIndicator({ measure, chart: measure === 'days-between' ? 't' : 'run' })];
  const catalogue = { effectGoals: [], hphSteps: [], municipalities: [], indicators };
  return checkSeries(measurements, makeProject({ catalogue })).findings;
};
const codes = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => code !== 'too-few-points');

/** `n` words, each made from its place. */
const words = (n: number, word: (index: number) => string): string =>
  Array.from({ length: n }, (_, index) => word(index)).join(' ');

describe('the order of a series', () => {
  it('is told at the first row that goes back in time', () => {
    const findings = found(inMonths('2022-01', '2022-03', '2022-02', '2022-05', '2022-04'));
    expect(findings.filter(({ code }) => code === 'period-out-of-order')).toMatchObject([
      { args: { period: { key: '2022-02' } } },
    ]);
  });

  it('may be from the newest to the oldest', () => {
    expect(codes(found(inMonths('2022-04', '2022-03', '2022-02', '2022-01')))).toEqual([]);
  });

  it('is asked of the rows of one file only', () => {
    const [first, second] = [inMonths('2022-03', '2022-04'), inMonths('2022-01', '2022-02')];
    const elsewhere = second.map((one) => ({ ...one, place: { ...one.place, file: 'data/gammel.csv' } }));
    expect(codes(found([...first, ...elsewhere]))).toEqual([]);
  });
});

describe('a period far from the others', () => {
  it('is asked about once, and makes no gap and no disorder', () => {
    const findings = found(inMonths('2022-01', '2022-02', '2012-03', '2022-04', '2022-05', '2022-06', '2022-03'));
    expect(codes(findings)).toEqual(['period-far-from-others', 'period-out-of-order']);
    expect(findings[0]).toMatchObject({ args: { period: { key: '2012-03' } } });
  });

  it('is nothing odd where the series is that seldom measured, or short', () => {
    const seldom = inMonths('2010-01', '2012-01', '2014-01', '2016-01', '2018-01');
    expect(codes(found(seldom))).not.toContain('period-far-from-others');
    expect(codes(found(inMonths('2012-01', '2022-01', '2022-02', '2022-03')))).not.toContain('period-far-from-others');
  });

  it('is nothing odd after a pause of years', () => {
    const paused = inMonths('2018-01', '2018-02', '2018-03', '2021-01', '2021-02', '2021-03');
    expect(codes(found(paused))).toEqual(['period-gap']);
  });
});

describe('a change of scale', () => {
  const minutes = (random: () => number, n: number, spread: number, level = 30): string =>
    words(n, () => String(level * Math.exp(spread * drawNormal(random))));

  const [point] = measured('30') as [Measurement];
  const seriesOf = (values: readonly number[]): SoundSeries => {
    const [first, ...rest] = values.map((value) => ({ ...point, value }));
    const measurements = [first ?? point, ...rest] as const;
    const indicator = makeIndicator({ measure: 'value' });
    const ordinary = { step: null, isEvents: false, takesSubgroups: false, phases: [], minDenominator: 5 };
    return { ...ordinary, measurements, inTime: measurements, indicator };
  };

  it.each([
    [60, 60],
    [1 / 60, 1 / 60],
    [24, 24],
    [1000, 1000],
    [0.01, 0.01],
  ])('by %f is found', (factor, told) => {
    const random = makeRandomSource(7);
    const values = `${minutes(random, 6, 0.2)} ${minutes(random, 5, 0.2, 30 * factor)}`;
    const findings = found(measured(values), 'value').filter(({ code }) => code === 'scale-change');
    expect(findings).toMatchObject([{ cell: 'C8', args: { factor: told, period: { key: '2021-07' } } }]);
  });

  it.each([0.1, 0.3, 0.6, 1, 1.5, 2])(
    'is found in fewer than 1 of 1000 honest series with a spread of %f',
    (spread) => {
      const random = makeRandomSource(100 * spread);
      let wrong = 0;
      for (let run = 0; run < 10_000; run += 1) {
        const n = 8 + Math.floor(random() * 30);
        const values = Array.from({ length: n }, () => 30 * Math.exp(spread * drawNormal(random)));
        if (checkScale(seriesOf(values)).length > 0) wrong += 1;
      }
      expect(wrong).toBeLessThan(10);
    },
  );

  it('is not what an improvement by half, or by a factor of ten, is taken for', () => {
    const random = makeRandomSource(9);
    for (const factor of [0.5, 2, 5, 10, 0.1]) {
      const values = `${minutes(random, 8, 0.1)} ${minutes(random, 8, 0.1, 30 * factor)}`;
      expect(codes(found(measured(values), 'value'))).toEqual([]);
    }
  });

  it('needs four points on each side, and values above 0', () => {
    expect(codes(found(measured('60 61 62 63 1 1.1 1.2'), 'value'))).toEqual([]);
    expect(codes(found(measured('60 61 62 63 1 1.1 0 1.2'), 'value'))).toEqual([]);
  });
});

describe('numbers that stay the same', () => {
  const base = (n: number, denominator = 10): string => words(n, (index) => `${(index % 4) + 3}/${denominator}`);

  it('are asked about where all points have one denominator', () => {
    expect(found(measured(base(8))).at(-1)).toMatchObject({
      code: 'constant-denominator',
      cell: 'C2',
      args: { denominator: 10, points: 8 },
      smallNumber: false,
    });
    expect(codes(found(measured(base(7))))).toEqual([]);
    expect(codes(found(measured(`${base(8)} 4/11`)))).toEqual([]);
    expect(codes(found(measured(words(8, () => '1/1'))))).toEqual([]);
  });

  it('show no denominator that is hidden elsewhere', () => {
    const small = words(8, (index) => `${(index % 3) + 1}/4`);
    expect(found(measured(small)).at(-1)).toMatchObject({ code: 'constant-denominator', smallNumber: true });
  });

  it('are asked about where all points are 100 % or 0', () => {
    expect(found(measured(words(8, (index) => `${index + 6}/${index + 6}`))).at(-1)).toMatchObject({
      code: 'ceiling',
      args: { at: 'full', points: 8 },
    });
    expect(found(measured(words(8, (index) => `0/${index + 6}`))).at(-1)).toMatchObject({ args: { at: 'zero' } });
    expect(codes(found(measured(`${words(8, (index) => `${index + 6}/${index + 6}`)} 7/8`)))).toEqual([]);
  });

  it('say nothing of points that are hidden elsewhere', () => {
    expect(codes(found(measured(words(9, (index) => `${index + 4}/${index + 4}`))))).toEqual([]);
    expect(codes(found(measured(`${words(6, () => '2/4')} 3/8 4/9`)))).toEqual([]);
  });

  it('are asked about where six in a row are alike', () => {
    expect(found(measured(`3/9 ${words(6, () => '4/12')} 5/11`)).at(-1)).toMatchObject({
      code: 'same-value-repeated',
      cell: 'C3',
      args: { points: 6 },
    });
    expect(codes(found(measured(`3/9 ${words(5, () => '4/12')} 5/11`)))).toEqual([]);
    expect(codes(found(measured(words(7, () => '45')), 'value'))).toEqual(['same-value-repeated']);
  });

  it('are asked about once', () => {
    expect(codes(found(measured(words(9, () => '4/12'))))).toEqual(['constant-denominator']);
  });

  it('are ordinary for events, and for a value of nothing', () => {
    expect(codes(found(measured(words(7, () => '12')), 'days-between'))).toEqual([]);
    expect(codes(found(measured(words(7, () => '0')), 'value'))).toEqual([]);
    expect(codes(found(measured(`${words(7, () => '0/12')} 3/12 1/11`)))).toEqual([]);
  });
});

describe('the number of points', () => {
  const few = (text: string) => found(measured(text)).filter(({ code }) => code === 'too-few-points');

  it('is too small up to nine', () => {
    expect(few(words(9, (index) => `3/${index + 5}`))).toMatchObject([
      { cell: 'C2', args: { measured: 9, least: 10 } },
    ]);
    expect(few(words(10, (index) => `3/${index + 5}`))).toEqual([]);
  });

  it('counts what was measured, and says nothing where nothing was', () => {
    expect(few('3/5 - 4/6 0/0')).toMatchObject([{ args: { measured: 2 } }]);
    expect(few('- - 0/0')).toEqual([]);
  });
});

describe('a definition that changes', () => {
  const defined = (...texts: (string | null)[]): readonly Measurement[] =>
    texts.flatMap((definition, index) =>
      makeMeasurements(`4/${index + 9}`, month(`2022-0${index + 1}`), { definition }),
    );

  it('is told where its words change', () => {
    const findings = found(defined('Innen 3 dager', null, 'innen  3 dager ', 'Innen 72 timer', 'Innen 72 timer'));
    expect(findings.filter(({ code }) => code === 'definition-changed')).toMatchObject([
      { args: { period: { key: '2022-04' } } },
    ]);
  });

  it('is as it should be where a phase begins', () => {
    const [first, second] = defined('Innen 3 dager', 'Innen 72 timer') as [Measurement, Measurement];
    expect(codes(found([first, { ...second, phase: 'ny definisjon' }]))).toEqual([]);
  });

  it('is nothing in a sheet without that column', () => {
    expect(codes(found(inMonths('2022-01', '2022-02')))).toEqual([]);
  });
});

it('tells two series of a team apart', () => {
  const other = measured('4/9', { indicator: 'tidsbruk' as IndicatorId });
  const findings = found([...measured('4/9'), ...other]);
  expect(findings.map(({ found: name }) => name)).toEqual(['sykepleier-3-dager', 'tidsbruk']);
});
