import type { LaidOut, Setting } from './block.ts';
import { heightOfPoints } from './chart-size.ts';

const shrink = 0.93;
const smallestShare = 0.4;

/** Heights of a chart in its own points: under the first it is hard to read, under the second there is none to see. */
const readable = 76;
const visible = 52;

/**
 * The first of a block's layouts in which its charts are high enough: as the template asks, then with ever smaller
 * letters down to two fifths of its least; and where all that is not enough, with charts that are barely seen, for
 * nothing is left out as long as it can be drawn. Null where it cannot.
 *
 * `layAt` is asked with the least height of a chart, in millimetres.
 */
export function shrinkToFit<Layout>(
  setting: Setting,
  layAt: (setting: Setting, leastHeight: number) => Layout | null,
): { readonly layout: Layout; readonly fit: LaidOut['fit'] } | null {
  for (const { share, least, fit } of triesInOrder()) {
    const layout = layAt(share === 1 ? setting : shrunk(setting, share), heightOfPoints(least, setting));
    if (layout !== null) return { layout, fit };
  }
  return null;
}

interface Try {
  readonly share: number;
  /** Of a chart's height, in its own points. */
  readonly least: number;
  readonly fit: LaidOut['fit'];
}

function* triesInOrder(): Generator<Try> {
  yield { share: 1, least: readable, fit: 'fits' };
  for (let share = shrink; share >= smallestShare; share *= shrink) {
    yield { share, least: readable, fit: 'below-minimum' };
  }
  for (let share = 1; share >= smallestShare; share *= shrink) {
    yield { share, least: visible, fit: 'below-minimum' };
  }
}

/** All letters as small as the least would be. */
const shrunk = ({ style, ...setting }: Setting, share: number): Setting => ({
  ...setting,
  style: { ...style, maxSize: style.minSize * share, minSize: style.minSize * share },
});
