import type { CalendarDate } from '../domain/calendar-date.ts';
import type { MeasuringStep } from '../domain/period.ts';

/** A plan in one sentence. Levels and numbers are written already. */
export interface PlanFacts {
  readonly now: string;
  readonly goal: string;
  readonly every: Exclude<MeasuringStep, 'tertial'>;
  /** Patients behind a point, `10` or about `4,6`. */
  readonly patients: string;
  /** Patients of a month, where they were given so. */
  readonly perMonth: string | null;
  readonly before: number;
  readonly after: number;
}

/** Points that are too small: at which frequencies, how many patients they have there, and the parts that are hidden. */
export interface SmallPoints {
  readonly steps: readonly Exclude<MeasuringStep, 'tertial'>[];
  readonly patients: readonly string[];
  readonly hidden: readonly string[];
  readonly least: number;
  /** Whether each point has just so many patients. */
  readonly isKnown: boolean;
}

/** Points that are expected to be shown, and those of them off the median, on average. */
export interface ExpectedPoints {
  readonly shown: number;
  readonly useful: number;
  /** Whether the first number is known, since the patients of a point are. */
  readonly isKnown: boolean;
}

/** Points that are large enough to be shown: how often, with how many patients, how many in the time that was planned. */
export interface LargerPoints {
  readonly step: Exclude<MeasuringStep, 'tertial'>;
  readonly patients: string;
  readonly points: number;
  /** Points that a verdict needs. */
  readonly least: number;
}

/** Which days the points after the change were counted between. */
export interface CountedDays {
  readonly points: number;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** The gathering of the project that the last day comes from; null where the user named the day. */
  readonly gathering: string | null;
  /** True where that gathering is only planned, and nobody has set its date. */
  readonly isPlanned?: boolean;
}

/** The words of `gpf plan`; loaded by that command alone. Texts of a table stand in columns and are short. */
export interface PlanTexts {
  readonly lead: (plan: PlanFacts) => string;
  readonly counted: (days: CountedDays) => string;
  readonly expected: (points: ExpectedPoints) => string;
  /** A percentage that is not reached, or exceeded, in running text. */
  readonly lessThan: (percent: string) => string;
  readonly moreThan: (percent: string) => string;
  /** Head of the first table: chance, with the change, without. */
  readonly chance: string;
  readonly changed: (goal: string) => string;
  readonly unchanged: string;
  readonly way: { readonly 'one-median': string; readonly 'new-phase': string };
  readonly judged: string;
  readonly atEnd: string;
  readonly atAnyLook: string;
  readonly newPhaseTooShort: (least: number) => string;
  readonly varying: (improvement: string, falseImprovement: string) => string;
  readonly precision: (runs: string) => string;
  readonly plans: {
    readonly heading: string;
    readonly asked: string;
    readonly 'more-before': string;
    readonly 'more-after': string;
    readonly morePatients: { readonly point: string; readonly month: string };
    readonly every: Readonly<Record<Exclude<MeasuringStep, 'tertial'>, string>>;
    readonly points: string;
    readonly patients: string;
    readonly shown: string;
    readonly way: string;
    readonly shortWay: { readonly 'one-median': string; readonly 'new-phase': string };
    readonly improvement: string;
    readonly falseImprovement: string;
  };
  readonly tooSmall: (points: SmallPoints) => string;
  readonly seldomJudged: (measured: number, useful: number) => string;
  readonly advice: {
    /** Without a full stop: a word of caution may follow. */
    readonly good: (goal: string, chance: string) => string;
    readonly helps: string;
    readonly 'more-before': (points: number) => string;
    readonly 'more-after': (points: number) => string;
    readonly morePatients: { readonly point: (number: string) => string; readonly month: (number: string) => string };
    readonly every: Readonly<Record<Exclude<MeasuringStep, 'tertial'>, string>>;
    /** Fewer points in the same time are too few: so many of them, over a longer time. */
    readonly longer: (step: Exclude<MeasuringStep, 'tertial'>, before: number, after: number) => string;
    /** Behind a plan that helps only so. */
    readonly newPhase: string;
    /** Without a full stop: a word of caution may follow. */
    readonly newPhaseHelps: (withPhase: string, without: string) => string;
    readonly falseToo: (chance: string) => string;
    readonly phaseStartsAtChange: string;
    readonly nothingHelps: string;
    readonly largerPoints: (points: LargerPoints) => string;
    /** Why plans with a better chance are not named. */
    readonly tooSmall: string;
    readonly moreAfterNoHelp: (points: number, chance: string) => string;
    readonly moreAfterHinders: (points: number, chance: string) => string;
  };
}
