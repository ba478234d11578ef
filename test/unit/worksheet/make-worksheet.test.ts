import { describe, expect, it } from 'vitest';
import type { ReadSeries } from '../../../src/reading/read-series.ts';
import { makeWorksheet } from '../../../src/worksheet/make-worksheet.ts';
import { timeAhead } from '../../../src/worksheet/time-ahead.ts';
import type { WorksheetSeries } from '../../../src/worksheet/worksheet.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeProject } from '../../factories/make-project.ts';
import { day, gatherings, makeTeam, network, readOne } from './read-worksheet.ts';

const [third = null, fourth = null] = gatherings;
const time = timeAhead(network, third, day('2023-01-10'));
const goal = (value: number) => [{ from: null, value, by: null }];
const steady = '4 6 5 4 6 5 4 6 5 4 6 5';

/** The worksheet's word about one series, which is the main one unless it is said. */
function weigh(read: ReadSeries, isMain = true): WorksheetSeries {
  const project = makeProject({ network });
  const sheet = makeWorksheet({ project, team: makeTeam(), series: [read], main: isMain ? read : null, time });
  return sheet.series[0] as WorksheetSeries;
}

describe('the time ahead of a gathering', () => {
  it('runs to the gathering after it', () => {
    expect(time).toEqual({ gathering: third, from: '2023-02-01', next: fourth, until: '2023-11-07' });
  });

  it('is nine months after the last one, and from today where there is none', () => {
    expect(timeAhead(network, fourth, day('2023-01-10'))).toMatchObject({ next: null, until: '2024-08-07' });
    expect(timeAhead(null, null, day('2023-01-10'))).toMatchObject({ from: '2023-01-10', until: '2023-10-10' });
  });
});

describe('the points to come', () => {
  it('are those that are complete by the next gathering, before and after the day of this one', () => {
    const { ahead } = weigh(readOne(steady));
    expect(ahead).toMatchObject({ points: { step: 'month', measured: 12, coming: 10, before: 13, after: 9 } });
  });

  it('wait until the patients of a period have been followed up', () => {
    const { ahead } = weigh(readOne(steady, { indicator: makeIndicator({ followUpDays: 30 }) }));
    expect(ahead).toMatchObject({ points: { coming: 9, after: 8 } });
  });

  it('are counted in the newest phase alone', () => {
    const phases = [{ period: { kind: 'month', key: '2022-11' } as const, label: null }];
    expect(weigh(readOne(steady, { phases })).ahead).toMatchObject({ points: { measured: 2, before: 3 } });
  });

  it('are not known of what comes when it comes', () => {
    expect(weigh(readOne(steady, { step: null })).ahead).toEqual({ kind: 'no-calendar' });
  });
});

describe('the gap to the goal', () => {
  it('is from the median of the newest twelve points', () => {
    const { gap } = weigh(readOne(`2*6 ${steady}`, { targets: goal(0.8) }));
    expect(gap).toMatchObject({ kind: 'left', now: { level: 0.5, points: 12 }, target: { value: 0.8 } });
  });

  it('is none where the goal is met and held, or only met', () => {
    expect(weigh(readOne('9 8 9 8 9 8 9 8 9 8 9 8', { targets: goal(0.8) })).gap).toMatchObject({ held: true });
    expect(weigh(readOne('9 8 9 8 9 8 9 8 9 8', { targets: goal(0.8) })).gap).toMatchObject({
      kind: 'reached',
      held: false,
    });
  });

  it('goes down where less is better', () => {
    const indicator = makeIndicator({ direction: 'down' });
    expect(weigh(readOne(steady, { indicator, targets: goal(0.2) })).gap.kind).toBe('left');
    expect(weigh(readOne(steady, { indicator, targets: goal(0.8) })).gap.kind).toBe('reached');
  });

  it('is not told from fewer than ten points, nor where no direction is better, nor without a goal', () => {
    expect(weigh(readOne('5*9', { targets: goal(0.8) })).gap.kind).toBe('no-level');
    const neutral = makeIndicator({ direction: 'neutral' });
    expect(weigh(readOne(steady, { indicator: neutral, targets: goal(0.8) })).gap.kind).toBe('no-direction');
    expect(weigh(readOne(steady)).gap.kind).toBe('no-goal');
  });
});

describe("the rules' answer", () => {
  it('is a sign, no sign, or silence', () => {
    expect(weigh(readOne('4 3 4 3 4 3 4 3 4 3 9 8 9 8 9 8 9 8 9 8')).answer).toBe('sign');
    expect(weigh(readOne(steady)).answer).toBe('silent');
    expect(weigh(readOne('4 6 3 7 4 6 3 7 4 6 3 7')).answer).toBe('no-sign');
    expect(weigh(readOne('5*9')).answer).toBe('silent');
  });

  it('comes with how often they are wrong, and nothing where they are silent', () => {
    expect(weigh(readOne('4 6 3 7 4 6 3 7 4 6 3 7')).falseAlarms.anySign).toBeGreaterThan(0);
    expect(weigh(readOne('5*9')).falseAlarms.method).toBe('never');
  });
});

describe('the forecast', () => {
  const swinging = '4 6 3 7 4 6 3 7 4 6 3 7';

  it('is of the present level, the goal, the step and the median of the patients that are shown', () => {
    const { ahead } = weigh(readOne('4/10 6/12 3/8 7/14 4 6 3 7 4 6 3 7 h', { targets: goal(0.8) }));
    expect(ahead).toMatchObject({
      kind: 'forecast',
      isGoal: true,
      forecast: { runs: 1000, asked: { plan: { now: 0.45, goal: 0.8, every: 'month', patients: { number: 10 } } } },
    });
  });

  it('is an example for the main series without a goal, and not made for another', () => {
    const main = weigh(readOne(swinging)).ahead;
    expect(main).toMatchObject({ kind: 'forecast', isGoal: false, forecast: { asked: { plan: { goal: 0.7 } } } });
    expect(weigh(readOne(swinging), false).ahead).toMatchObject({ kind: 'points', why: 'no-goal' });
  });

  it('is made for another series with a goal', () => {
    expect(weigh(readOne(swinging, { targets: goal(0.8) }), false).ahead.kind).toBe('forecast');
  });

  it('is as frequent as the step: a fortnight has half of a month', () => {
    const points = readOne(swinging, { targets: goal(0.8) });
    const quarter = readOne(swinging, {
      targets: goal(0.8),
      step: 'quarter',
      points: points.series.points.map((point, index) => ({
        ...point,
        period: { kind: 'quarter', key: `${2020 + Math.floor(index / 4)}-Q${(index % 4) + 1}` } as const,
      })),
    });
    const { ahead } = weigh(quarter);
    expect(ahead).toMatchObject({ forecast: { asked: { patientsPerPoint: 10, plan: { every: 'quarter' } } } });
  });

  it('says why there is none', () => {
    const why = (words: string, given: Parameters<typeof readOne>[1] = {}) => {
      const { ahead } = weigh(readOne(words, given));
      return ahead.kind === 'points' ? ahead.why : ahead.kind;
    };
    expect(why('9*12', { targets: goal(0.8) })).toBe('at-goal');
    expect(why('5*9')).toBe('no-level');
    expect(why(swinging, { indicator: makeIndicator({ direction: 'neutral' }) })).toBe('no-direction');
    expect(why('v5 v6 v7 v5 v6 v7 v5 v6 v7 v5 v6 v7', { indicator: makeIndicator({ measure: 'value' }) })).toBe(
      'not-a-share',
    );
    expect(why(swinging, { indicator: makeIndicator({ followUpDays: 400 }), targets: goal(0.8) })).toBe('no-points');
  });
});
