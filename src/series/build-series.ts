import type { Catalogue } from '../domain/catalogue.ts';
import type { Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import { type Step, steps } from '../domain/period.ts';
import { plotsOfChart } from '../project/plots-of-chart.ts';
import type { Project, SeriesSettings } from '../project/project.ts';
import { settingsForSeries } from '../project/settings-for-series.ts';
import { addUnits, markPartial, withholdPartial } from './add-units.ts';
import { applyExclusions } from './apply-exclusions.ts';
import { chooseMethod } from './choose-method.ts';
import { collectPhases } from './collect-phases.ts';
import { groupMeasurements, type MeasurementGroup } from './group-measurements.ts';
import { hideSmallNumbers } from './hide-small-numbers.ts';
import { type GroupPoints, type PublishedPoints, showAll } from './hiding-rule.ts';
import { mergingOf } from './merging-of.ts';
import { placeBaseline } from './place-baseline.ts';
import { placePoints } from './place-points.ts';
import type { Series, TeamSeries } from './series.ts';
import { sortTargets } from './sort-targets.ts';
import { tellHidden } from './tell-hidden.ts';

/** The series of a project, and what a person should know of how they came about. */
export interface BuiltSeries {
  readonly series: readonly TeamSeries[];
  readonly findings: readonly Finding[];
}

/** How a project's series are built. */
export interface BuildOptions {
  /**
   * `published` (by default): small numbers are hidden or pooled. `internal`: every point as it is, for the eyes of the
   * team alone.
   */
  readonly privacy?: 'published' | 'internal';
}

/**
 * Measurements to series: one for each team, indicator and patient group, brought to one step, with gaps filled in and
 * small numbers hidden or pooled. What comes out is what may be published, and the analysis is made on it. Order: as the
 * rows came.
 */
export function buildSeries(
  measurements: readonly Measurement[],
  project: Project,
  { privacy = 'published' }: BuildOptions = {},
): BuiltSeries {
  const isInternal = privacy === 'internal';
  const whole = groupMeasurements(measurements).flatMap((group) => placeGroup(group, project));
  const placed = isInternal ? whole : whole.map((one) => ({ ...one, points: withholdPartial(one.points) }));
  const published = new Map(
    ofOneIndicator(placed).flatMap((together) =>
      isInternal ? together.map((one) => [one, showAll(one)] as const) : publish(together, project),
    ),
  );
  const finished = placed.map((one) => finishSeries(one, published.get(one) ?? showAll(one), project));
  const series = finished.map((one) => one.series);
  const findings = finished.flatMap((one) => [...one.findings, ...tellHidden(one.series, series)]);
  return { series, findings: toldOnce(findings) };
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

/** All points of a series, and how they are to be shown and read. */
interface PlacedGroup extends GroupPoints {
  readonly group: MeasurementGroup;
  readonly indicator: Indicator;
  readonly settings: SeriesSettings;
  readonly method: Pick<Series, 'chart' | 'rules'>;
  readonly findings: readonly Finding[];
}

/** Rows to points: left out, and brought to the step. None of an indicator that nobody knows. */
function placeGroup(group: MeasurementGroup, project: Project): readonly PlacedGroup[] {
  const indicator = findIndicator(project.catalogue, group);
  if (!indicator) return [];
  const settings = settingsForSeries(project, group.team, group.indicator);
  const { findings, ...method } = chooseMethod(settings, indicator, group.measurements[0].place.file);
  const step = stepOf(group, settings);
  const exclusions = applyExclusions(group, settings);
  const units = project.teams.find(({ id }) => id === group.team)?.units ?? [];
  const added = addUnits(exclusions.measurements, units, step);
  const placed = placePoints(added.measurements, mergingOf({ indicator, chart: method.chart }), step);
  const ofTeam = { ...group, measurements: added.measurements };
  return [
    {
      group: ofTeam,
      indicator,
      settings,
      method,
      patientGroup: group.patientGroup,
      step,
      points: markPartial(placed, added),
      findings: [...findings, ...exclusions.findings, ...added.findings],
    },
  ];
}

/** The series of each team's indicator together: they can be subtracted from each other. */
function ofOneIndicator(placed: readonly PlacedGroup[]): readonly NonEmpty<PlacedGroup>[] {
  const together = new Map<string, [PlacedGroup, ...PlacedGroup[]]>();
  for (const one of placed) {
    const key = JSON.stringify([one.group.team, one.group.indicator]);
    const others = together.get(key);
    if (others) others.push(one);
    else together.set(key, [one]);
  }
  return [...together.values()];
}

function publish(
  together: NonEmpty<PlacedGroup>,
  { privacy: { minDenominator } }: Project,
): readonly (readonly [PlacedGroup, PublishedPoints])[] {
  const [{ indicator, method }] = together;
  const rule = { ...mergingOf({ indicator, chart: method.chart }), sensitive: indicator.sensitive, minDenominator };
  const published = hideSmallNumbers(together, rule);
  return together.flatMap((one, index) => {
    const points = published[index];
    return points ? [[one, points] as const] : [];
  });
}

function finishSeries(
  { group, indicator, settings, method, findings }: PlacedGroup,
  { points, step, ...hiding }: PublishedPoints,
  project: Project,
): { readonly series: TeamSeries; readonly findings: readonly Finding[] } {
  const plots = plotsOfChart[method.chart];
  const phases = collectPhases(points, settings, group);
  const baseline = placeBaseline(points, settings, group);
  const series: TeamSeries = {
    team: group.team,
    indicator,
    patientGroup: group.patientGroup,
    step,
    points,
    ...method,
    plots,
    baseline: baseline.baseline,
    phases: phases.phases,
    // A goal is a level; it cannot be held against a spread.
    targets: plots === 'level' ? sortTargets(settings.targets ?? []) : [],
    changes: project.teams.find((team) => team.id === group.team)?.changes ?? [],
    privacy: { minDenominator: project.privacy.minDenominator, ...hiding },
    file: group.measurements[0].place.file,
  };
  return { series, findings: [...findings, ...phases.findings, ...baseline.findings] };
}

const findIndicator = (catalogue: Catalogue, group: MeasurementGroup): Indicator | undefined =>
  catalogue.indicators.find((indicator) => indicator.id === group.indicator);

/** The declared step, else the one kind in which the periods are written; null for days and running numbers. */
function stepOf(group: MeasurementGroup, settings: SeriesSettings): Step | null {
  const { kind } = group.measurements[0].period;
  return settings.step ?? steps.find((step) => step === kind) ?? null;
}
