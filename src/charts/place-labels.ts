import type { Box } from './box.ts';
import type { ChangeFlag } from './change-flags.ts';
import type { ChartDraft } from './chart-draft.ts';
import { freePlace, type Surroundings } from './free-place.ts';
import type { GatheringMark } from './gathering-marks.ts';
import { type LabelBlock, labelBlock, textsOfBlock } from './label-block.ts';
import type { LineLabel } from './line-labels.ts';
import { dataObstacles, edgeObstacles, isTaken, joined, levelObstacles, type Obstacles } from './obstacles.ts';
import type { PlacedText } from './placed-text.ts';
import type { Plot } from './plot.ts';
import type { PointMarks } from './point-marks.ts';
import { spreadApart } from './spread-apart.ts';

/** What already has its place when the labels of lines look for theirs. */
export interface Furniture {
  readonly plot: Plot;
  readonly marks: PointMarks;
  readonly flags: readonly ChangeFlag[];
  readonly gatherings: readonly GatheringMark[];
}

export interface PlacedLabels {
  readonly texts: readonly PlacedText[];
  /** Labels that found no free place and must stand in the margin: the margin has to be made anew. */
  readonly homeless: readonly LineLabel[];
}

/** Between the plot and what stands right of it, in em. */
export const marginGap = 0.5;

/** Room of a mark that a label keeps away from, beside its own size, in em. */
const air = 0.15;

/** The circles of flags, and their stems. */
export function flagObstacles(flags: readonly ChangeFlag[], { theme }: ChartDraft, plot: Plot): Obstacles {
  const radius = theme.flagRadius + air * theme.em;
  const boxes = flags.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: plot.height + y - radius,
    bottom: plot.height + y + radius,
  }));
  const segments = flags.map(({ footX, x, y }) => ({ x1: footX, y1: plot.height, x2: x, y2: plot.height + y }));
  return { boxes, segments };
}

function surroundings(draft: ChartDraft, { plot, marks, flags, gatherings }: Furniture): Surroundings {
  const { content, theme } = draft;
  const upright = gatherings.map(({ time }) => ({ x1: plot.x(time), x2: plot.x(time), y1: 0, y2: plot.height }));
  const grid = content.axis.ticks.map((tick) => ({ x1: 0, x2: plot.width, y1: plot.y(tick), y2: plot.y(tick) }));
  return {
    bounds: { left: 0, top: 0, right: plot.width, bottom: plot.height },
    taken: joined(
      dataObstacles(content, plot, marks.diamond + air * theme.em),
      levelObstacles(content, plot),
      edgeObstacles(content, plot),
      flagObstacles(flags, draft, plot),
    ),
    better: { boxes: [], segments: [...upright, ...grid] },
    levels: levelObstacles(content, plot),
    em: theme.em,
  };
}

/** The place right after a line's end, if nothing stands there. */
function placeAfterEnd(block: LabelBlock, endX: number, y: number, around: Surroundings): Box | null {
  const left = endX + marginGap * around.em;
  const top = y - block.firstMiddle;
  const box = { left, top, right: left + block.width, bottom: top + block.height };
  return box.right > around.bounds.right || isTaken(box, joined(around.taken, around.better)) ? null : box;
}

function placeInside(label: LineLabel, block: LabelBlock, plot: Plot, around: Surroundings): Box | null {
  const line = { from: plot.x(label.from), to: plot.x(label.to), y: plot.y(label.value) };
  return label.where === 'after-end' ? placeAfterEnd(block, line.to, line.y, around) : freePlace(block, line, around);
}

/** Stacks the labels of the right margin: each at its level, pushed apart where they would overlap. */
function marginTexts(
  blocks: readonly { label: LineLabel; block: LabelBlock }[],
  draft: ChartDraft,
  plot: Plot,
): readonly PlacedText[] {
  const { em } = draft.theme;
  const inOrder = blocks
    .map(({ label, block }) => ({ block, wanted: plot.y(label.value) + block.height / 2 - block.firstMiddle }))
    .toSorted((a, b) => a.wanted - b.wanted);
  const middles = spreadApart(
    inOrder.map(({ wanted, block }) => ({ wanted, size: block.height + air * em })),
    [-plot.margins.top, plot.height + plot.margins.bottom],
  );
  return inOrder.flatMap(({ block }, index) => {
    const top = (middles[index] ?? 0) - block.height / 2;
    return textsOfBlock(block, { x: plot.width + marginGap * em, y: top }, draft.theme);
  });
}

/** Finds a place for every label of a line: in the margin, or where it covers nothing inside the plot. */
export function placeLabels(labels: readonly LineLabel[], draft: ChartDraft, furniture: Furniture): PlacedLabels {
  const { theme, input } = draft;
  const { plot } = furniture;
  const around = surroundings(draft, furniture);
  const placed: Box[] = [];
  const homeless: LineLabel[] = [];
  const texts = labels.flatMap((label) => {
    if (label.where === 'margin') return [];
    const block = labelBlock(label.lines, theme, input.measureText);
    const taken = joined(around.taken, { boxes: placed, segments: [] });
    const box = placeInside(label, block, plot, { ...around, taken });
    if (box === null && label.otherwise === 'margin') homeless.push(label);
    if (box === null) return [];
    placed.push(box);
    return textsOfBlock(block, { x: box.left, y: box.top }, theme);
  });
  const inMargin = labels
    .filter(({ where }) => where === 'margin')
    .map((label) => ({ label, block: labelBlock(label.lines, theme, input.measureText) }));
  return { texts: [...texts, ...marginTexts(inMargin, draft, plot)], homeless };
}
