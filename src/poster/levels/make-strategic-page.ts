import type { EffectGoal } from '../../domain/effect-goal.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { ReadSeries } from '../../reading/read-series.ts';
import { listBody, textBody } from '../fill-slots.ts';
import { joinSentences } from '../join-texts.ts';
import type { ChartSection, PageContent } from '../page-content.ts';
import { pooledNote } from '../pooled-note.ts';
import type { ChartBlock } from '../poster-content.ts';
import { seriesName } from '../series-name.ts';
import { isDrawable } from './is-drawable.ts';
import type { LevelInput } from './level-input.ts';
import { levelPage } from './level-page.ts';
import { panelInShort } from './panel-sentence.ts';

/**
 * The sheet of those who work out strategies and plans: every effect goal with its indicators, added up over the teams,
 * with what has been decided. A goal that nobody measures anything for is said plainly. Null where nobody asks for such
 * a sheet and there is nothing to add up.
 */
export function makeStrategicPage(input: LevelInput): PageContent | null {
  const { project, messages, network: pooled } = input;
  const { strategic, network } = project;
  const isAsked = strategic !== undefined;
  if (!isAsked && (!network || pooled.length === 0)) return null;
  const { levels, formats } = messages;
  const sections = project.catalogue.effectGoals.map((goal) => sectionOf(goal, input));
  const shown = sections.flatMap(({ charts }) => charts.map(({ chart }) => chart));
  const { direction = null, decisions = [], nextMeeting = null, participation } = strategic ?? {};
  return levelPage(input, {
    level: 'strategic',
    eyebrow: [network?.name ?? null, levels.level.strategic],
    title: levels.title.strategic,
    shown,
    methods: shown.length === 0 ? [] : [levels.addedUp],
    participation,
    slots: {
      'measured-by': { body: textBody(levels.measuredBy(input.delivered.measured, input.delivered.teams)) },
      direction: { body: textBody(direction), heading: levels.headings.direction },
      goals: { body: sections.length === 0 ? null : { kind: 'chart-sections', sections } },
      decisions: { body: listBody(decisions), heading: levels.headings.decisions },
      'next-meeting': { body: textBody(nextMeeting && levels.nextMeeting(formats.date(nextMeeting))) },
    },
    description: sections.flatMap(({ name, charts, notes }) => [
      name,
      ...charts.map((chart) => `${chart.name}: ${chart.sentence}`),
      ...notes,
    ]),
  });
}

/** A goal's charts; an indicator that belongs to several stands under the first, and is named under the others. */
function sectionOf(goal: EffectGoal, input: LevelInput): ChartSection {
  const { messages } = input;
  const { levels } = messages;
  const own = indicatorsOn(input).filter(({ effectGoals }) => effectGoals.includes(goal.id));
  const isFirst = ({ effectGoals }: Indicator): boolean => firstGoal(effectGoals, input) === goal.id;
  const here = own.filter(isFirst);
  const charts = here.flatMap((indicator) => pooledOf(indicator, input).filter(isDrawable));
  const namesOf = (indicators: readonly Indicator[]): readonly string[] =>
    indicators.map(({ name }) => name[messages.id]);
  const without = here.filter((indicator) => !pooledOf(indicator, input).some(isDrawable));
  const told = (tell: (names: readonly string[]) => string, state: State): string => {
    const names = namesOf(without.filter((indicator) => stateOf(indicator, input) === state));
    return names.length === 0 ? '' : tell(names);
  };
  const elsewhere = namesOf(own.filter((indicator) => !isFirst(indicator) && isMeasured(indicator, input)));
  const notes = [
    own.some((indicator) => isMeasured(indicator, input)) ? '' : emptyGoal(goal, input),
    told(levels.measuredByFew, 'too-few'),
    told(levels.notShown, 'hidden'),
    told(levels.notMeasured, 'not-measured'),
    elsewhere.length === 0 ? '' : levels.belongsHereToo(elsewhere),
  ];
  return {
    name: goal.name[messages.id],
    charts: charts.map((chart) => chartBlock(chart, input)),
    notes: notes.filter((note) => note !== ''),
  };
}

/** What is said of a goal that nothing on the sheet measures: what was measured for it may have been left out by choice. */
function emptyGoal({ id }: EffectGoal, input: LevelInput): string {
  const { levels } = input.messages;
  const isMeasuredElsewhere = input.project.catalogue.indicators.some(
    (indicator) => indicator.effectGoals.includes(id) && isMeasured(indicator, input),
  );
  return isMeasuredElsewhere ? levels.goalNotOnSheet : levels.goalWithoutMeasurements;
}

type State = 'too-few' | 'hidden' | 'not-measured';

/** Why an indicator has no chart. */
function stateOf(indicator: Indicator, input: LevelInput): State {
  if (pooledOf(indicator, input).some(({ reading }) => reading.statement.kind === 'hidden-by-outcome')) return 'hidden';
  return isMeasured(indicator, input) ? 'too-few' : 'not-measured';
}

/** Those that the project file chose; else all that anybody has measured. In the catalogue's order. */
function indicatorsOn(input: LevelInput): readonly Indicator[] {
  const { catalogue, strategic } = input.project;
  const chosen = strategic?.indicators ?? [];
  return catalogue.indicators.filter((indicator) =>
    chosen.length === 0 ? isMeasured(indicator, input) : chosen.includes(indicator.id),
  );
}

const isMeasured = ({ id }: Indicator, { teams }: LevelInput): boolean =>
  teams.some(({ series, reading }) => series.indicator.id === id && reading.statement.kind !== 'no-data');

const pooledOf = ({ id }: Indicator, { network }: LevelInput): readonly ReadSeries[] =>
  network.filter(({ series }) => series.indicator.id === id);

const firstGoal = (ids: readonly string[], { project }: LevelInput): string | undefined =>
  project.catalogue.effectGoals.find(({ id }) => ids.includes(id))?.id;

function chartBlock(chart: ReadSeries, { messages }: LevelInput): ChartBlock {
  const { reading, series } = chart;
  const sentence = joinSentences([reading.headline, panelInShort(series, messages), pooledNote(series, messages)]);
  return { name: seriesName(series, messages), sentence, chart };
}
