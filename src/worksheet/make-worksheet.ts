import type { Team } from '../domain/team.ts';
import { falseAlarmsOf } from '../planning/false-alarms.ts';
import type { Project } from '../project/project.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { Statement } from '../reading/reading.ts';
import { targetAt } from '../reading/target-at.ts';
import { toSeriesInput } from '../series/to-series-input.ts';
import { goalGap } from './goal-gap.ts';
import { newestLevel, newestPhase } from './newest-level.ts';
import { planAhead } from './plan-ahead.ts';
import { pointsAhead } from './points-ahead.ts';
import type { TimeAhead } from './time-ahead.ts';
import type { RulesAnswer, Worksheet, WorksheetSeries } from './worksheet.ts';

/** What a worksheet is made from. */
export interface WorksheetInput {
  readonly project: Project;
  readonly team: Team;
  /** The team's own series, as they are published. */
  readonly series: readonly ReadSeries[];
  /** The one that the team's poster shows large; null where there is none. */
  readonly main: ReadSeries | null;
  readonly time: TimeAhead;
}

/** The worksheet of a team. Each series with a goal, and the main one, is simulated: some seconds in all. */
export function makeWorksheet({ project, team, series, main, time }: WorksheetInput): Worksheet {
  const inOrder = main === null ? series : [main, ...series.filter((one) => one !== main)];
  const { minDenominator } = project.privacy;
  return {
    team,
    network: project.network,
    time,
    effectGoals: project.catalogue.effectGoals,
    series: inOrder.map((read) => worksheetSeries(read, { time, minDenominator, isMain: read === main })),
  };
}

interface Circumstances {
  readonly time: TimeAhead;
  readonly minDenominator: number;
  readonly isMain: boolean;
}

function worksheetSeries(read: ReadSeries, { time, minDenominator, isMain }: Circumstances): WorksheetSeries {
  const { series, reading } = read;
  const phase = newestPhase(read);
  const now = phase && newestLevel(phase);
  const gap = goalGap({
    target: targetAt(series, phase?.points.at(-1)),
    now,
    direction: reading.direction,
    met: reading.goal?.met ?? null,
  });
  const points = pointsAhead(series, phase?.points ?? [], time);
  const { input, options } = toSeriesInput(series);
  return {
    read,
    isMain,
    gap,
    answer: answerOf[reading.statement.kind],
    falseAlarms: falseAlarmsOf(input, options),
    ahead: planAhead({ series, phase, points, gap, now, isMain, minDenominator }),
  };
}

const answerOf = {
  'no-data': 'silent',
  'hidden-by-outcome': 'silent',
  'in-progress': 'silent',
  'level-only': 'silent',
  'few-useful': 'silent',
  'mostly-on-line': 'silent',
  'no-sure-change': 'no-sign',
  'sign-of-change': 'sign',
  'between-phases': 'sign',
} satisfies Record<Statement['kind'], RulesAnswer>;
