import type { Period, PeriodKind } from '../domain/period.ts';
import type { ChartType } from '../spc/chart-types/chart-type.ts';
import type { Side } from '../spc/series-analysis.ts';

/** A level as it is told: whole percent for shares ("69 %"), a number with its unit otherwise ("2,4 døgn"). */
export type Level = string;

/** A level of a process, or the spread about one. */
export type Plots = ChartType['plots'];

/** A level, or how large the spread is on a chart that shows nothing else. */
export interface ToldLevel {
  readonly level: Level;
  readonly plots: Plots;
}

/** One side of a comparison between phases: the pooled level, and its counts where they are real. */
export interface PhaseLevel {
  readonly level: Level;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Which line points are held against: the series' own, the one before or after a split, or the team's baseline. */
export type LineName =
  | 'median'
  | 'mean'
  | 'center'
  | 'previous-median'
  | 'previous-mean'
  | 'previous-center'
  | 'new-median'
  | 'new-mean'
  | 'new-center'
  | 'baseline';

export interface RunEvidence {
  readonly points: number;
  readonly side: Side;
  readonly line: LineName;
  readonly from: Period;
  readonly to: Period;
  /** On which side most of the latest points lie, where the evidence alone would not tell which way it went; else null. */
  readonly lately: Side | null;
}

export interface CrossingsEvidence {
  readonly crossings: number;
  /** The fewest that chance gives. */
  readonly limit: number;
  readonly line: LineName;
  readonly lately: Side | null;
}

export interface TrendEvidence {
  readonly points: number;
  /** Above: it rises. */
  readonly side: Side;
  readonly from: Period;
  readonly to: Period;
  readonly lately: Side | null;
}

/** Most of a few points in a row, far from the line on one side. */
export interface MostOfEvidence {
  readonly side: Side;
  readonly line: LineName;
  readonly from: Period;
  readonly to: Period;
}

/** Points in a row that lie about the line in a way that is seldom random, on no side of it. */
export interface StretchEvidence {
  readonly points: number;
  readonly line: LineName;
  readonly from: Period;
  readonly to: Period;
}

/** The sentences of a reading; all data is handed in, formatted levels included. */
export interface ReadingTexts {
  /** Nothing measured yet. */
  readonly noData: string;
  /**
   * "Vi er i gang: 7 målinger siden mars 2022. Fra 10 målinger kan vi begynne å lese utviklingen." `since` is null for
   * measurements that have no place in the calendar.
   */
  readonly inProgress: (measured: number, since: Period | null, needed: number) => string;
  /**
   * "Bare 2 målinger når tallene blir slått sammen per år: for lite til å lese utviklingen." The team has measured all
   * the time, and nobody is to wait ten years.
   */
  readonly tooFewYears: (measured: number) => string;
  /** "Nivået er rundt 80 % (10 målinger). Fra 12 målinger kan vi se etter endring." */
  readonly levelOnly: (level: ToldLevel, measured: number, needed: number) => string;
  /** Measured enough, but too few of the points lie off the line. */
  readonly fewUseful: (level: ToldLevel, measured: number) => string;
  /** At the ceiling or the floor: "Nesten alle målinger er 100 %. Da kan reglene ikke brukes." */
  readonly mostlyOnLine: (level: Level) => string;
  /** More than half of the points are alike, but not nearly all of them or not at a ceiling. */
  readonly halfOnLine: (level: ToldLevel) => string;
  /** "Ingen sikker endring. Nivået er rundt 80 % (14 målinger)." */
  readonly noSureChange: (level: ToldLevel, measured: number) => string;
  /** After a split that cannot be compared with the time before: no sure change since then. */
  readonly noSureChangeSince: (level: ToldLevel, measured: number, since: Period) => string;
  /** After a split: no sure change from the time before it. */
  readonly noSureChangeFromBefore: (level: ToldLevel, measured: number, split: Period) => string;
  /** "9 målinger på rad over medianen (januar–september 2022)", without full stop: the evidence of a longest run. */
  readonly runOfPoints: (evidence: RunEvidence) => string;
  /** "Målingene krysser medianen bare 2 ganger (minst 8 ventes)": the evidence of too few crossings. */
  readonly fewCrossings: (evidence: CrossingsEvidence) => string;
  /** "Den nyeste målingen (mai 2022) ligger over grensene". */
  readonly newestBeyondLimits: (period: Period, side: Side) => string;
  /** "7 målinger på rad som stiger (mars–september 2022)". */
  readonly trend: (evidence: TrendEvidence) => string;
  /** "Minst to av tre målinger på rad ligger langt over gjennomsnittet (mars–mai 2022)": in words, else it looks like a share. */
  readonly twoOfThree: (evidence: MostOfEvidence) => string;
  readonly fourOfFive: (evidence: MostOfEvidence) => string;
  /** "Målingene krysser medianen hele 17 ganger (høyst 14 ventes)". */
  readonly manyCrossings: (evidence: Omit<CrossingsEvidence, 'lately'>) => string;
  /** "14 målinger på rad går annenhver gang opp og ned (…)". */
  readonly alternating: (evidence: StretchEvidence) => string;
  /** "8 målinger på rad ligger langt fra gjennomsnittet, noen over og noen under (…)". */
  readonly outsideOneSigma: (evidence: StretchEvidence) => string;
  /** "15 målinger på rad ligger uvanlig tett på gjennomsnittet (…)". */
  readonly withinOneSigma: (evidence: StretchEvidence) => string;
  /** Evidence and verdict: ": tegn på reell endring." */
  readonly signOfChange: (evidence: string) => string;
  /** A sign on a chart of spread says first what it is about: "Spredning: 9 målinger på rad …". */
  readonly ofSpread: (sentence: string) => string;
  /** Evidence of a change for the worse: ". Hva skjedde?" It never says who or why. */
  readonly signForTheWorse: (evidence: string) => string;
  /** What follows evidence of a pattern: that it is no change of level, and whether the data mix groups. */
  readonly noteOnPattern: string;
  /** "Før var det 41 %." after the indicator's own headline. */
  readonly before: (level: Level) => string;
  /** Headline where the indicator has no sentence of its own, and for the worse: "Fra 69 % til 41 %." */
  readonly fromTo: (from: Level, to: Level) => string;
  /** Evidence: "fra 41 % (49 av 120) til 69 % (83 av 120)". */
  readonly fromToWithCounts: (from: PhaseLevel, to: PhaseLevel) => string;
  /** "delt ved januar 2022". */
  readonly splitAt: (period: Period) => string;
  /**
   * "Forskjellen ligger trolig mellom 15 og 40 prosentpoeng (95 %-intervall: usikkerhet, ikke bevis)." The ends are shares,
   * −1 to 1.
   */
  readonly differenceBetween: (lower: number, upper: number) => string;
  readonly goalNotMet: (goal: Level) => string;
  readonly goalMetAndHeld: (goal: Level) => string;
  /** For privacy nothing of this series is shown. */
  readonly hiddenByOutcome: string;
  /** "Per kvartal, av hensyn til personvernet." */
  readonly pooledTo: (step: PeriodKind) => string;
  /** "3 målinger er skjult av hensyn til personvernet." */
  readonly hiddenPoints: (points: number) => string;
  /** "Tallene fra 5 team er lagt sammen (nevner i alt: 1 240)." Of the newest panel. */
  readonly panelOf: (teams: number, patients: number) => string;
  /** "fra 4 til 5 team": the name of a phase that begins because teams joined or left. */
  readonly panelPhase: (before: number, after: number) => string;
  /** "Andre team er med fra mars 2022 (fra 4 til 5 team). Tiden før sammenlignes ikke med tiden etter." */
  readonly panelChanged: (phase: string, from: Period) => string;
  /** "2 perioder med mindre enn 80 % av vanlig nevner er tegnet åpne og regnes ikke med." */
  readonly incompletePeriods: (periods: number) => string;
  /** "1 team som har målt, er ikke med i summen." */
  readonly leftOutOfPanel: (teams: number) => string;
  /** "i gang: 7 målinger, 10 trengs for å lese utviklingen": for one line of a terminal. */
  readonly inProgressShort: (measured: number, needed: number) => string;
  /** "slått sammen per år: 2 målinger, for lite til å lese utviklingen": for one line of a terminal. */
  readonly tooFewYearsShort: (measured: number) => string;
}
