import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import { fromDayNumber, toDayNumber } from '../../src/domain/calendar-date.ts';
import type { Period } from '../../src/domain/period.ts';
import { comparePeriods, periodOf, shiftPeriod } from '../../src/domain/period-arithmetic.ts';
import { binomialDraw } from '../../src/stats/binomial-draw.ts';
import { drawNormal } from '../../src/stats/draw-normal.ts';
import { poissonDraw } from '../../src/stats/poisson-draw.ts';
import { makeRandomSource, type RandomSource } from '../../src/stats/random-source.ts';
import { commentTemplates, indicatorsOf, monthsOf, realisticTeams } from './realistic-words.ts';

/**
 * A file of measurements as a team could send it, with nothing wrong in it: one to three invented teams, indicators of
 * the packaged catalogue by id, code, alias or name, months, weeks or quarters in one of many notations, and comments in
 * Norwegian with case numbers, dates, times and sums of money, without phone numbers, addresses and persons. Everything
 * is over by September 2022. The same seed gives the same text. The text has no byte order mark; encode it as you like.
 */
export function makeRealisticSheet(seed: number): string {
  // Seeds beside each other start the generator alike.
  const random = makeRandomSource(Math.imul(seed + 1, 0x9e3779b1));
  const chance: Chance = { random, pick: (list) => list[Math.floor(random() * list.length)] as (typeof list)[number] };
  const layout = drawLayout(chance);
  const rows = drawTeams(chance).flatMap((team) =>
    drawIndicators(chance).flatMap((indicator) => rowsOfSeries({ team, ...indicator }, layout, chance)),
  );
  const lines = [layout.columns.map((column) => headers[column][layout.language]), ...rows];
  return (
    lines
      .map((cells) => cells.map((cell) => quoted(cell, layout.delimiter)).join(layout.delimiter))
      .join(layout.newline) + layout.newline
  );
}

/** The first so many of them. */
export const makeRealisticSheets = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, seed) => makeRealisticSheet(seed));

interface Chance {
  readonly random: RandomSource;
  readonly pick: <T>(list: readonly T[]) => T;
}

type Column = keyof typeof headers;
type StepOfFile = 'month' | 'week' | 'quarter';

const headers = {
  team: ['Team', 'Eining', 'team'],
  indicator: ['Indikator', 'Målepunkt', 'indicator'],
  period: ['Periode', 'Periode', 'period'],
  year: ['År', 'År', 'year'],
  part: ['Måned', 'Månad', 'month'],
  numerator: ['Teller', 'Teljar', 'numerator'],
  denominator: ['Nevner', 'Nemnar', 'denominator'],
  value: ['Verdi', 'Verdi', 'value'],
  group: ['Pasientgruppe', 'Pasientgruppe', 'patient_group'],
  comment: ['Kommentar', 'Kommentar', 'comment'],
} as const;

interface Layout {
  readonly language: 0 | 1 | 2;
  readonly delimiter: string;
  readonly newline: string;
  readonly decimal: string;
  readonly columns: readonly Column[];
  readonly step: StepOfFile;
  readonly first: Period;
  readonly writePeriod: (period: Period) => string;
  readonly group: string;
}

function drawLayout(chance: Chance): Layout {
  const { pick, random } = chance;
  const step = pick(['month', 'month', 'month', 'week', 'week', 'quarter'] as const);
  const language = pick([0, 0, 1, 1, 2] as const);
  const delimiter = pick([';', ';', ';', '\t', ',']);
  const inTwoColumns = step === 'month' && random() < 0.1;
  const optional = (['group', 'comment'] as const).filter((column) => random() < (column === 'comment' ? 0.9 : 0.2));
  const when: readonly Column[] = inTwoColumns ? ['year', 'part'] : ['period'];
  const columns: readonly Column[] = ['team', 'indicator', ...when, 'numerator', 'denominator', 'value', ...optional];
  const start = toDayNumber('2020-01-06' as CalendarDate) + Math.floor(random() * 500);
  return {
    language,
    delimiter,
    newline: pick(['\r\n', '\r\n', '\n']),
    decimal: pick(delimiter === ',' ? ['.'] : [',', ',', '.']),
    columns: random() < 0.2 ? columns.toReversed() : columns,
    step,
    first: periodOf(step, fromDayNumber(start)),
    writePeriod: pick(notations[step])(language),
    group: pick(['', '', 'skrøpelige eldre', 'frail-elderly']),
  };
}

type Notation = (language: 0 | 1 | 2) => (period: Period) => string;
const year = ({ key }: Period): string => key.slice(0, 4);
const part = ({ key }: Period): number => Number(key.replace(/^\d{4}-[WQ]?/, ''));
const two = (number: number): string => String(number).padStart(2, '0');

const notations: Readonly<Record<StepOfFile, readonly Notation[]>> = {
  month: [
    () =>
      ({ key }) =>
        key,
    () => (period) => `${two(part(period))}.${year(period)}`,
    (language) => (period) => `${monthsOf[language][part(period) - 1]} ${year(period)}`,
    (language) => (period) => `${monthsOf[language][part(period) - 1]?.slice(0, 3)}. ${year(period).slice(2)}`,
    (language) => (period) => `${monthsOf[language][part(period) - 1]?.slice(0, 3)}-${year(period).slice(2)}`,
  ],
  week: [
    () =>
      ({ key }) =>
        key,
    (language) => (period) => `${['uke', 'veke', 'week'][language]} ${part(period)} ${year(period)}`,
    (language) => (period) => `${year(period)} ${['uke', 'veke', 'week'][language]} ${part(period)}`,
  ],
  quarter: [
    () => (period) => `${year(period)} K${part(period)}`,
    () => (period) => `${part(period)}. kvartal ${year(period)}`,
  ],
};

function drawTeams({ pick, random }: Chance): readonly string[] {
  const count = random() < 0.6 ? 1 : 1 + Math.ceil(random() * 2);
  return [...new Set(Array.from({ length: count }, () => pick(realisticTeams)))];
}

type Indicator = (typeof indicatorsOf)[number];
interface Series {
  readonly team: string;
  readonly name: string;
  readonly indicator: Indicator;
}

function drawIndicators({ pick, random }: Chance): readonly Omit<Series, 'team'>[] {
  const drawn = new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(indicatorsOf)));
  return [...drawn].map((indicator) => ({ indicator, name: pick(indicator.names) }));
}

const lastOf = { month: '2022-08', week: '2022-W33', quarter: '2022-Q2' } as const;
const longestOf = { month: 30, week: 70, quarter: 12 } as const;

function rowsOfSeries(series: Series, layout: Layout, chance: Chance): readonly (readonly string[])[] {
  const { random } = chance;
  const draw = drawNumbers(series.indicator, layout, random);
  const last: Period = { kind: layout.step, key: lastOf[layout.step] };
  const rows: (readonly string[])[] = [];
  const length = Math.ceil(longestOf[layout.step] * (0.3 + 0.7 * random()));
  for (let period = layout.first, n = 0; n < length && comparePeriods(period, last) <= 0; n += 1) {
    const numbers = random() < 0.03 ? notMeasured(series.indicator, layout) : draw();
    const texts: Readonly<Record<Column, string>> = {
      team: series.team,
      indicator: series.name,
      period: layout.writePeriod(period),
      year: year(period),
      part: monthsOf[layout.language][part(period) - 1] ?? '',
      ...numbers,
      group: layout.group,
      comment: random() < 0.2 ? drawComment(chance) : '',
    };
    if (random() >= 0.02) rows.push(layout.columns.map((column) => texts[column]));
    period = shiftPeriod(period, 1);
  }
  return rows;
}

type Numbers = Readonly<Record<'numerator' | 'denominator' | 'value', string>>;
const counts = (numerator: number, denominator: number): Numbers => ({
  numerator: String(numerator),
  denominator: String(denominator),
  value: '',
});

function notMeasured({ measure }: Indicator, { language }: Layout): Numbers {
  const words = ['ikke målt', 'ikkje målt', 'n/a'][language] ?? '';
  return measure === 'value'
    ? { numerator: '', denominator: '', value: words }
    : { ...counts(0, 0), numerator: words, denominator: '' };
}

/** Draws the numbers of one period after the other: people come by chance, and with them how it went. */
function drawNumbers({ measure, level }: Indicator, { decimal }: Layout, random: RandomSource): () => Numbers {
  const people = poissonDraw(4 + random() ** 2 * 40);
  const own = level * (0.7 + 0.5 * random());
  return () => {
    const denominator = people(random);
    if (measure === 'share') return counts(binomialDraw(denominator, Math.min(0.95, own))(random), denominator);
    if (measure === 'rate') return counts(denominator === 0 ? 0 : poissonDraw(own * denominator)(random), denominator);
    const value = (own * Math.exp(0.15 * drawNormal(random))).toFixed(1).replace('.', decimal);
    return { numerator: '', denominator: String(denominator + 1), value };
  };
}

/** Fills in the marks of a comment: `#` is a digit, `{dato}` a day. */
function drawComment({ pick, random }: Chance): string {
  const day = fromDayNumber(toDayNumber('2022-01-03' as CalendarDate) + Math.floor(random() * 240));
  const [, month = '', date = ''] = day.split('-');
  const dates = [
    day,
    `${date}.${month}.2022`,
    `${Number(date)}. ${monthsOf[0][Number(month) - 1]} 2022`,
    `${Number(date)}/${Number(month)}`,
  ];
  return pick(commentTemplates)
    .replace('{dato}', pick(dates))
    .replace(/#/g, () => String(Math.floor(1 + random() * 9)));
}

/** As Excel quotes: only where it must. */
const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
