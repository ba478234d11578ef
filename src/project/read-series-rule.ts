import type { CellPlace } from '../domain/cell-place.ts';
import type { ConfigProblem } from '../domain/config-problem.ts';
import type { Measure } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import type { ChartTypeId } from '../spc/chart-types/index.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import { idsOf } from './find-word.ts';
import { measuresOfChart } from './measures-of-chart.ts';
import type { LabeledPeriod, Project, SeriesRule, SeriesSettings, TargetSetting } from './project.ts';
import type { ProjectFile } from './project-schema.ts';
import { referToIndicator, referToTeam } from './references.ts';
import { vocabularies } from './vocabularies.ts';

type Entry = NonNullable<ProjectFile['series']>[number];
type TargetEntry = NonNullable<Entry['targets']>[number];

/** A rule, and what is wrong with its entry. There is no rule where the entry is about something unknown. */
export interface ReadSeriesRule {
  readonly rule: SeriesRule | null;
  readonly faults: readonly ConfigFault[];
}

/** The settings of a rule that says nothing. */
export const noSettings: SeriesSettings = {
  chart: null,
  rules: null,
  step: null,
  baseline: null,
  phases: null,
  exclude: null,
  targets: null,
};

/** Where a key of gpf.yaml stands in its file. */
export type PlaceInFile = (path: ConfigPath) => CellPlace;

/** Brings an entry under `series` to a rule, and holds it against what it is about and the project's periods. */
export function readSeriesRule(
  entry: Entry,
  project: Project,
  path: ConfigPath,
  placeInFile: PlaceInFile,
): ReadSeriesRule {
  const team = referToTeam(project, entry.team, [...path, 'team']);
  const indicator = referToIndicator(project.catalogue, entry.indicator, [...path, 'indicator']);
  const measure = indicator.target?.measure ?? null;
  const settings = readSettings(entry, (key, ...rest) => placeInFile([...path, key, ...rest]));
  const faults = [
    ...chartFaults(settings.chart, measure),
    ...baselineFaults(entry.baseline),
    ...periodFaults(settings, project.periods),
    ...repeatFaults(settings),
    ...targetFaults(entry.targets ?? [], measure),
  ].map((fault): ConfigFault => ({ kind: 'invalid', path: [...path, ...fault.path], problem: fault.problem }));
  const lost = team.faults.length + indicator.faults.length > 0;
  return {
    rule: lost ? null : { team: team.target, indicator: indicator.target?.id ?? null, settings },
    faults: [...team.faults, ...indicator.faults, ...faults],
  };
}

type PlaceInEntry = (...path: [keyof Entry, ...ConfigPath]) => CellPlace;

function readSettings(entry: Entry, placeOf: PlaceInEntry): SeriesSettings {
  const { chart, rules, step, baseline, phases, exclude, targets } = entry;
  return {
    chart: chart ?? null,
    rules: rules ?? null,
    ...(rules && { rulesPlace: placeOf('rules') }),
    step: step ?? null,
    baseline: readBaseline(baseline, placeOf('baseline')),
    phases: phases?.map((each, index) => labeled(each, 'label', placeOf('phases', index))) ?? null,
    exclude: exclude?.map((each, index) => labeled(each, 'reason', placeOf('exclude', index))) ?? null,
    targets: targets?.map(readTarget) ?? null,
  };
}

interface Fault {
  readonly path: ConfigPath;
  readonly problem: ConfigProblem;
}

type Labeled<Key extends string> =
  | Period
  | ({ readonly period: Period } & { readonly [K in Key]?: string | undefined });

const labeled = <Key extends string>(each: Labeled<Key>, key: Key, place: CellPlace): LabeledPeriod =>
  'kind' in each ? { period: each, label: null, place } : { period: each.period, label: each[key] ?? null, place };

const readTarget = ({ from, value, by }: TargetEntry): TargetSetting => ({
  from: from ?? null,
  value: value.value,
  by: by ?? null,
});

function readBaseline(baseline: Entry['baseline'], place: CellPlace): SeriesSettings['baseline'] {
  if (baseline?.points !== undefined) return { points: baseline.points, place };
  return baseline?.through === undefined ? null : { through: baseline.through, place };
}

function baselineFaults(baseline: Entry['baseline']): readonly Fault[] {
  const both = baseline?.points !== undefined && baseline.through !== undefined;
  return both ? [{ path: ['baseline'], problem: { kind: 'not-together', keys: ['points', 'through'] } }] : [];
}

/** The problem of a chart that cannot draw a measure; none where the measure is not known. */
export function chartFaults(chart: ChartTypeId | null, measure: Measure | null): readonly Fault[] {
  if (chart === null || measure === null || measuresOfChart[chart].includes(measure)) return [];
  const allowed = idsOf(vocabularies.chart).filter((id) => measuresOfChart[id].includes(measure));
  return [{ path: ['chart'], problem: { kind: 'not-allowed', allowed, suggestion: null } }];
}

/** Running numbers belong to numbered projects, and calendar periods to all others. */
function periodFaults(settings: SeriesSettings, periods: Project['periods']): readonly Fault[] {
  const { baseline, phases, exclude, targets } = settings;
  const told: readonly (readonly [ConfigPath, Period | null])[] = [
    [['baseline', 'through'], baseline && 'through' in baseline ? baseline.through : null],
    ...(phases ?? []).map(({ period }, index) => [['phases', index], period] as const),
    ...(exclude ?? []).map(({ period }, index) => [['exclude', index], period] as const),
    ...(targets ?? []).map(({ from }, index) => [['targets', index, 'from'], from] as const),
  ];
  return told
    .filter(([, period]) => period !== null && (period.kind === 'number') !== (periods === 'numbered'))
    .map(([path]) => ({
      path,
      problem: { kind: 'wrong-type', expected: periods === 'numbered' ? 'number' : 'period' },
    }));
}

/** Phases, exclusions and goals that begin where one before them did: only one of the two can hold. */
function repeatFaults({ phases, exclude, targets }: SeriesSettings): readonly Fault[] {
  return [
    ...repeatsIn('phases', phases?.map(({ period }) => period) ?? []),
    ...repeatsIn('exclude', exclude?.map(({ period }) => period) ?? []),
    ...repeatsIn('targets', targets?.map(({ from }) => from) ?? []),
  ];
}

function repeatsIn(list: string, periods: readonly (Period | null)[]): readonly Fault[] {
  const told = new Set<string | null>();
  return periods.flatMap((period, index): readonly Fault[] => {
    const key = period?.key ?? null;
    if (!told.has(key)) {
      told.add(key);
      return [];
    }
    return [{ path: [list, index], problem: { kind: 'said-twice', period: key } }];
  });
}

/** A share lies from 0 to 1, and only a share is written in percent. */
function targetFaults(targets: readonly TargetEntry[], measure: Measure | null): readonly Fault[] {
  return targets.flatMap(({ value: { value, percent } }, index): readonly Fault[] => {
    const path = ['targets', index, 'value'];
    if (measure === 'share' && (value < 0 || value > 1)) {
      return [{ path, problem: { kind: 'out-of-range', minimum: 0, maximum: 1 } }];
    }
    const strange = percent && measure !== null && measure !== 'share';
    return strange ? [{ path, problem: { kind: 'wrong-type', expected: 'number' } }] : [];
  });
}
