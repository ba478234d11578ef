import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTasks } from '../../../src/catalogue/read-tasks.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { IndicatorId, TeamId } from '../../../src/domain/ids.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import type { Gathering } from '../../../src/domain/network.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Team } from '../../../src/domain/team.ts';
import { emptyPoster } from '../../../src/project/empty-poster.ts';
import type { Project } from '../../../src/project/project.ts';
import { buildSeries } from '../../../src/series/build-series.ts';
import { deliveredCounts } from '../../../src/status/delivered-counts.ts';
import type { SeriesStatus } from '../../../src/status/network-status.ts';
import { networkStatusOf } from '../../../src/status/network-status-of.ts';
import { gatheringsInOrder, lookTowards, nextGathering } from '../../../src/status/status-gathering.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { makeProject } from '../../factories/make-project.ts';

const day = (text: string) => text as CalendarDate;
const tasks = readTasks(readFileSync(new URL('../../../templates/catalogue/tasks.yaml', import.meta.url), 'utf8'));

const makeTeam = (id: string, given: Partial<Team> = {}): Team => ({
  id: id as TeamId,
  name: id,
  kind: 'municipality',
  aliases: [],
  partners: [],
  language: null,
  wheel: [],
  patientGroup: null,
  roles: null,
  share: { network: false, web: false },
  changes: [],
  poster: emptyPoster,
  ...given,
});

const gathering: Gathering = { name: 'Samling 3', date: day('2022-09-29') };

function statusOf(
  measurements: readonly Measurement[],
  given: { today?: string; gathering?: Gathering | null; project?: Partial<Project> } = {},
) {
  const project = makeProject({ teams: [makeTeam('fjelldal')], ...given.project });
  const series = buildSeries(measurements, project).series;
  return networkStatusOf(
    { project, measurements, series, withErrors: new Set(), tasks },
    { today: day(given.today ?? '2022-09-10'), gathering: given.gathering === undefined ? gathering : given.gathering },
  );
}

function onlySeries(...of: Parameters<typeof statusOf>): SeriesStatus {
  const [series] = statusOf(...of).teams.flatMap((team) => team.series);
  if (!series) throw new Error('no series');
  return series;
}

const many = (count: number) => Array.from({ length: count }, () => '8/10').join(' ');

describe('a gathering that is looked towards', () => {
  it('has its posters printed fourteen days before, as our proposal, and that is when to deliver', () => {
    expect(lookTowards(gathering, day('2022-09-10'))).toEqual({
      name: 'Samling 3',
      date: '2022-09-29',
      isPlanned: false,
      postersToPrint: { date: '2022-09-15', isProposed: true },
      due: '2022-09-15',
    });
  });

  it('has them printed when the project file says so', () => {
    const set = lookTowards({ ...gathering, postersToPrint: day('2022-09-01') }, day('2022-08-10'));
    expect(set.postersToPrint).toEqual({ date: '2022-09-01', isProposed: false });
  });

  it('is itself the day to deliver by once its posters are at the printer', () => {
    expect(lookTowards(gathering, day('2022-09-15')).due).toBe('2022-09-15');
    expect(lookTowards(gathering, day('2022-09-16')).due).toBe('2022-09-29');
  });

  it('is the first one from a day on, whatever their order in the file', () => {
    const later = { name: 'Samling 4', date: day('2023-02-07'), isPlanned: true };
    const network = {
      kind: 'network',
      name: '',
      start: null,
      invented: false,
      gatherings: [later, gathering],
    } as const;
    expect(gatheringsInOrder(network)).toEqual([gathering, later]);
    expect(nextGathering(network, day('2022-09-29'))).toBe(gathering);
    expect(nextGathering(network, day('2022-09-30'))).toBe(later);
    expect(nextGathering(network, day('2023-02-08'))).toBeNull();
    expect(nextGathering(null, day('2022-09-29'))).toBeNull();
  });
});

describe('what a team has delivered', () => {
  it('goes from its first to its newest period, and is counted in measured points', () => {
    const series = onlySeries(makeMeasurements('8/10 _ 8/10 - 9/10'));
    expect(series.delivered).toEqual({
      from: { kind: 'month', key: '2022-01' },
      through: { kind: 'month', key: '2022-05' },
    });
    expect(series.points).toBe(3);
  });

  it('is not what the team says that it has not measured, and is that there was nothing to measure', () => {
    expect(onlySeries(makeMeasurements('8/10 8/10 -')).delivered?.through.key).toBe('2022-02');
    expect(onlySeries(makeMeasurements('8/10 8/10 0/0')).delivered?.through.key).toBe('2022-03');
  });

  it('does not count points that are hidden or left out, and tells how many are too small', () => {
    const left = makeMeasurements('8/10', { kind: 'month', key: '2022-03' }, { exclude: 'ferie' });
    const series = onlySeries([...makeMeasurements('8/10 1/3'), ...left]);
    expect(series).toMatchObject({ points: 1, hidden: 1 });
  });

  it('is counted from the newest phase on', () => {
    const before = makeMeasurements('5/10 5/10 5/10', undefined, { phase: 'før' });
    const after = makeMeasurements('8/10 8/10', { kind: 'month', key: '2022-04' }, { phase: 'etter' });
    expect(onlySeries([...before, ...after])).toMatchObject({ points: 2, hasPhases: true });
    expect(onlySeries(before)).toMatchObject({ points: 3, hasPhases: false });
  });

  it('has a step of its own: days that are added up to months are months', () => {
    const days = makeMeasurements('3/5 4/5', { kind: 'day', key: '2022-03-30' });
    const settings = {
      chart: null,
      rules: null,
      step: 'month',
      baseline: null,
      phases: null,
      exclude: null,
      targets: null,
    } as const;
    const rule = { team: 'fjelldal' as TeamId, indicator: null, settings };
    const series = onlySeries(days, { project: { series: [rule] } });
    expect(series).toMatchObject({ step: 'month', delivered: { through: { kind: 'month', key: '2022-03' } } });
  });
});

describe('what can be delivered before a gathering', () => {
  it('is what is over now, and what will be over by the day for the printer', () => {
    const { missing } = onlySeries(makeMeasurements(many(6)), { today: '2022-08-20' });
    expect(missing.now).toMatchObject({ from: { key: '2022-07' }, through: { key: '2022-07' }, periods: 1 });
    expect(missing.later).toMatchObject({ from: { key: '2022-08' }, periods: 1, completeFrom: '2022-09-01' });
  });

  it('waits for the patients to be followed up', () => {
    const indicator = makeIndicator({ followUpDays: 30 });
    const catalogue = { ...makeProject().catalogue, indicators: [indicator] };
    const { missing } = onlySeries(makeMeasurements(many(6)), { today: '2022-08-20', project: { catalogue } });
    expect(missing.now).toBeNull();
    // July ends on the 31st; thirty whole days later it is 30 August, and the numbers can be written on the 31st.
    expect(missing.later).toMatchObject({
      from: { key: '2022-07' },
      through: { key: '2022-07' },
      completeFrom: '2022-08-31',
    });
  });

  it('is nothing where all is there', () => {
    expect(onlySeries(makeMeasurements(many(8))).missing).toEqual({ now: null, later: null });
  });

  it('is what is over today where no gathering is known', () => {
    const { missing } = onlySeries(makeMeasurements(many(6)), { gathering: null });
    expect(missing).toMatchObject({ now: { periods: 2 }, later: null });
  });

  it('is asked in weeks of who measures in weeks', () => {
    const weeks = makeMeasurements('8/10 8/10', { kind: 'week', key: '2022-W34' });
    const { missing } = onlySeries(weeks, { today: '2022-09-10' });
    expect(missing.now).toBeNull();
    expect(missing.later).toMatchObject({ from: { key: '2022-W36' }, periods: 1, completeFrom: '2022-09-12' });
  });

  it('is unknown for running numbers', () => {
    const numbered = makeMeasurements('8/10 8/10', { kind: 'number', key: '1' } satisfies Period);
    expect(onlySeries(numbered).missing).toEqual({ now: null, later: null });
  });
});

describe('what a reading lacks', () => {
  it('is told with how many more, and when they are there at the earliest at this step', () => {
    const { lacking } = onlySeries(makeMeasurements(many(7)));
    expect(lacking.level).toEqual({
      least: 10,
      more: 3,
      when: { period: { kind: 'month', key: '2022-10' }, completeFrom: '2022-11-01' },
    });
    expect(lacking.change).toMatchObject({ least: 12, more: 5, when: { completeFrom: '2023-01-01' } });
  });

  it('is a change alone from ten points, and nothing from twelve', () => {
    expect(onlySeries(makeMeasurements(many(10))).lacking).toMatchObject({ level: null, change: { more: 2 } });
    expect(onlySeries(makeMeasurements(many(12))).lacking).toEqual({ level: null, change: null });
  });
});

describe('the status of a network', () => {
  const teams = ['skogvang', 'aalesund', 'fjelldal'].map((id) => makeTeam(id));

  it('has its teams in the order of the alphabet, whatever they have delivered', () => {
    const { teams: told } = statusOf(makeMeasurements(many(3), undefined, { team: 'skogvang' as TeamId }), {
      project: { teams },
    });
    expect(told.map(({ team }) => team.id)).toEqual(['fjelldal', 'skogvang', 'aalesund']);
  });

  it('tells what a team has said it will measure and has not delivered', () => {
    const mainIndicator = 'sykepleier-3-dager' as IndicatorId;
    const team = makeTeam('fjelldal', { poster: { ...emptyPoster, mainIndicator } });
    const series = onlySeries([], { project: { teams: [team] } });
    expect(series).toMatchObject({ delivered: null, points: 0, missing: { now: null, later: null } });
  });

  it('says of the tasks what is written, and makes nothing up', () => {
    const roles = { manager: true, measurement: false, generalPractitioner: false, userRepresentative: true };
    const team = makeTeam('fjelldal', {
      roles,
      poster: { ...emptyPoster, anchoring: 'Rådmannen', title: 'Trygt heim' },
    });
    const { teams: told } = statusOf(makeMeasurements('8/10'), { project: { teams: [team] } });
    expect(told[0]?.tasks.map(({ task, written }) => `${task.id}: ${written.join(' ')}`)).toEqual([
      'leadership: manager anchoring',
      'user-role: user-representative',
      'measure-and-adjust: measurements',
      'poster: title',
    ]);
    expect(told[0]?.tasks.flatMap(({ notWritten }) => notWritten)).toEqual([
      'general-practitioner',
      'users-changed',
      'measurement-lead',
      'changes',
      'background',
      'aim',
    ]);
  });
});

describe('the numbers that everybody may see', () => {
  const of = (team: string, words: string, first?: Period) => makeMeasurements(words, first, { team: team as TeamId });

  it('count the teams that have delivered, and name nobody', () => {
    const teams = ['fjelldal', 'skogvang', 'storoya'].map((id) => makeTeam(id));
    const measurements = [...of('fjelldal', many(3)), ...of('skogvang', many(5))];
    const counts = deliveredCounts(statusOf(measurements, { project: { teams } }));
    expect(counts).toMatchObject({ teams: 3, delivered: 2 });
    expect(counts.indicators).toMatchObject([
      { teams: 2, newest: { key: '2022-05' }, askedThrough: { key: '2022-08' } },
    ]);
    expect(JSON.stringify(counts)).not.toMatch(/fjelldal|skogvang|storoya/);
  });

  it('leave out what nobody has delivered', () => {
    const mainIndicator = 'sykepleier-3-dager' as IndicatorId;
    const team = makeTeam('fjelldal', { poster: { ...emptyPoster, mainIndicator } });
    expect(deliveredCounts(statusOf([], { project: { teams: [team] } }))).toMatchObject({
      delivered: 0,
      indicators: [],
    });
  });

  it('tell the month of an event, and not its day', () => {
    const events = makeMeasurements('32', { kind: 'day', key: '2022-03-30' });
    const catalogue = {
      ...makeProject().catalogue,
      indicators: [makeIndicator({ measure: 'days-between', chart: 't' })],
    };
    const counts = deliveredCounts(statusOf(events, { project: { catalogue } }));
    expect(counts.indicators).toMatchObject([{ newest: { kind: 'month', key: '2022-03' }, askedThrough: null }]);
  });

  it('ask for what the step of most teams will have by then', () => {
    const teams = ['fjelldal', 'skogvang', 'storoya'].map((id) => makeTeam(id));
    const week: Period = { kind: 'week', key: '2022-W20' };
    const measurements = [
      ...of('fjelldal', many(3)),
      ...of('skogvang', many(3), week),
      ...of('storoya', many(3), week),
    ];
    const counts = deliveredCounts(statusOf(measurements, { project: { teams } }));
    expect(counts.indicators).toMatchObject([{ askedThrough: { kind: 'week', key: '2022-W36' } }]);
  });
});
