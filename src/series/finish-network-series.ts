import type { Indicator } from '../domain/indicator.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import { plotsOfChart } from '../project/plots-of-chart.ts';
import type { Project, SeriesSettings } from '../project/project.ts';
import { settingsForSeries } from '../project/settings-for-series.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';
import { chooseMethod } from './choose-method.ts';
import { showAll } from './hiding-rule.ts';
import { isWithin } from './is-within.ts';
import type { PanelPeriod } from './place-panel.ts';
import { pointsAt } from './points-at.ts';
import type { PooledTeams } from './pool-teams.ts';
import type { NetworkSeries, Panel, PhaseStart, Series, SeriesPoint } from './series.ts';
import { sortTargets } from './sort-targets.ts';
import { sumOfCells } from './team-parts.ts';
import { tellPanel } from './tell-panel.ts';

/** What a series of several teams is made of. */
export interface NetworkDraft {
  readonly indicator: Indicator;
  readonly file: string;
  /** How many teams have measured the indicator at all. */
  readonly measured: number;
  /** Null where no sum may be shown. */
  readonly pooled: PooledTeams | null;
}

/**
 * Charts of many teams' counts: with so many patients behind each point, the limits of a p or u chart are too narrow,
 * since teams differ.
 */
const chartsOfPanels: readonly ChartTypeId[] = ['run', 'p-prime', 'i-prime'];

/** Brings sums to a series, read as the project says for all teams, with a phase where other teams are added up. */
export function finishNetworkSeries(draft: NetworkDraft, project: Project): NetworkSeries {
  const { indicator, file, measured, pooled } = draft;
  const settings = settingsForSeries(project, null, indicator.id);
  const chart = chartsOfPanels.find((each) => each === settings.chart) ?? 'run';
  const { findings: _, ...method } = chooseMethod({ ...settings, chart }, indicator, file);
  const panel = tellPanel(pooled?.periods ?? [], measured);
  const points = (pooled?.periods ?? []).map((period) =>
    pointOf(period, indicator, reasonFor(period, panel, settings)),
  );
  return {
    team: null,
    panel,
    indicator,
    patientGroup: null,
    points,
    ...method,
    plots: plotsOfChart[chart],
    baseline: baselineAt(points, settings),
    phases: phasesOf(points, panel, settings),
    targets: sortTargets(settings.targets ?? []),
    changes: [],
    step: pooled?.step ?? null,
    privacy: { minDenominator: project.privacy.minDenominator, ...privacyOf(draft) },
    file,
  };
}

function privacyOf({ indicator, pooled }: NetworkDraft): Omit<Series['privacy'], 'minDenominator'> {
  const { step: _, points: __, ...nothing } = showAll({ step: null, points: [] });
  if (pooled === null) return { ...nothing, hiddenByOutcome: true };
  const isForPrivacy = indicator.sensitive && pooled.step !== pooled.from;
  return { ...nothing, pooledFrom: isForPrivacy ? pooled.from : null, outsideWholePeriods: pooled.outside };
}

function pointOf({ period, parts }: PanelPeriod, { measure }: Indicator, excluded: string | null): SeriesPoint {
  const nothing = { numerator: null, denominator: null, value: null, values: [] };
  if (parts.length === 0) return { period, state: 'gap', ...nothing, excluded: null };
  const { counted, patients } = sumOfCells(parts.flatMap(({ cells }) => cells));
  const shown = { period, state: 'measured', ...nothing, denominator: patients, excluded } as const;
  if (measure === 'share' || measure === 'rate') return { ...shown, numerator: counted };
  return { ...shown, value: counted / patients, values: [counted / patients] };
}

/** What everybody leaves out keeps the words of gpf.yaml; why a period is not whole is told from the panel. */
function reasonFor({ period, parts }: PanelPeriod, { incomplete }: Panel, { exclude }: SeriesSettings): string | null {
  if (parts.some(({ isExcluded }) => isExcluded))
    return exclude?.findLast((excluded) => isWithin(period, excluded.period))?.label ?? '';
  return incomplete.includes(period.key) ? '' : null;
}

/** The phases of gpf.yaml, and those that begin because other teams are in the panel. */
function phasesOf(
  points: readonly SeriesPoint[],
  { stretches }: Panel,
  settings: SeriesSettings,
): readonly PhaseStart[] {
  const starts = new Map<string, PhaseStart>();
  for (const phase of settings.phases ?? []) {
    const [start] = pointsAt(points, phase.period);
    if (start && start !== points[0]) starts.set(start.period.key, { ...phase, period: start.period });
  }
  stretches.forEach(({ from: period, teams: after }, index) => {
    const before = stretches[index - 1]?.teams;
    if (before === undefined) return;
    starts.set(period.key, { label: null, ...starts.get(period.key), period, teams: { before, after } });
  });
  return [...starts.values()].toSorted((one, other) => comparePeriods(one.period, other.period));
}

function baselineAt(points: readonly SeriesPoint[], { baseline }: SeriesSettings): Series['baseline'] {
  if (!baseline || points.length === 0 || 'points' in baseline) return points.length === 0 ? null : baseline;
  const last = pointsAt(points, baseline.through).at(-1);
  return last ? { ...baseline, through: last.period } : null;
}
