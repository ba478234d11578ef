import type { ReadSeries } from '../../reading/read-series.ts';
import type { Block, Setting } from './block.ts';
import { chartSize } from './chart-size.ts';

/** Higher than this share of its width a chart exaggerates every step; higher than this on an A1 sheet it fills no need. */
const highest = 0.62;
const highestOnA1 = 262;

/** The chart that the poster is about. It takes the height that the texts leave. */
export function mainChartBlock(chart: ReadSeries, setting: Setting): Block {
  return {
    lay: ({ width, height }) => ({
      height,
      baseline: null,
      elements: [
        {
          kind: 'chart',
          role: 'main',
          chart,
          x: 0,
          y: 0,
          width,
          height,
          size: chartSize({ width, height }, setting),
        },
      ],
      fit: 'fits',
    }),
    characters: 0,
    naturalWidth: null,
    stretch: { base: () => 0, weight: 1, most: (width) => Math.min(width * highest, highestOnA1 * setting.scale) },
  };
}
