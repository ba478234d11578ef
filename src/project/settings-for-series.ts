import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { Measure } from '../domain/indicator.ts';
import { measuresOfChart } from './measures-of-chart.ts';
import type { Project, SeriesRule, SeriesSettings } from './project.ts';

/**
 * How one series is analyzed, key by key: what is said of the team's indicator beats what is said of the team, that
 * beats what is said of the indicator, and that beats what is said of all. Of two that say the same, the later holds.
 * `rules` falls back on the project's; what nobody says is null. A chart that is said of all indicators, or of a team's,
 * holds for those whose measure it can draw. Without a team it is what is said of all teams: for their series together.
 */
export function settingsForSeries(project: Project, team: TeamId | null, indicator: IndicatorId): SeriesSettings {
  const measure = project.catalogue.indicators.find(({ id }) => id === indicator)?.measure ?? null;
  const settings = rulesFor(project, team, indicator).map((rule) => ({
    ...rule.settings,
    chart: drawableChart(rule.settings.chart, measure),
  }));
  const first = <Key extends SettingKey>(key: Key): SeriesSettings[Key] | null =>
    settings.find((each) => each[key] !== null)?.[key] ?? null;
  const { rules, rulesPlace } = settings.find((each) => each.rules !== null) ?? project;
  return {
    chart: first('chart'),
    rules,
    ...(rulesPlace && { rulesPlace }),
    step: first('step'),
    baseline: first('baseline'),
    phases: first('phases'),
    exclude: first('exclude'),
    targets: first('targets'),
  };
}

type SettingKey = Exclude<keyof SeriesSettings, 'rulesPlace'>;

/** The rules that hold for a series, the strongest first. */
function rulesFor(project: Project, team: TeamId | null, indicator: IndicatorId): readonly SeriesRule[] {
  const weight = (rule: SeriesRule): number => (rule.team === null ? 0 : 2) + (rule.indicator === null ? 0 : 1);
  return project.series
    .filter((rule) => (rule.team ?? team) === team && (rule.indicator ?? indicator) === indicator)
    .toReversed()
    .toSorted((a, b) => weight(b) - weight(a));
}

function drawableChart(chart: SeriesSettings['chart'], measure: Measure | null): SeriesSettings['chart'] {
  return chart !== null && measure !== null && !measuresOfChart[chart].includes(measure) ? null : chart;
}
