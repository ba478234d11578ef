import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ChartInput } from '../../../src/charts/chart-input.ts';
import { chartSpec } from '../../../src/charts/chart-spec.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Period } from '../../../src/domain/period.ts';
import { nb } from '../../../src/language/nb.ts';
import { readAnalysis } from '../../../src/reading/read-analysis.ts';
import type { ReadSeries } from '../../../src/reading/read-series.ts';
import { sealAnalysis } from '../../../src/series/seal-analysis.ts';
import type { Series, TeamSeries } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { readFontSet } from '../../../src/typography/read-font-set.ts';
import { makeSeries } from '../reading/make-series.ts';

const require = createRequire(import.meta.url);
const face = (name: string) =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`)));

/** Widths of Source Sans 3, as a poster has them. */
export const { measure: measureText } = readFontSet({
  regular: face('400Regular'),
  semibold: face('600SemiBold'),
  bold: face('700Bold'),
  italic: face('400Regular_Italic'),
});

export const date = (text: string): CalendarDate => text as CalendarDate;
export const month = (key: string): Period => ({ kind: 'month', key });

/** What a chart is made from: a series in words (as `makePoints` has them) with its real analysis and reading. */
export function makeChartInput(
  words: string,
  {
    first = month('2021-01'),
    series = {},
    ...given
  }: Partial<ChartInput> & { first?: Period; series?: Partial<TeamSeries> } = {},
): ChartInput {
  const role = given.role ?? 'main';
  return {
    readSeries: makeReadSeries(makeSeries(words, first, series)),
    messages: nb,
    size: role === 'main' ? { width: 1500, height: 610 } : { width: 720, height: 265 },
    role,
    gatherings: [],
    timeSpan: null,
    measureText,
    ...given,
  };
}

export function makeReadSeries(series: Series): ReadSeries {
  const { input, options } = toSeriesInput(series);
  const analysis = sealAnalysis(series, analyzeSeries(input, options));
  return { series, analysis, reading: readAnalysis(series, analysis, nb) };
}

type Rows = readonly Readonly<Record<string, string | number | null>>[];

/** A specification as the tests look at it: the rows of each layer by its name. */
export interface SeenSpec {
  readonly width: number;
  readonly height: number;
  readonly padding: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  readonly description: string;
  readonly datasets: Readonly<Record<string, Rows>>;
  readonly layer: readonly { readonly name: string; readonly mark: Readonly<Record<string, unknown>> }[];
}

/** The specification of a chart in words. */
export const specOf = (...args: Parameters<typeof makeChartInput>): SeenSpec =>
  chartSpec(makeChartInput(...args)) as unknown as SeenSpec;

/** The rows of a layer; none where the chart has no such layer. */
export const rowsOf = (spec: SeenSpec, layer: string): Rows => spec.datasets[layer] ?? [];

/** The texts of a layer with no-break spaces as plain ones, to be seen in a test. */
export const textsOf = (spec: SeenSpec, layer: string): readonly string[] =>
  rowsOf(spec, layer).map(({ text }) => String(text).replaceAll('\u00a0', ' '));

/** Two years in which a team goes from about 4 of 10 to about 7 of 10. */
export const twoPhases = '3 5 3 5 4 5 3 5 4 5 3 4 6 6 8 6 7 8 6 8 6 8 6 8';
