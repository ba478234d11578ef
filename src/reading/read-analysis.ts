import { formatGoal } from '../language/format-level.ts';
import type { Messages } from '../language/messages.ts';
import type { ReadingTexts } from '../language/reading-texts.ts';
import type { Series } from '../series/series.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import { asOneLine } from './as-one-line.ts';
import { directionOf } from './direction-of.ts';
import { readDifference } from './read-difference.ts';
import { readGoal } from './read-goal.ts';
import type { GoalReading, Reading } from './reading.ts';
import { stateAnalysis } from './state-analysis.ts';
import { tellStatement } from './tell-statement.ts';

/**
 * What a person is told about a series: what may be said of it as data, then the same in words. The better direction is
 * the indicator's; a neutral one stays neutral. A reading never names a cause, and `analysis.notJudged` silences it.
 */
export function readAnalysis(series: Series, analysis: SeriesAnalysis, messages: Messages): Reading {
  const statement = stateAnalysis(series, analysis);
  const goal = readGoal(series, analysis, statement);
  const difference = readDifference(series, analysis, statement);
  const { headline, more, summary } = tellStatement(statement, series, messages);
  const goalText = tellGoal(goal, series, messages);
  return {
    language: messages.id,
    direction: directionOf(series),
    statement,
    goal,
    difference,
    headline,
    sentence: [...more, ...(goalText === '' ? [] : [goalText])].join(' '),
    summary,
    goalSummary: asOneLine(goalText),
    uncertainty: difference === null ? '' : messages.readings.differenceBetween(difference.lower, difference.upper),
    notes: notesOn(series, messages),
  };
}

/** Nothing where there is no goal, or where it is too early to say. */
function tellGoal(goal: GoalReading | null, { indicator }: Series, messages: Messages): string {
  if (goal === null || goal.met === null) return '';
  const level = formatGoal(goal.value, indicator, messages);
  return goal.met === 'met-and-held' ? messages.readings.goalMetAndHeld(level) : messages.readings.goalNotMet(level);
}

/** Whose numbers they are, and what was done for privacy; nothing more where the whole series is hidden. */
function notesOn(series: Series, { readings }: Messages): readonly string[] {
  const { privacy, step } = series;
  if (privacy.hiddenByOutcome) return [];
  return [
    ...notesOnPanel(series, readings),
    ...(privacy.pooledFrom !== null && step !== null ? [readings.pooledTo(step)] : []),
    ...(privacy.hiddenPoints > 0 ? [readings.hiddenPoints(privacy.hiddenPoints)] : []),
  ];
}

function notesOnPanel({ panel, phases }: Series, readings: ReadingTexts): readonly string[] {
  const newest = panel?.stretches.at(-1);
  if (!panel || !newest) return [];
  const { patients, incomplete, leftOut } = panel;
  const change = phases.findLast(({ teams }) => teams);
  return [
    ...(patients === null ? [] : [readings.panelOf(newest.teams, patients)]),
    ...(change?.teams
      ? [readings.panelChanged(readings.panelPhase(change.teams.before, change.teams.after), change.period)]
      : []),
    ...(incomplete.length === 0 ? [] : [readings.incompletePeriods(incomplete.length)]),
    ...(leftOut === 0 ? [] : [readings.leftOutOfPanel(leftOut)]),
  ];
}
