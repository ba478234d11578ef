import { averageRange } from '../../stats/average-range.ts';
import { timeBetweenPower } from '../../stats/control-chart-constants.ts';
import { mean } from '../../stats/mean.ts';
import { movingRanges } from '../../stats/moving-ranges.ts';
import { isNonEmptyNumbers } from '../../stats/non-empty-numbers.ts';
import { defineChartType } from './chart-type.ts';
import { toLimit } from './limits-around.ts';
import { measuredValues } from './measured-values.ts';
import { redrawEach } from './redraw.ts';
import { lineAlone } from './symmetric-lines.ts';

const toNormal = (time: number): number => time ** (1 / timeBetweenPower);
const toTime = (transformed: number): number => transformed ** timeBetweenPower;

/**
 * T chart: time between rare events (days since the last fall), one point per event. Counts per month would be mostly 0.
 *
 * Plotted: the time. Lines: those of an I chart of y^(1/3.6), raised to 3.6 again, so that they lie unevenly about the
 * center line. Where the lower limit would come from a negative number there is no lower limit: it is 0 at 3 sigma and
 * null at 2, as in qicharts2. Every time must be greater than 0: two events on one day need hours, or a G chart.
 * Source: Nelson LS. A control chart for parts-per-million nonconforming items. J Qual Technol 1994;26(3):239–240.
 */
export const tChart = defineChartType({
  id: 't',
  needsDenominator: false,
  objectionTo: ({ value }) => (value > 0 ? null : 'time-not-positive'),
  plotted: (subgroup) => subgroup.summary,
  lines: ({ baseline, centerLine: given, screenMovingRanges, sigmaPerRange }) => {
    // No time lies about such a line.
    if (given !== null && given < 0) return lineAlone(given);
    const transformed = baseline.map(({ value }) => (value === null ? null : toNormal(value)));
    const times = measuredValues(baseline).map(toNormal);
    const calculated = isNonEmptyNumbers(times) ? mean(times) : null;
    const middle = given === null ? calculated : toNormal(given);
    const range = averageRange(movingRanges(transformed), screenMovingRanges);
    const centerLine = given ?? (calculated === null ? null : toTime(calculated));
    if (middle === null || range === null) return lineAlone(centerLine);
    const sigma = range * sigmaPerRange;
    return {
      centerLine,
      limitsAt: (_, sigmas) => ({
        lower: middle < sigmas * sigma && sigmas === 3 ? 0 : toLimit(toTime(middle - sigmas * sigma)),
        upper: toLimit(toTime(middle + sigmas * sigma)),
      }),
      zAt: ({ value }) => (value === null ? null : (toNormal(value) - middle) / sigma),
    };
  },
  leastDenominator: () => 0,
  judgesRuns: true,
  givesAssurance: true,
  hasZones: true,
  usesMovingRanges: true,
  plots: 'level',
  unchanged: (subgroups) => {
    const times = subgroups.map(({ summary }) => summary).filter((time) => time !== null);
    const expected = isNonEmptyNumbers(times) ? mean(times) : 0;
    // The source may give 0, and a time is greater than that.
    return redrawEach(subgroups, () => (random) => expected * (1e-9 - Math.log(1 - random())));
  },
});
