import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import { formatLevel } from '../language/format-level.ts';
import { levelScale } from '../language/level-scale.ts';
import type { Messages } from '../language/messages.ts';
import type { PhaseLevel, ReadingTexts, ToldLevel } from '../language/reading-texts.ts';
import type { Series } from '../series/series.ts';
import { asOneLine } from './as-one-line.ts';
import { isPattern } from './is-pattern.ts';
import { leastForChange, leastForLevel } from './least-points.ts';
import type { Evidence, PooledLevel, Sign, Statement } from './reading.ts';

/** A statement in words: what stands over the chart, what more there is to say under it, and all in one line. */
export interface ToldStatement {
  readonly headline: string;
  /** Sentences that the headline does not hold; none where it says it all. */
  readonly more: readonly string[];
  readonly summary: string;
}

/** Puts a statement into the words of one language. */
export function tellStatement(statement: Statement, series: Series, messages: Messages): ToldStatement {
  switch (statement.kind) {
    case 'between-phases':
      return tellChange(statement, series.indicator, messages);
    case 'in-progress':
      return tellInProgress(statement, series, messages.readings);
    case 'sign-of-change': {
      const [sign, ...more] = tellSign(statement, messages.readings);
      const headline = series.plots === 'spread' ? messages.readings.ofSpread(sign) : sign;
      return { headline, more, summary: asOneLine([headline, ...more].join(' ')) };
    }
    default: {
      const headline = tellOnce(statement, series, messages);
      return { headline, more: [], summary: asOneLine(headline) };
    }
  }
}

/** Years come of adding up alone: the team is not at its beginning, and what it lacks cannot be waited for. */
function tellInProgress(
  { measured, since }: Extract<Statement, { kind: 'in-progress' }>,
  { step }: Series,
  texts: ReadingTexts,
): ToldStatement {
  if (step === 'year') {
    return { headline: texts.tooFewYears(measured), more: [], summary: texts.tooFewYearsShort(measured) };
  }
  return {
    headline: texts.inProgress(measured, inCalendar(since), leastForLevel),
    more: [],
    summary: texts.inProgressShort(measured, leastForLevel),
  };
}

/** Running numbers have no place in the calendar: "since measurement 1" says nothing. */
const inCalendar = (period: Period): Period | null => (period.kind === 'number' ? null : period);

type SaidOnce = Exclude<Statement, { kind: 'between-phases' | 'in-progress' | 'sign-of-change' }>;

function tellOnce(statement: SaidOnce, { indicator, plots }: Series, messages: Messages): string {
  const texts = messages.readings;
  if (statement.kind === 'no-data') return texts.noData;
  if (statement.kind === 'hidden-by-outcome') return texts.hiddenByOutcome;
  const level = formatLevel(statement.level, levelScale(indicator, plots, messages), messages);
  const told: ToldLevel = { level, plots };
  switch (statement.kind) {
    case 'level-only':
      return texts.levelOnly(told, statement.measured, leastForChange);
    case 'few-useful':
      return texts.fewUseful(told, statement.measured);
    case 'mostly-on-line':
      return statement.atCeiling ? texts.mostlyOnLine(level) : texts.halfOnLine(told);
    case 'no-sure-change':
      return tellNoChange(statement, told, texts);
  }
}

function tellNoChange(
  { measured, scope }: Extract<Statement, { kind: 'no-sure-change' }>,
  level: ToldLevel,
  texts: ReadingTexts,
): string {
  switch (scope.kind) {
    case 'series':
      return texts.noSureChange(level, measured);
    case 'since':
      return texts.noSureChangeSince(level, measured, scope.split);
    case 'from-before':
      return texts.noSureChangeFromBefore(level, measured, scope.split);
  }
}

/**
 * The evidence with its verdict; of a pattern what it is worth instead. For the worse it asks what happened, and never
 * says who or why.
 */
function tellSign({ evidence, better }: Sign, texts: ReadingTexts): readonly [string, ...string[]] {
  const told = tellEvidence(evidence, texts);
  if (isPattern(evidence)) return [`${told}.`, texts.noteOnPattern];
  return [better === false ? texts.signForTheWorse(told) : texts.signOfChange(told)];
}

function tellEvidence(evidence: Evidence, texts: ReadingTexts): string {
  switch (evidence.kind) {
    case 'run-of-points':
      return texts.runOfPoints(evidence);
    case 'few-crossings':
      return texts.fewCrossings(evidence);
    case 'newest-beyond-limits':
      return texts.newestBeyondLimits(evidence.period, evidence.side);
    case 'trend':
      return texts.trend(evidence);
    case 'two-of-three':
      return texts.twoOfThree(evidence);
    case 'four-of-five':
      return texts.fourOfFive(evidence);
    case 'many-crossings':
      return texts.manyCrossings(evidence);
    case 'alternating':
      return texts.alternating(evidence);
    case 'outside-one-sigma':
      return texts.outsideOneSigma(evidence);
    case 'within-one-sigma':
      return texts.withinOneSigma(evidence);
  }
}

/** From what to what. The indicator's own sentence is used where the change is not for the worse; else it is only told. */
function tellChange(
  statement: Extract<Statement, { kind: 'between-phases' }>,
  indicator: Indicator,
  messages: Messages,
): ToldStatement {
  const texts = messages.readings;
  const [from, to] = [levelOf(statement.from, indicator, messages), levelOf(statement.to, indicator, messages)];
  const own = indicator.headline[messages.id];
  const hasOwn = statement.better !== false && own.includes('{value}');
  return {
    headline: hasOwn
      ? `${own.replaceAll('{value}', () => to.level)} ${texts.before(from.level)}`
      : texts.fromTo(from.level, to.level),
    more: [statement, ...(statement.withinPhase ? [statement.withinPhase] : [])].flatMap((sign) =>
      tellSign(sign, texts),
    ),
    summary: `${texts.fromToWithCounts(from, to)}, ${texts.splitAt(statement.splitAt)}`,
  };
}

const levelOf = (
  { value, numerator, denominator }: PooledLevel,
  indicator: Indicator,
  messages: Messages,
): PhaseLevel => ({
  level: formatLevel(value, indicator, messages),
  numerator,
  denominator,
});
