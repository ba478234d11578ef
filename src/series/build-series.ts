import type { Catalogue } from '../domain/catalogue.ts';
import type { Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { type Step, steps } from '../domain/period.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import { plotsOfChart } from '../project/plots-of-chart.ts';
import type { Project, SeriesSettings } from '../project/project.ts';
import { settingsForSeries } from '../project/settings-for-series.ts';
import { applyExclusions } from './apply-exclusions.ts';
import { chooseMethod } from './choose-method.ts';
import { collectPhases } from './collect-phases.ts';
import { groupMeasurements, type MeasurementGroup } from './group-measurements.ts';
import { hideSmallNumbers, type PublishedPoints } from './hide-small-numbers.ts';
import { mergingOf } from './merging-of.ts';
import { placeBaseline } from './place-baseline.ts';
import { placePoints } from './place-points.ts';
import type { Series, SeriesTarget } from './series.ts';

/** The series of a project, and what a person should know of how they came about. */
export interface BuiltSeries {
  readonly series: readonly Series[];
  readonly findings: readonly Finding[];
}

/**
 * Measurements to series: one for each team, indicator and patient group, brought to one step, with gaps filled in and
 * small numbers hidden or pooled. What comes out is what may be published, and the analysis is made on it. Order: as the
 * rows came.
 */
export function buildSeries(measurements: readonly Measurement[], project: Project): BuiltSeries {
  const built = groupMeasurements(measurements).map((group) => buildOne(group, project));
  return { series: built.flatMap((one) => one.series), findings: toldOnce(built.flatMap((one) => one.findings)) };
}

/** What is wrong with a line of gpf.yaml, and not with a team's series, is told once however many series it holds for. */
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter((finding) => {
    if (finding.team !== null) return true;
    const key = JSON.stringify(finding);
    return told.size < told.add(key).size;
  });
}

function buildOne(group: MeasurementGroup, project: Project): BuiltSeries {
  const indicator = findIndicator(project.catalogue, group);
  if (!indicator) return { series: [], findings: [] };
  const { file } = group.measurements[0].place;
  const settings = settingsForSeries(project, group.team, group.indicator);
  const { chart, rules, findings } = chooseMethod(settings, indicator, file);
  const plots = plotsOfChart[chart];
  const points = publishPoints({ group, indicator, settings, chart }, project.privacy.minDenominator);
  const phases = collectPhases(points.published.points, settings, group);
  const baseline = placeBaseline(points.published.points, settings, group);
  const { published } = points;
  const series: Series = {
    team: group.team,
    indicator,
    patientGroup: group.patientGroup,
    step: published.step,
    points: published.points,
    chart,
    plots,
    rules,
    baseline: baseline.baseline,
    phases: phases.phases,
    // A goal is a level; it cannot be held against a spread.
    targets: plots === 'level' ? sortTargets(settings.targets ?? []) : [],
    changes: project.teams.find((team) => team.id === group.team)?.changes ?? [],
    privacy: {
      minDenominator: project.privacy.minDenominator,
      hiddenPoints: published.hiddenPoints,
      withoutCounts: published.withoutCounts,
      pooledFrom: published.pooledFrom,
      hiddenByOutcome: published.hiddenByOutcome,
    },
    file,
  };
  const hidden = tellHidden(group, published, series);
  return {
    series: [series],
    findings: [...findings, ...points.findings, ...phases.findings, ...baseline.findings, ...hidden],
  };
}

/** The rows of a series with what they are made into points by. */
interface PointsRequest {
  readonly group: MeasurementGroup;
  readonly indicator: Indicator;
  readonly settings: SeriesSettings;
  readonly chart: Series['chart'];
}

/** Rows to points: left out, brought to the step, and hidden where they are small. */
function publishPoints({ group, indicator, settings, chart }: PointsRequest, minDenominator: number) {
  const step = stepOf(group, settings);
  const merging = mergingOf({ indicator, chart });
  const { sensitive } = indicator;
  const { measurements, findings } = applyExclusions(group, settings);
  const placed = placePoints(measurements, merging, step);
  return { published: hideSmallNumbers(placed, { ...merging, sensitive, step, minDenominator }), findings };
}

const findIndicator = (catalogue: Catalogue, group: MeasurementGroup): Indicator | undefined =>
  catalogue.indicators.find((indicator) => indicator.id === group.indicator);

/** The declared step, else the one kind in which the periods are written; null for days and running numbers. */
function stepOf(group: MeasurementGroup, settings: SeriesSettings): Step | null {
  const { kind } = group.measurements[0].period;
  return settings.step ?? steps.find((step) => step === kind) ?? null;
}

function tellHidden(group: MeasurementGroup, published: PublishedPoints, series: Series): readonly Finding[] {
  const whole = wholeFile(series.file);
  const details = { team: group.team, found: series.indicator.id };
  if (published.hiddenByOutcome) return [makeFinding('hidden-by-outcome', whole, {}, details)];
  if (published.pooledFrom !== null && published.step !== null) {
    return [makeFinding('pooled-for-privacy', whole, { step: published.step }, details)];
  }
  if (published.hiddenPoints === 0) return [];
  const args = { points: published.hiddenPoints, minimum: series.privacy.minDenominator };
  return [makeFinding('small-number', whole, args, details)];
}

/** In the order they begin to hold; a goal without a date holds from the start. */
const sortTargets = (targets: readonly SeriesTarget[]): readonly SeriesTarget[] =>
  [...targets].sort((a, b) =>
    a.from && b.from ? comparePeriods(a.from, b.from) : Number(!!a.from) - Number(!!b.from),
  );
