import type { PlannedChart } from '../poster-plan.ts';
import { point, type Room, type Setting } from './block.ts';

/** The least letters of a chart, in points of an A1 page. */
const leastText = 16;

/** Millimetres on the page for each point that a chart is drawn in, so that its least letters are as its template asks. */
const perPoint = ({ style, scale }: Setting): number => (point * (style.chartText ?? leastText * scale)) / leastText;

/** The size that a chart is drawn in. */
export function chartSize({ width, height }: Room, setting: Setting): PlannedChart['size'] {
  return { width: width / perPoint(setting), height: height / perPoint(setting) };
}

/** So many of a chart's points as millimetres of the page. */
export const heightOfPoints = (points: number, setting: Setting): number => points * perPoint(setting);
