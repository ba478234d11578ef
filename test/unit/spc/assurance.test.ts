import { describe, expect, it } from 'vitest';
import { analyze, times } from './series-in-words.ts';

const calm = '10 12 11 13 12 10 11 13 11 10 12 11 12'; // limits 7.1 and 15.7

describe('the assurance', () => {
  it('is consistently met where all limits lie on the better side of the target', () => {
    expect(analyze('i', calm, { target: 5, direction: 'up' }).assurance).toBe('consistently-met');
    expect(analyze('i', calm, { target: 20, direction: 'down' }).assurance).toBe('consistently-met');
  });

  it('is consistently missed where all limits lie on the worse side', () => {
    expect(analyze('i', calm, { target: 20, direction: 'up' }).assurance).toBe('consistently-missed');
    expect(analyze('i', calm, { target: 5, direction: 'down' }).assurance).toBe('consistently-missed');
  });

  it('is inconsistent where the target lies between the limits', () => {
    expect(analyze('i', calm, { target: 11, direction: 'up' }).assurance).toBe('inconsistent');
  });

  it('must hold for the limits of every point, and leaves out points that have none', () => {
    const p = times(6, '45/100 55/100');
    expect(analyze('p', `${p} 0/0`, { target: 0.8, direction: 'up' }).assurance).toBe('consistently-missed');
    expect(analyze('p', `${p} 5/10`, { target: 0.8, direction: 'up' }).assurance).toBe('inconsistent');
  });

  it('is not given without a target or without a better side', () => {
    expect(analyze('i', calm, { direction: 'up' }).assurance).toBeNull();
    expect(analyze('i', calm, { target: 5 }).assurance).toBeNull();
    expect(analyze('i', calm, { target: 5, direction: 'neutral' }).assurance).toBeNull();
  });

  it('is not given by a run chart', () => {
    expect(analyze('run', calm, { target: 5, direction: 'up' }).assurance).toBeNull();
  });

  it('is not given where the limits are not judged', () => {
    expect(analyze('i', '10 12 11', { target: 5, direction: 'up' }).assurance).toBeNull();
    expect(analyze('i', calm, { target: 5, direction: 'up', baseline: { points: 5 } }).assurance).toBeNull();
  });

  it('is not given while the last phase has a signal, except at an excluded point', () => {
    expect(analyze('i', `${calm} 40 11`, { target: 5, direction: 'up' }).assurance).toBeNull();
    expect(analyze('i', `${calm} 40 11`, { target: 5, direction: 'up', exclude: [14] }).assurance).toBe(
      'consistently-met',
    );
  });

  it('is not given where there are no limits', () => {
    expect(
      analyze('i', '10 . 12 . 11 . 13 . 12 . 10 . 11 . 13 . 9 . 8 . 12 . 9', { target: 5, direction: 'up' }),
    ).toMatchObject({ notJudged: null, assurance: null });
  });
});
