import type { Period } from '../domain/period.ts';
import { firstDay, periodsBetween } from '../domain/period-arithmetic.ts';
import { cleanText } from '../escaping/clean-text.ts';
import type { ChartDraft } from './chart-draft.ts';
import type { ChartInput } from './chart-input.ts';
import type { Plot } from './plot.ts';

/** A label under the time axis, centered on `x`. */
export interface TimeLabel {
  readonly text: string;
  readonly x: number;
}

/** A period that may get a label. Lower ranks are placed first; what comes later gives way. */
interface Candidate {
  readonly time: number;
  readonly rank: number;
  readonly text: string;
  readonly year: string;
  /** Stands instead where another label already tells the year. */
  readonly yearless: string | null;
}

const ranks = { first: 0, last: 1, newYear: 2, between: 3 } as const;

/** The least between neighboring labels, in em; labels that could be spared stand only where there is more. */
const gap = 0.8;
const spareGap = 1.2;

const yearOf = ({ key }: Period): string => key.slice(0, 4);

/** Which part of its year a period starts in: halves, and quarters where the steps are weeks. A third of a year has no half. */
function partOfYear(period: Period): number {
  if (period.kind === 'tertial') return 0;
  const day = firstDay(period) ?? '';
  // The week that holds 1 January can start in December of the year before.
  const month = day.startsWith(yearOf(period)) ? Number(day.slice(5, 7)) - 1 : 0;
  return Math.floor(month / (period.kind === 'week' || period.kind === 'fortnight' ? 3 : 6));
}

/** The periods of an axis: those of the shared one where it has one kind of period, else the series' own. */
function periodsOf({ readSeries, timeSpan }: ChartInput): readonly Period[] {
  if (timeSpan === null) return readSeries.series.points.map(({ period }) => period);
  const { first, last } = timeSpan;
  return first.kind === last.kind ? periodsBetween(first, last) : [first, last];
}

function rankOf(periods: readonly Period[], index: number): number | null {
  const [before, period] = [periods[index - 1], periods[index]];
  if (before === undefined || period === undefined) return ranks.first;
  if (index === periods.length - 1) return ranks.last;
  if (yearOf(before) !== yearOf(period)) return ranks.newYear;
  const isBesideEnd = index === 1 || index === periods.length - 2;
  return isBesideEnd || partOfYear(before) === partOfYear(period) ? null : ranks.between;
}

/** First, last, each new year, and what lies between: `jan. 2021  juli  jan. 2022  juli  des.` Small charts have the ends. */
function calendarCandidates({ input, content }: ChartDraft): readonly Candidate[] {
  const { shortPeriod, axisPeriod } = input.messages.formats;
  const periods = periodsOf(input);
  return periods.flatMap((period, index) => {
    const time = content.place.ofPeriod(period);
    const rank = rankOf(periods, index);
    if (time === null || rank === null || (input.role === 'small' && rank > ranks.last)) return [];
    const text = rank === ranks.between ? axisPeriod(period) : shortPeriod(period);
    return [{ time, rank, year: yearOf(period), text, yearless: rank === ranks.last ? axisPeriod(period) : null }];
  });
}

/** The first and the last event or running number. */
function orderCandidates({ input: { readSeries, messages } }: ChartDraft): readonly Candidate[] {
  const { points, indicator } = readSeries.series;
  return points.flatMap(({ period }, index) => {
    if (index > 0 && index < points.length - 1) return [];
    const isEvent = indicator.measure === 'days-between';
    const text = isEvent ? messages.charts.event(index + 1) : messages.formats.period(period);
    return [{ time: index + 1, rank: index === 0 ? ranks.first : ranks.last, year: '', text, yearless: null }];
  });
}

/** Keeps the labels that have room, in the order of their rank. */
function withRoom(candidates: readonly Candidate[], draft: ChartDraft, plot: Plot): readonly Candidate[] {
  const { em } = draft.theme;
  const taken: { left: number; right: number }[] = [];
  return candidates
    .toSorted((a, b) => a.rank - b.rank || a.time - b.time)
    .filter((candidate) => {
      const { x, width } = centered(candidate, draft, plot);
      const [left, right] = [x - width / 2, x + width / 2];
      const apart = (candidate.rank === ranks.between ? spareGap : gap) * em;
      const isFree = taken.every((other) => right + apart <= other.left || other.right + apart <= left);
      if (isFree) taken.push({ left, right });
      return isFree;
    });
}

/** Labels are centered on their point, but none leaves the plot. */
function centered({ text, time }: Candidate, { input, theme }: ChartDraft, plot: Plot): { x: number; width: number } {
  const width = input.measureText(text, { size: theme.em });
  return { x: Math.max(width / 2, Math.min(plot.width - width / 2, plot.x(time))), width };
}

/** The last label says its year only where no other does. */
function shortened(candidate: Candidate, others: readonly Candidate[]): Candidate {
  const isTold = others.some(({ rank, year }) => rank !== ranks.last && year === candidate.year);
  return candidate.yearless !== null && isTold ? { ...candidate, text: candidate.yearless } : candidate;
}

/** The labels under the time axis, as many as there is room for. */
export function timeLabels(draft: ChartDraft, plot: Plot): readonly TimeLabel[] {
  const isCalendar = draft.input.readSeries.series.step !== null;
  const candidates = (isCalendar ? calendarCandidates(draft) : orderCandidates(draft)).map((candidate) => ({
    ...candidate,
    text: cleanText(candidate.text),
  }));
  const kept = withRoom(candidates, draft, plot);
  return kept.map((candidate) => {
    const label = shortened(candidate, kept);
    return { text: label.text, x: centered(label, draft, plot).x };
  });
}
