import { describe, expect, it } from 'vitest';
import { analyze, times } from './series-in-words.ts';

const rising = '1 2 1 2 1 2 1 2 8 9 8 9 8 9 8 9';
const falling = '8 9 8 9 8 9 8 9 1 2 1 2 1 2 1 2';
const upAndDown = '1 2 1 2 1 8 9 8 9 8 9 8 9 8 1 2 1 2 1';
const steady = '5 2 7 8 3 1 9 4 6 2 8 7';
const calm = '10 12 11 13 12 10 11 13 11 10 12 11 12';
const baseline = { points: 13 };

describe('the variation', () => {
  it('is common cause without a sign', () => {
    expect(analyze('run', steady).variation).toBe('common-cause');
  });

  it('is high after a shift up and low after a shift down', () => {
    expect(analyze('run', rising).variation).toBe('high');
    expect(analyze('run', falling).variation).toBe('low');
  });

  it('is changed where the points went up and came down again', () => {
    expect(analyze('run', upAndDown).variation).toBe('changed');
  });

  it('is improvement or deterioration where it is known which way is better', () => {
    expect(analyze('run', rising, { direction: 'up' }).variation).toBe('improvement');
    expect(analyze('run', rising, { direction: 'down' }).variation).toBe('deterioration');
    expect(analyze('run', falling, { direction: 'up' }).variation).toBe('deterioration');
    expect(analyze('run', falling, { direction: 'down' }).variation).toBe('improvement');
    expect(analyze('run', falling, { direction: 'neutral' }).variation).toBe('low');
  });

  it('leaves the middle point of an odd number out of both halves', () => {
    expect(analyze('run', '1 2 1 2 1 2 1 2 1 9 9 8 9 8 9 8 9 8 9', { centerLine: 5 }).variation).toBe('high');
  });

  it('is that of the last phase', () => {
    expect(analyze('run', `${rising} ${steady}`, { phases: [17] }).variation).toBe('common-cause');
  });

  it('is high or low where the newest measured point lies beyond the limits', () => {
    expect(analyze('i', `${calm} 40`, { baseline }).variation).toBe('high');
    expect(analyze('i', `${calm} -20`, { baseline }).variation).toBe('low');
    expect(analyze('i', `${calm} 40 .`, { baseline }).variation).toBe('high');
  });

  it('takes no notice of an older point beyond the limits, nor of an excluded one', () => {
    expect(analyze('i', `${calm} 40 11`, { baseline }).variation).toBe('common-cause');
    expect(analyze('i', `${calm} 40`, { baseline, exclude: [14] }).variation).toBe('common-cause');
  });

  it('is changed where an outlier moves the line so far that the runs no longer tell which way', () => {
    expect(analyze('i', `${calm} 40`)).toMatchObject({ phases: [{ runsSignal: true }], variation: 'changed' });
  });

  it('is changed where the runs and the newest point say different things', () => {
    expect(analyze('i', `${times(8, '10 11')} ${times(8, '15 16')} -30`).variation).toBe('changed');
    expect(analyze('i', `${times(8, '10 11')} ${times(8, '15 16')} 60`).variation).toBe('high');
  });

  it('rests on the runs alone where the limits are not judged', () => {
    const short = analyze('i', `${calm} 40`, { baseline: { points: 6 } });
    expect(short.points.at(-1)?.signals).toContain('beyond-limits');
    expect([short.notJudged, short.variation]).toEqual(['short-baseline', 'common-cause']);
  });
});
