import { describe, expect, it } from 'vitest';
import { proposePhases } from '../../../src/advice/propose-phases.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Change } from '../../../src/domain/team.ts';
import type { PhaseStart, TeamSeries } from '../../../src/series/series.ts';
import { cumulativeBinomial } from '../../../src/stats/cumulative-binomial.ts';
import { drawFrom } from '../../../src/stats/draw-from.ts';
import { makeRandomSource } from '../../../src/stats/random-source.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makePoints, makeSeries } from '../reading/make-series.ts';

const change = (date: string, text = 'Telefon'): Change => ({ date: date as CalendarDate, text });
const month = (key: string): Period => ({ kind: 'month', key });
const phase = (key: string, label: string | null = null): PhaseStart => ({ period: month(key), label });

const low = '3/20 5/20 8/20 4/20 7/20 9/20 6/20 3/20 8/20 5/20 7/20 4/20';
const high = '13/20 15/20 18/20 12/20 17/20 19/20 16/20 13/20 18/20 15/20 17/20 12/20';
const top = high.replaceAll('/20', '/200').replaceAll(/(\d+)\/200/g, (_, n: string) => `${180 + Number(n)}/200`);

const started = month('2021-01');
const series = (words: string, given: Partial<TeamSeries> = {}): TeamSeries => makeSeries(words, started, given);
const january = change('2022-01-10');
const risen = series(`${low} ${high}`, { changes: [january] });

const objections = (one: TeamSeries) => proposePhases(one).refused.map(({ objection }) => objection);
const proposed = (one: TeamSeries): readonly string[] => proposePhases(one).proposals.map(({ period }) => period.key);

describe('a new phase', () => {
  it('is proposed at a change, with its evidence', () => {
    expect(proposePhases(risen)).toEqual({
      series: risen,
      silent: null,
      proposals: [
        {
          change: january,
          period: month('2022-01'),
          before: { measured: 12, centerLine: 0.275 },
          after: { measured: 12, centerLine: 0.775 },
          longestRun: 12,
          limit: 7,
          side: 'above',
          inseparable: [],
        },
      ],
      refused: [],
      phases: [phase('2022-01', 'Telefon')],
    });
  });

  it('is proposed where the level fell, too', () => {
    const fallen = series(`${high} ${low}`, { changes: [january] });
    expect(proposePhases(fallen).proposals[0]).toMatchObject({ side: 'below', period: month('2022-01') });
  });

  it('begins with the period whose middle is the day of the change or later, wherever the points rise', () => {
    const at = (date: string): readonly string[] =>
      proposed(series(`${low} ${low} ${high} ${high}`, { changes: [change(date)] }));
    expect(at('2022-12-17')).toEqual(['2023-01']);
    expect(at('2023-01-16')).toEqual(['2023-01']);
    expect(at('2023-01-17')).toEqual(['2023-02']);
  });

  it('is given to the earliest of several changes that would do, and the others are refused', () => {
    const changes = [change('2022-03-01', 'C'), change('2022-01-01', 'A'), change('2022-02-01', 'B')];
    const many = series(`${low} ${high} ${high}`, { changes });
    const { proposals, refused } = proposePhases(many);
    expect(proposals.map(({ change: { text } }) => text)).toEqual(['A']);
    expect(refused.map(({ change: { text }, objection }) => [text, objection.kind])).toEqual([
      ['B', 'too-few-before'],
      ['C', 'too-few-before'],
    ]);
  });

  it('is proposed at each of two changes, where everything holds with both', () => {
    const changes = [january, change('2023-01-10', 'Liste')];
    const { proposals, phases } = proposePhases(series(`${low} ${high} ${top}`, { changes }));
    expect(proposals.map(({ period, before, after }) => [period.key, before.measured, after.measured])).toEqual([
      ['2022-01', 12, 12],
      ['2023-01', 12, 12],
    ]);
    expect(phases.map(({ label }) => label)).toEqual(['Telefon', 'Liste']);
  });

  it('names every change that it would begin with, and refuses none of them', () => {
    const list = change('2022-01-12', 'Liste');
    const late = change('2021-12-20', 'Tavle');
    const { proposals, refused } = proposePhases({ ...risen, changes: [january, list, late] });
    expect(proposals.map((one) => [one.change, one.inseparable])).toEqual([[late, [january, list]]]);
    expect(refused).toEqual([]);
  });

  it('stands beside the phases that the series has', () => {
    const later = series(`${low} ${high} ${top}`, {
      changes: [change('2023-01-10', 'Liste')],
      phases: [phase('2022-01', 'før')],
    });
    expect(proposePhases(later).phases).toEqual([phase('2022-01', 'før'), phase('2023-01', 'Liste')]);
    const earlier = series(`${low} ${high} ${top}`, { changes: [january], phases: [phase('2023-01')] });
    expect(proposed(earlier)).toEqual(['2022-01']);
  });

  it('is held against its baseline, and a baseline of a later phase is no matter', () => {
    expect(proposed({ ...risen, baseline: { points: 12 } })).toEqual(['2022-01']);
    expect(proposed({ ...risen, baseline: { through: month('2021-12') } })).toEqual(['2022-01']);
    const later = { phases: [phase('2023-01')], baseline: { through: month('2023-06') } };
    expect(proposed(series(`${low} ${high} ${top}`, { changes: [january], ...later }))).toEqual(['2022-01']);
  });

  it('of events in order begins with the first event on the day of the change or later', () => {
    const events = makePoints('v5 v9 v7*10 v30 v41 v35 v38*9', started).map((point, index) => {
      const day: Period = { kind: 'day', key: `2022-03-${String(index + 1).padStart(2, '0')}` };
      return index === 12
        ? { ...point, period: { kind: 'number' as const, key: '13' }, day }
        : { ...point, period: day };
    });
    const given = { chart: 't' as const, step: null, points: events, changes: [change('2022-03-13')] };
    const between = series('8', { ...given, indicator: makeIndicator({ measure: 'days-between', chart: 't' }) });
    expect(proposePhases(between).refused.map(({ objection }) => objection.kind)).not.toContain('outside');
    expect(proposePhases(between).silent).toBeNull();
  });
});

describe('no phase is proposed', () => {
  it('where nothing may be shown, where there is no level, no calendar or no change', () => {
    const privacy = { ...risen.privacy, hiddenByOutcome: true };
    const numbers = risen.points.map((point, index) => ({
      ...point,
      period: { kind: 'number' as const, key: String(index + 1) },
    }));
    const silent = (one: TeamSeries) => proposePhases(one).silent;
    expect(silent({ ...risen, privacy })).toBe('hidden');
    expect(silent({ ...risen, plots: 'spread' })).toBe('no-level');
    expect(silent({ ...risen, points: numbers })).toBe('no-calendar');
    expect(silent({ ...risen, changes: [] })).toBe('no-changes');
    expect(proposePhases({ ...risen, privacy })).toMatchObject({ proposals: [], refused: [], phases: [] });
  });

  it('where no change was written down, however the points lie', () => {
    expect(proposed({ ...risen, changes: [change('2021-06-01')] })).toEqual([]);
  });

  it('with fewer than 12 measured points before or after', () => {
    const words = `${low} ${high}`.split(' ');
    const late = series(words.slice(1).join(' '), { changes: [change('2021-12-10')] });
    expect(objections(late)).toEqual([{ kind: 'too-few-before', measured: 11, needed: 12 }]);
    const early = series(words.slice(0, 23).join(' '), { changes: [january] });
    expect(objections(early)).toEqual([{ kind: 'too-few-after', measured: 11, needed: 12 }]);
    const excluded = series([...words.slice(0, 23), 'x12/20'].join(' '), { changes: [january] });
    expect(objections(excluded)).toEqual([{ kind: 'too-few-after', measured: 11, needed: 12 }]);
  });

  it('at the first point or before it', () => {
    const changes = [change('2020-05-01'), change('2021-01-05')];
    const few = { kind: 'too-few-before', measured: 0, needed: 12 };
    expect(objections({ ...risen, changes })).toEqual([few, few]);
  });

  it('after the last point, or where a phase begins already', () => {
    expect(objections({ ...risen, changes: [change('2023-02-01')] })).toEqual([{ kind: 'outside' }]);
    expect(objections({ ...risen, phases: [phase('2022-01')] })).toEqual([{ kind: 'is-a-phase' }]);
  });

  it('where the new points do not lie on one side of the old line for long enough', () => {
    expect(objections(series(`${low} ${low}`, { changes: [january] }))).toEqual([
      { kind: 'no-difference', longestRun: 3, limit: 7 },
    ]);
  });

  it('where both phases about one line show no sign of change', () => {
    // Above the line of the first for long, and about the line of both up and down.
    const before = '6/20 12/20 7/20 6/20 12/20 7/20 6/20 11/20 7/20 6/20 12/20 7/20';
    const after = '8/20 12/20 8/20 11/20 8/20 12/20 8/20 11/20 8/20 12/20 8/20 11/20';
    expect(objections(series(`${before} ${after}`, { changes: [january] }))).toEqual([{ kind: 'no-sign-unsplit' }]);
  });

  it('where the new points are not steady about their own line', () => {
    const stairs = '11/20 10/20 11/20 10/20 12/20 11/20 17/20 18/20 19/20 18/20 19/20 18/20';
    expect(objections(series(`${low} ${stairs}`, { changes: [january] }))).toEqual([{ kind: 'not-steady' }]);
  });

  it('where most points lie on a line', () => {
    const flat = '5/20 '.repeat(9);
    const [before, after] = [`${flat}4/20 6/20 7/20`, `${'15/20 '.repeat(9)}14/20 16/20 17/20`];
    const lacking = { kind: 'not-judged', about: 'own-line', off: 3 };
    expect(objections(series(`${before} ${high}`, { changes: [january] }))).toEqual([
      { ...lacking, phase: 'before', needed: 6 },
    ]);
    expect(objections(series(`${low} ${after}`, { changes: [january] }))).toEqual([
      { ...lacking, phase: 'after', needed: 10 },
    ]);
    const onOld = low
      .replaceAll('/20', '/40')
      .replaceAll(/(\d+)\/40/g, '11/40')
      .split(' ')
      .slice(3)
      .join(' ');
    expect(objections(series(`${low} ${onOld} 3/20 9/20 5/20`, { changes: [january] }))).toEqual([
      { kind: 'not-judged', phase: 'after', about: 'own-line', off: 3, needed: 10 },
    ]);
  });

  it('where the new points are steady about their own line and too many lie on the old one', () => {
    // The median of the first twelve is 5.5 of 20, 11 of 40.
    const onOld = '11/40 11/40 11/40 18/40 16/40 14/40 15/40 19/40 17/40 9/40 13/40 12/40';
    expect(objections(series(`${low} ${onOld}`, { changes: [january] }))).toEqual([
      { kind: 'not-judged', phase: 'after', about: 'old-line', off: 9, needed: 10 },
    ]);
  });

  it('where most points are alike beside their mean', () => {
    const alike = `${'15/20 '.repeat(9)}10/20 17/20 19/20`;
    const charted = { changes: [january], chart: 'p' as const };
    expect(objections(series(`${low} ${alike}`, charted))).toEqual([
      { kind: 'not-judged', phase: 'after', about: 'alike', off: 3, needed: 6 },
    ]);
    expect(objections(series(`${alike} ${high}`, charted))).toEqual([
      { kind: 'not-judged', phase: 'before', about: 'alike', off: 3, needed: 6 },
    ]);
  });

  it('where one point too few lies off the line, and one more makes up for it', () => {
    const after = '14/20 14/20 14/20 12/20 13/20 11/20 12/20 15/20 13/20 17/20 16/20 18/20';
    const one = series(`${low} ${after}`, { changes: [january] });
    expect(objections(one)).toEqual([{ kind: 'not-judged', phase: 'after', about: 'own-line', off: 9, needed: 10 }]);
  });
});

describe('proposals without any change', () => {
  /** The part of simulated series in which something is proposed. */
  function partProposed(points: number, at: readonly string[], chart: 'run' | 'p', runs: number): number {
    const random = makeRandomSource(12);
    const cumulative = cumulativeBinomial(20, 0.5);
    const changes = at.map((date) => change(date));
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const words = Array.from({ length: points }, () => `${drawFrom(cumulative, random)}/20`).join(' ');
      if (proposed(series(words, { changes, chart })).length > 0) found += 1;
    }
    return found / runs;
  }

  it('are rare with one change in the middle of 24 points', () => {
    expect(partProposed(24, ['2022-01-01'], 'run', 400)).toBeLessThanOrEqual(0.02);
    expect(partProposed(24, ['2022-01-01'], 'p', 400)).toBeLessThanOrEqual(0.04);
  });

  it('come in few of a hundred series of 36 points with three changes', () => {
    const three = ['2022-01-01', '2022-07-01', '2023-01-01'];
    expect(partProposed(36, three, 'run', 300)).toBeLessThanOrEqual(0.06);
    expect(partProposed(36, three, 'p', 300)).toBeLessThanOrEqual(0.08);
  });
});
