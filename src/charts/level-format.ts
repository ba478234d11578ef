import { cleanText } from '../escaping/clean-text.ts';
import { formatGoal, formatLevel, type LevelScale } from '../language/format-level.ts';
import { levelScale } from '../language/level-scale.ts';
import type { ChartInput } from './chart-input.ts';

/** How the levels of one chart are written. */
export interface LevelFormat {
  /** Whole percent of shares 0 to 1. */
  readonly percent: boolean;
  /** The level of a line, as the reading tells it: `69 %`, `2,4 døgn`; the number alone where the unit is long. */
  readonly level: (value: number) => string;
  /** The level of a goal, as the team wrote it. */
  readonly goal: (value: number) => string;
  /** A level of the axis: all of them with as many decimals as any of them needs. */
  readonly tick: (value: number) => string;
  /** The unit where it is too long to stand at every level: it stands once, over the axis. */
  readonly unitLine: string | null;
}

/** Units up to this width, in em, stand at every level. */
const shortUnit = 4;

const noBreakSpace = '\u00A0';
const noUnit = { nb: '', nn: '', en: '' };
const mostDecimals = 6;

/** From the scale of the points to the numbers that are told: a rate is told per 100, say. */
export const toldFactor = ({ measure, per }: LevelScale): number => (measure === 'rate' ? per : 1);

/** The scale on which the points are told. */
export const scaleOf = ({ readSeries: { series }, messages }: ChartInput): LevelScale =>
  levelScale(series.indicator, series.plots, messages);

/** The scale to write levels on. A share that is plotted as something else than a share (a count) is a plain number. */
function writtenScale(input: ChartInput, percent: boolean): LevelScale {
  const scale = scaleOf(input);
  return scale.measure === 'share' && !percent ? { measure: 'value', per: 1, unit: noUnit } : scale;
}

/** The fewest decimals that write all the numbers as they are. */
function decimalsFor(numbers: readonly number[]): number {
  const isWhole = (decimals: number): boolean =>
    numbers.every((number) => Math.abs(Number(number.toFixed(decimals)) - number) <= Math.abs(number) * 1e-9);
  const found = Array.from({ length: mostDecimals }, (_, decimals) => decimals).find(isWhole);
  return found ?? mostDecimals;
}

/** The words for the levels of a chart whose axis has these levels. */
export function levelFormat(input: ChartInput, percent: boolean, ticks: readonly number[]): LevelFormat {
  const { formats, id } = input.messages;
  const scale = writtenScale(input, percent);
  const unit = percent ? '' : cleanText(scale.unit[id]).trim();
  const isLong = input.measureText(unit, { size: 1 }) > shortUnit;
  const written: LevelScale = isLong ? { ...scale, unit: noUnit } : scale;
  const factor = toldFactor(scale);
  const decimals = decimalsFor(ticks.map((tick) => tick * factor));
  const tail = unit === '' || isLong ? '' : `${noBreakSpace}${unit}`;
  return {
    percent,
    level: (value) => cleanText(formatLevel(value, written, input.messages)),
    goal: (value) => cleanText(formatGoal(value, written, input.messages)),
    tick: (value) => cleanText(percent ? formats.percent(value) : `${formats.number(value * factor, decimals)}${tail}`),
    unitLine: isLong ? unit : null,
  };
}
