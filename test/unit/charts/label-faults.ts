import { type Box, overlaps } from '../../../src/charts/box.ts';
import type { ChartPlan } from '../../../src/charts/chart-plan.ts';
import { textLook } from '../../../src/charts/placed-text.ts';
import { inkOfText } from '../typography/ink-of-text.ts';
import { measureText } from './make-chart-input.ts';

interface Label {
  readonly name: string;
  readonly box: Box;
}

/** What the letters of a label cover, by the font's own glyphs, from the corner of the chart's box. */
function inkOf(plan: ChartPlan, { role, text, x, y }: ChartPlan['texts'][number]): Box | null {
  const { size, weight, align } = textLook(role, plan.theme);
  const inks = inkOfText(text, { weight });
  if (inks.length === 0) return null;
  const width = measureText(text, { size, weight });
  const start = plan.plot.margins.left + x - { left: 0, center: width / 2, right: width }[align];
  const baseline = plan.plot.margins.top + y;
  return {
    left: start + Math.min(...inks.map(({ left }) => left)) * size,
    right: start + Math.max(...inks.map(({ right }) => right)) * size,
    top: baseline + Math.min(...inks.map(({ top }) => top)) * size,
    bottom: baseline + Math.max(...inks.map(({ bottom }) => bottom)) * size,
  };
}

/** A flag is its circle, and the number in it is part of it. */
function labelsOf(plan: ChartPlan): readonly Label[] {
  const { left, top } = plan.plot.margins;
  const texts = plan.texts
    .filter(({ role }) => role !== 'flag-number')
    .flatMap((text): readonly Label[] => {
      const box = inkOf(plan, text);
      return box ? [{ name: `${text.role} “${text.text}”`, box }] : [];
    });
  const radius = plan.theme.flagRadius;
  const flags = plan.flags.map(({ number, x, y }) => ({
    name: `flag “${number}”`,
    box: {
      left: left + x - radius,
      right: left + x + radius,
      top: top + plan.plot.height + y - radius,
      bottom: top + plan.plot.height + y + radius,
    },
  }));
  return [...texts, ...flags];
}

/** In points: a hundredth of a millimetre of an A1 sheet, and the tail of an r. */
const [hair, tail] = [0.02, 0.1];

const smaller = ({ left, right, top, bottom }: Box): Box => ({
  left: left + hair,
  right: right - hair,
  top: top + hair,
  bottom: bottom - hair,
});

/** Labels of a chart that stand over each other or leave it, in words. */
export function labelFaults(plan: ChartPlan): readonly string[] {
  const labels = labelsOf(plan);
  const { width, height } = plan.input.size;
  const outside = labels.filter(
    ({ box }) => box.left < -tail || box.top < -tail || box.right > width + tail || box.bottom > height + tail,
  );
  const over = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .flatMap((b) => (overlaps(smaller(a.box), smaller(b.box)) ? [`${a.name} over ${b.name}`] : [])),
  );
  return [...outside.map(({ name }) => `${name} outside`), ...over];
}
