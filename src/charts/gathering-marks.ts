import { type CalendarDate, calendarDate } from '../domain/calendar-date.ts';
import type { PeriodKind } from '../domain/period.ts';
import { firstDay } from '../domain/period-arithmetic.ts';
import { cleanText } from '../escaping/clean-text.ts';
import type { ChartDraft } from './chart-draft.ts';
import { textLook } from './placed-text.ts';
import type { Plot } from './plot.ts';

/** A day that the whole network knows: a faint line through the chart, and its name over it where there is room. */
export interface GatheringMark {
  readonly date: CalendarDate;
  readonly time: number;
  /** Null where the name found no room. */
  readonly name: { readonly text: string; readonly x: number; readonly row: number } | null;
}

interface Day {
  readonly name: string;
  readonly date: CalendarDate;
  /** Left out where its name has no room: a line alone would tell nobody what it is. */
  readonly needsName?: boolean;
}

/** Names stand in at most so many rows over each other. */
const rows = [0, 1];

/** Between two names, in em. */
const gap = 0.6;

/** Periods in which a single day can be found by eye. */
const showsDays: Readonly<Record<PeriodKind, boolean>> = {
  day: true,
  week: true,
  fortnight: true,
  month: true,
  quarter: false,
  tertial: false,
  year: false,
  number: false,
};

/** 6 June of every year that the chart touches, for an indicator that is about the question. */
function whatMattersDays({ input }: ChartDraft): readonly Day[] {
  const { points, step, indicator } = input.readSeries.series;
  const isMarked = input.whatMattersDay ?? indicator.marksWhatMattersDay;
  if (!isMarked || step === null || !showsDays[step]) return [];
  const years = new Set(points.map(({ period }) => Number(period.key.slice(0, 4))));
  return [...years].flatMap((year) => {
    const date = calendarDate(year, 6, 6);
    return date ? [{ name: input.messages.charts.whatMattersDay, date, needsName: true }] : [];
  });
}

/** Where teams joined the network's sum or left it: what is on either side is of other teams. */
function panelChanges({ input }: ChartDraft): readonly Day[] {
  const { phases } = input.readSeries.series;
  return phases.flatMap(({ period, teams }) => {
    const date = teams ? firstDay(period) : null;
    return teams && date ? [{ name: input.messages.readings.panelPhase(teams.before, teams.after), date }] : [];
  });
}

/** The gatherings within the chart's time, each with its name in the lowest row that has room. None on small charts. */
export function gatheringMarks(draft: ChartDraft, plot: Plot): readonly GatheringMark[] {
  const { input, theme, content } = draft;
  if (input.role === 'small') return [];
  const look = textLook('gathering-name', theme);
  const [low, high] = [-plot.margins.left, plot.width + plot.margins.right];
  const taken: { left: number; right: number; row: number }[] = [];
  const days: readonly Day[] = [...input.gatherings, ...panelChanges(draft), ...whatMattersDays(draft)];
  return days.flatMap((day): readonly GatheringMark[] => {
    const { name, date, needsName = false } = day;
    const time = content.place.ofDate(date);
    if (time === null) return [];
    const text = cleanText(name).trim();
    const half = input.measureText(text, look) / 2;
    const x = Math.max(low + half, Math.min(high - half, plot.x(time)));
    const [left, right] = [x - half, x + half + gap * theme.em];
    const fits = (row: number): boolean =>
      taken.every((other) => other.row !== row || right <= other.left || other.right <= left);
    const row = half * 2 > high - low || text === '' ? undefined : rows.find(fits);
    if (row === undefined) return needsName ? [] : [{ date, time, name: null }];
    taken.push({ left, right, row });
    return [{ date, time, name: { text, x, row } }];
  });
}
