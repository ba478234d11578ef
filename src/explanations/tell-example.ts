import { numberPeriod, type Period } from '../domain/period.ts';
import type { ExplanationTexts } from '../language/explanation-texts.ts';
import { analyzeSeries } from '../spc/analyze-series.ts';
import type { AnalyzedPoint, SeriesAnalysis } from '../spc/series-analysis.ts';
import type { PeriodKey } from '../spc/series-input.ts';
import type { Shown, WorkedExample } from './explanation.ts';
import type { ExamplePage, ToldNumber } from './explanation-page.ts';
import { readShown } from './read-shown.ts';
import { marks, sketch } from './sketch.ts';
import type { MethodSubject } from './subjects.ts';
import { withDecimalMark } from './with-decimal-mark.ts';

/** A worked example: calculated by `analyzeSeries`, told in one language. */
export function tellExample(subject: MethodSubject, texts: ExplanationTexts): ExamplePage {
  const { example } = subject.explanation;
  const { begin, end } = subject.textIn(texts).story;
  const analysis = analyzeSeries(example.series, example.options);
  const told = example.shows.map((shown) => ({ shown, number: tellShown(shown, analysis, subject, texts) }));
  const values = new Map(told.map(({ shown, number }) => [shown.key, tellInText(shown, texts) ?? number.value]));
  const tell = (value: number) => tellLevel(value, example, texts);
  return {
    begin,
    series: example.series,
    options: example.options,
    table: tabulate(example, analysis, texts),
    sketch: sketch(analysis.points, tell),
    legend: legendOf(analysis, texts),
    numbers: told.map(({ number }) => number),
    end: end.replace(/\{([\w-]+)\}/g, (hole, key) => values.get(key) ?? hole),
  };
}

/** A step in running text; null where it is told there as in the list. */
const tellInText = (shown: Shown, { formats }: ExplanationTexts): string | null =>
  shown.what === 'step' && shown.decimalsInText !== undefined
    ? formats.number(shown.value, shown.decimalsInText)
    : null;

function tellShown(
  shown: Shown,
  analysis: SeriesAnalysis,
  subject: MethodSubject,
  texts: ExplanationTexts,
): ToldNumber {
  const calculation = 'calculation' in shown ? withDecimalMark(shown.calculation, texts) : null;
  if (shown.what === 'step') {
    const value = texts.formats.number(shown.value, 4);
    return { label: withDecimalMark(shown.symbol, texts), calculation, value };
  }
  const value = readShown(analysis, shown, subject.id);
  const where = shown.at === undefined ? '' : ` (${texts.formats.period(toPeriod(shown.at))})`;
  return {
    label: `${texts.words.shown[shown.what]}${where}`,
    calculation,
    value: tellValue(shown, value, subject.explanation.example, texts),
  };
}

const levels: ReadonlySet<string> = new Set(['plotted', 'center-line', 'lower', 'upper']);

function tellValue(
  { what }: Shown,
  value: number | string | null,
  example: WorkedExample,
  texts: ExplanationTexts,
): string {
  if (value === null) return texts.words.none;
  if (typeof value === 'string') return tellWord(value, texts);
  return levels.has(what) ? tellLevel(value, example, texts) : texts.formats.number(value);
}

/** Ids of rules as their titles, and what may be said of a series in words. */
function tellWord(value: string, texts: ExplanationTexts): string {
  const { variation, assurance } = texts.words;
  const words: Readonly<Record<string, string>> = { ...variation, ...assurance };
  const titles = new Map<string, string>(Object.entries(texts.rules).map(([id, { title }]) => [id, title]));
  return words[value] ?? texts.formats.list(value.split(', ').map((id) => texts.words.quote(titles.get(id) ?? id)));
}

const tellLevel = (value: number, { told }: WorkedExample, { formats }: ExplanationTexts): string =>
  told.as === 'percent' ? formats.percent(value, told.decimals) : formats.number(value, told.decimals);

const toPeriod = (key: PeriodKey): Period => (typeof key === 'number' ? numberPeriod(key) : { kind: 'month', key });

/** A column of the table; left out where it has nothing to say in any row. */
interface Column {
  readonly name: string;
  readonly cell: (point: AnalyzedPoint) => string;
}

function tabulate(example: WorkedExample, { points }: SeriesAnalysis, texts: ExplanationTexts): ExamplePage['table'] {
  const columns = columnsOf(example, points, texts);
  return {
    header: columns.map(({ name }) => name),
    rows: points.map((point) => columns.map(({ cell }) => cell(point))),
  };
}

function columnsOf(
  example: WorkedExample,
  points: readonly AnalyzedPoint[],
  texts: ExplanationTexts,
): readonly Column[] {
  const { columns: names } = texts.words;
  const { formats } = texts;
  const rowsOf = ({ period }: AnalyzedPoint) => example.series.observations.filter((row) => row.period === period);
  const raw = (point: AnalyzedPoint) =>
    rowsOf(point)
      .map(({ value }) => (value === null ? '' : formats.number(value)))
      .join(' · ');
  const level = (value: number | null) => (value === null ? '' : tellLevel(value, example, texts));
  const limits = new Set(points.map(({ upper }) => upper));
  const hasDenominator = points.some(({ denominator }) => denominator !== null);
  const isPlottedApart = points.some((point) => raw(point) !== level(point.value));
  const all: readonly (Column & { readonly shown: boolean })[] = [
    { name: names.period, shown: true, cell: ({ period }) => formats.shortPeriod(toPeriod(period)) },
    { name: hasDenominator ? names.numerator : names.value, shown: true, cell: raw },
    { name: names.denominator, shown: hasDenominator, cell: ({ denominator }) => formats.number(denominator ?? 0) },
    { name: names.plotted, shown: isPlottedApart, cell: ({ value }) => level(value) },
    { name: names.lower, shown: limits.size > 1, cell: ({ lower }) => level(lower) },
    { name: names.upper, shown: limits.size > 1, cell: ({ upper }) => level(upper) },
    {
      name: names.signs,
      shown: points.some(({ signals }) => signals.length > 0),
      cell: ({ signals }) => (signals.length > 0 ? marks.marked : ''),
    },
  ];
  return all.filter(({ shown }) => shown);
}

function legendOf({ points }: SeriesAnalysis, { words: { legend } }: ExplanationTexts): string {
  const entries = [
    { mark: marks.point, name: legend.point, shown: true },
    { mark: marks.marked, name: legend.marked, shown: points.some(({ signals }) => signals.length > 0) },
    { mark: marks.line, name: legend.line, shown: points.some(({ centerLine }) => centerLine !== null) },
    { mark: marks.limit, name: legend.limits, shown: points.some(({ upper }) => upper !== null) },
  ];
  return entries
    .filter(({ shown }) => shown)
    .map(({ mark, name }) => `${mark} ${name}`)
    .join('   ');
}
