import { type CalendarDate, parseIsoDate } from '../domain/calendar-date.ts';
import type { Gathering } from '../domain/network.ts';
import type { Trouble } from '../language/help-texts.ts';
import type { CountedDays } from '../language/plan-texts.ts';
import { countPointsUntil } from '../planning/count-points-until.ts';
import { type Frequency, frequencies } from '../planning/frequency.ts';
import { mostPoints } from '../planning/list-alternatives.ts';
import { type MeasuringPlan, type Patients, patientsPerPoint } from '../planning/measuring-plan.ts';
import type { Project } from '../project/project.ts';
import { CannotRun } from './cannot-run.ts';
import type { Options } from './command-context.ts';
import { parseShare } from './parse-share.ts';

/** A plan to be forecast, and where its number of points after the change comes from; null where the user gave it. */
export interface PlanRequest {
  readonly plan: MeasuringPlan;
  readonly counted: CountedDays | null;
}

/** More patients in a point show nothing more, and take longer to simulate. */
const mostPatients = 1000;

/**
 * The plan that the options describe. Without `--after` and `--until` the points are counted to the project's next
 * gathering. Errors: `CannotRun` for what is missing, does not go together or makes no sense.
 */
export function readPlanRequest(options: Options, project: Project, today: CalendarDate): PlanRequest {
  refuseMissing(options, project, today);
  const [now, goal] = [readShare('--now', options.now), readShare('--goal', options.goal)];
  if (now === goal) throw new CannotRun({ kind: 'goal-is-now', option: '--goal', percent: toPercent(now) });
  const every = frequencies.find((frequency) => frequency === options.every) ?? 'month';
  const patients = readPatients(options);
  const { minDenominator = String(project.privacy.minDenominator) } = options;
  const counted = countPoints(options, { every, today, gatherings: project.network?.gatherings ?? [] });
  const plan: MeasuringPlan = {
    now,
    goal,
    patients,
    every,
    before: readNumber('--before', options.before, { least: 0, most: mostPoints, whole: true }),
    after: counted?.points ?? readNumber('--after', options.after, { least: 1, most: mostPoints, whole: true }),
    minDenominator: readNumber('--min-denominator', minDenominator, { least: 1, most: mostPatients, whole: true }),
  };
  refuseTooMuch(plan);
  return { plan, counted };
}

function refuseTooMuch(plan: MeasuringPlan): void {
  const points = plan.before + plan.after;
  if (points > mostPoints) throw new CannotRun({ kind: 'too-many-points', points, most: mostPoints });
  const patients = Math.round(patientsPerPoint(plan));
  if (patients > mostPatients) throw new CannotRun({ kind: 'points-too-large', patients, most: mostPatients });
}

/** What must be told, with all of it that is missing at once. */
function refuseMissing(options: Options, project: Project, today: CalendarDate): void {
  const { now, goal, patientsPerMonth, patientsPerPoint: each, before, after, until } = options;
  const next = nextGathering(project.network?.gatherings ?? [], dateOf(options.from) ?? today);
  const needed: readonly { readonly options: readonly string[]; readonly isGiven: boolean }[] = [
    { options: ['--now'], isGiven: now !== undefined },
    { options: ['--goal'], isGiven: goal !== undefined },
    { options: patientOptions, isGiven: patientsPerMonth !== undefined || each !== undefined },
    { options: ['--before'], isGiven: before !== undefined },
    { options: ['--after', '--until'], isGiven: after !== undefined || until !== undefined || next !== null },
  ];
  const missing = needed.filter(({ isGiven }) => !isGiven);
  if (missing.length > 0) throw new CannotRun(lacks(...missing.map(({ options: names }) => names)));
}

const patientOptions = ['--patients-per-month', '--patients-per-point'] as const;

const lacks = (...missing: readonly (readonly string[])[]): Trouble => ({ kind: 'missing-options', missing });

/** Whole numbers stay whole: 0.07 is 7, not 7.000000000000001. */
const toPercent = (share: number): number => Number((share * 100).toPrecision(12));

function readShare(option: string, value: string | undefined): number {
  if (value === undefined) throw new CannotRun(lacks([option]));
  const share = parseShare(value);
  if (share === 'one-or-all') throw new CannotRun({ kind: 'one-or-all', option, value });
  if (share === null) throw new CannotRun({ kind: 'not-a-share', option, value });
  return share;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

function readNumber(option: string, value: string | undefined, bounds: Bounds): number {
  if (value === undefined) throw new CannotRun(lacks([option]));
  const number = /^\d+([.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : null;
  const fits = number !== null && number >= bounds.least && number <= bounds.most;
  if (!fits || (bounds.whole && !Number.isInteger(number))) {
    throw new CannotRun({ kind: 'not-a-number', option, value, ...bounds });
  }
  return number;
}

function readPatients({ patientsPerMonth, patientsPerPoint: each }: Options): Patients {
  const options = patientOptions;
  if (patientsPerMonth !== undefined && each !== undefined) {
    throw new CannotRun({ kind: 'options-exclude-each-other', options });
  }
  if (each !== undefined) {
    return { per: 'point', number: readNumber(options[1], each, { least: 1, most: mostPatients, whole: true }) };
  }
  if (patientsPerMonth === undefined) throw new CannotRun(lacks(options));
  return {
    per: 'month',
    number: readNumber(options[0], patientsPerMonth, { least: 1, most: mostPatients, whole: false }),
  };
}

interface Calendar {
  readonly every: Frequency;
  readonly today: CalendarDate;
  readonly gatherings: readonly Gathering[];
}

/** Points to the named day, else to the next gathering; null where their number is given. */
function countPoints(options: Options, { every, today, gatherings }: Calendar): CountedDays | null {
  const { after, until } = options;
  if (after !== undefined && until !== undefined) {
    throw new CannotRun({ kind: 'options-exclude-each-other', options: ['--after', '--until'] });
  }
  if (after !== undefined) return null;
  const from = dateOf(options.from) ?? today;
  const next = until === undefined ? nextGathering(gatherings, from) : null;
  const day = dateOf(until) ?? next?.date;
  if (day === undefined) throw new CannotRun(lacks(['--after', '--until']));
  const points = countPointsUntil(every, from, day);
  if (points === 0) throw new CannotRun({ kind: 'no-point-before', from, until: day });
  return { points, from, until: day, gathering: next?.name ?? null, ...(next?.isPlanned ? { isPlanned: true } : {}) };
}

const dateOf = (text: string | undefined): CalendarDate | null => (text === undefined ? null : parseIsoDate(text));

const nextGathering = (gatherings: readonly Gathering[], from: CalendarDate): Gathering | null =>
  gatherings.filter(({ date }) => date > from).toSorted((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null;
