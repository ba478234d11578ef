import type { LanguageId } from '../domain/language-id.ts';
import type { LevelId } from '../domain/level-id.ts';
import type { PeriodKind } from '../domain/period.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { Statement } from '../reading/reading.ts';
import type { Panel, SeriesPrivacy } from '../series/series.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import type { PosterInput } from './poster-input.ts';

/** The numbers behind one chart, as published: what is hidden has no numbers here either. */
export interface SeriesMetadata {
  /** On a sheet of several teams: whose numbers; null where several are added up. */
  readonly team?: string | null;
  /** Whose counts are added up, in numbers. */
  readonly panel?: Panel;
  readonly indicator: { readonly id: string; readonly code: string | null; readonly name: string };
  readonly patientGroup: string | null;
  readonly step: PeriodKind | null;
  readonly chart: string;
  readonly rules: string;
  readonly privacy: SeriesPrivacy;
  readonly points: readonly {
    readonly period: string;
    readonly state: string;
    readonly value: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly centerLine: number | null;
    readonly excluded: string | null;
    readonly signals: readonly string[];
  }[];
  readonly phases: SeriesAnalysis['phases'];
  readonly signals: SeriesAnalysis['signals'];
  readonly variation: SeriesAnalysis['variation'];
  readonly notJudged: SeriesAnalysis['notJudged'];
  readonly reading: {
    readonly headline: string;
    readonly sentence: string;
    readonly notes: readonly string[];
    readonly statement: Statement;
  };
}

/** What a program reads in a poster ten years later. */
export interface PosterMetadata {
  readonly gpf: string;
  /** Of a sheet for a level of the helsefellesskap. */
  readonly level?: LevelId;
  readonly title: string;
  /** Null for a sheet of several teams. */
  readonly team: string | null;
  readonly network: string | null;
  readonly language: LanguageId;
  readonly invented: boolean;
  /** "Internt – skal ikke deles", where it holds what is hidden from others. */
  readonly internal?: string;
  readonly methods: string | null;
  readonly series: readonly SeriesMetadata[];
}

/** The numbers, signs and words of a series, plain JSON. */
export function makeSeriesMetadata({ series, analysis, reading }: ReadSeries, language: LanguageId): SeriesMetadata {
  const analyzed = new Map(analysis.points.map((point) => [String(point.period), point]));
  return {
    indicator: { id: series.indicator.id, code: series.indicator.code, name: series.indicator.name[language] },
    patientGroup: series.patientGroup,
    step: series.step,
    chart: series.chart,
    rules: series.rules,
    privacy: series.privacy,
    points: series.points.map((point) => {
      const plotted = analyzed.get(point.period.key);
      return {
        period: point.period.key,
        state: point.state,
        value: plotted?.value ?? null,
        numerator: point.numerator,
        denominator: point.denominator,
        centerLine: plotted?.centerLine ?? null,
        excluded: point.excluded,
        signals: plotted?.signals ?? [],
      };
    }),
    phases: analysis.phases,
    signals: analysis.signals,
    variation: analysis.variation,
    notJudged: analysis.notJudged,
    reading: {
      headline: reading.headline,
      sentence: reading.sentence,
      notes: reading.notes,
      statement: reading.statement,
    },
  };
}

/** What is kept in a poster's `<metadata>`: the numbers behind what it shows, and how they were read. */
export function makePosterMetadata(
  { project, team, messages, version, stamp }: PosterInput,
  shown: { readonly series: readonly ReadSeries[]; readonly methods: string | null },
): PosterMetadata {
  return {
    gpf: version,
    title: team.poster.title ?? team.name,
    team: team.name,
    network: project.network?.name ?? null,
    language: messages.id,
    invented: project.network?.invented ?? false,
    ...(stamp && { internal: stamp }),
    methods: shown.methods,
    series: shown.series.map((series) => makeSeriesMetadata(series, messages.id)),
  };
}
