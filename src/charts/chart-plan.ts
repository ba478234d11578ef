import { axisNote } from './axis-note.ts';
import { type ChangeFlag, changeFlags, flagLaneHeight } from './change-flags.ts';
import { type ChartDraft, chartDraft } from './chart-draft.ts';
import type { ChartInput } from './chart-input.ts';
import { rowHeight, rowMargins, sideMargins, valueLabelGap } from './chart-margins.ts';
import { type GatheringMark, gatheringMarks } from './gathering-marks.ts';
import { type LineLabel, lineLabels } from './line-labels.ts';
import type { MethodIcon } from './method-icons.ts';
import { dataObstacles, isTaken, levelObstacles } from './obstacles.ts';
import { flagObstacles, placeLabels } from './place-labels.ts';
import { iconRowHeight, type PlacedIcon, placedIcons } from './placed-icons.ts';
import { halfCapital, type PlacedText, textLook } from './placed-text.ts';
import { type Plot, plotWithin } from './plot.ts';
import { type PointMarks, pointMarks } from './point-marks.ts';
import { timeLabels } from './time-labels.ts';

/** A chart laid out: everything has its place, nothing is yet written as a specification. */
export interface ChartPlan extends ChartDraft {
  readonly plot: Plot;
  readonly marks: PointMarks;
  readonly gatherings: readonly GatheringMark[];
  readonly flags: readonly ChangeFlag[];
  readonly icons: readonly PlacedIcon[];
  readonly texts: readonly PlacedText[];
}

/** Baseline of the time labels under the lowest thing over them, in em, and of the note under them in its own size. */
const timeBaseline = 1.45;
const noteBaseline = 1.15;

/** Baseline of the lowest row of names over the plot, in em. */
const nameBaseline = 0.6;

const rowsOf = (gatherings: readonly GatheringMark[]): number =>
  Math.max(0, ...gatherings.map(({ name }) => (name ? name.row + 1 : 0)));

/** Flags stand over the axis, as the eye expects them, unless a point or a line runs there. */
function placedFlags(draft: ChartDraft, plot: Plot): { flags: readonly ChangeFlag[]; lane: number } {
  const over = changeFlags(draft, plot, 'over-axis');
  const { diamond } = pointMarks(draft.content, plot, draft.theme);
  const data = dataObstacles(draft.content, plot, diamond);
  const levels = levelObstacles(draft.content, plot);
  const { boxes, segments } = flagObstacles(over, draft, plot);
  const stems = segments.map(({ x1, y1, x2, y2 }) => ({
    left: Math.min(x1, x2) - 1,
    right: Math.max(x1, x2) + 1,
    top: y2,
    bottom: y1,
  }));
  const isInTheWay =
    [...boxes, ...stems].some((box) => isTaken(box, data)) || boxes.some((box) => isTaken(box, levels));
  if (!isInTheWay) return { flags: over, lane: 0 };
  const under = changeFlags(draft, plot, 'under-axis');
  return { flags: under, lane: flagLaneHeight(under, draft.theme.em) };
}

/**
 * The labels of a chart's lines. Beside other charts on one axis the newest stand in the margin, which is the same for
 * all, and others only where there is place: a plot that gave way to them would not stand over the next one.
 */
function labelsOf(draft: ChartDraft): readonly LineLabel[] {
  const labels = lineLabels(draft);
  if (draft.input.besides === undefined) return labels;
  return labels.map((label) => ({
    ...label,
    where: label.where === 'after-end' ? 'margin' : label.where,
    otherwise: 'leave-out',
  }));
}

/** Labels of the charts beside it, for whose sake the margins are alike. */
const labelsBesides = ({ input }: ChartDraft): readonly LineLabel[] =>
  (input.besides ?? []).flatMap((readSeries) => labelsOf(chartDraft({ ...input, readSeries, besides: [] })));

/** The plot with all that stands in and around it but the labels of lines. */
function furnished(draft: ChartDraft, labels: readonly LineLabel[]): Omit<ChartPlan, 'texts'> & { lane: number } {
  const { input, theme, content } = draft;
  const frame = { size: input.size, theme, place: content.place, axis: content.axis };
  const sides = sideMargins(draft, [...labels, ...labelsBesides(draft)]);
  const icons = iconRowHeight(draft);
  const rough = plotWithin(frame, { ...sides, ...rowMargins(draft, { names: 0, notes: 0, flagLane: 0, icons }) });
  const notes = axisNote(draft, rough)?.row ?? 0;
  const gatherings = gatheringMarks(draft, rough);
  const names = rowsOf(gatherings);
  const withNames = plotWithin(frame, { ...sides, ...rowMargins(draft, { names, notes, flagLane: 0, icons }) });
  const { flags, lane } = placedFlags(draft, withNames);
  const plot = plotWithin(frame, { ...sides, ...rowMargins(draft, { names, notes, flagLane: lane, icons }) });
  const marks = pointMarks(content, plot, theme);
  return { ...draft, plot, marks, gatherings, flags, icons: placedIcons(draft, plot), lane };
}

function axisTexts({
  content,
  theme,
  input,
  plot,
  lane,
}: Omit<ChartPlan, 'texts'> & { lane: number }): readonly PlacedText[] {
  const { em, smallText } = theme;
  const timeY = plot.height + lane + timeBaseline * em;
  const values = content.axis.ticks.map((tick) => ({
    role: 'value-label' as const,
    text: content.format.tick(tick),
    x: -valueLabelGap * em,
    y: plot.y(tick) + halfCapital * em,
  }));
  const times = timeLabels({ content, theme, input }, plot).map((label) => ({
    role: 'time-label' as const,
    ...label,
    y: timeY,
  }));
  const note = axisNote({ content, theme, input }, plot);
  if (!note) return [...values, ...times];
  const { text, x, row } = note;
  return [...values, ...times, { role: 'note', text, x, y: timeY + row * noteBaseline * smallText }];
}

/** Names over the plot, the unit over them. */
function topTexts({ content, theme, input, plot, gatherings }: Omit<ChartPlan, 'texts'>): readonly PlacedText[] {
  const { em, smallText } = theme;
  const baseline = (row: number): number => -(nameBaseline * em + row * rowHeight * smallText);
  const names = gatherings.flatMap(({ name }) =>
    name ? [{ role: 'gathering-name' as const, text: name.text, x: name.x, y: baseline(name.row) }] : [],
  );
  const { unitLine } = content.format;
  if (unitLine === null || input.measureText(unitLine, textLook('note', theme)) > input.size.width) return names;
  return [...names, { role: 'note', text: unitLine, x: -plot.margins.left, y: baseline(rowsOf(gatherings)) }];
}

/** The letters of icons; the other signs are drawn. */
const iconLetters: Readonly<Record<MethodIcon['sign'], string | null>> = {
  high: 'H',
  low: 'L',
  'common-cause': null,
  'consistently-met': null,
  'consistently-missed': null,
  inconsistent: '?',
};

function iconTexts({ icons, theme }: Omit<ChartPlan, 'texts'>): readonly PlacedText[] {
  return icons.flatMap(({ icon, x, y }) => {
    const text = iconLetters[icon.sign];
    const role = icon.tone === 'quiet' ? 'open-icon-letter' : 'icon-letter';
    return text === null ? [] : [{ role, text, x, y: y + halfCapital * theme.em } as const];
  });
}

function markTexts({ content, theme, plot, flags }: Omit<ChartPlan, 'texts'>): readonly PlacedText[] {
  const numbers = flags.map(({ number, x, y }) => ({
    role: 'flag-number' as const,
    text: String(number),
    x,
    y: plot.height + y + halfCapital * theme.em,
  }));
  // The sign that Norwegian statistics print where a number is kept back.
  const hidden = content.points.flatMap((point) =>
    point.hidden
      ? [{ role: 'hidden-mark' as const, text: ':', x: plot.x(point.time), y: plot.height - 0.3 * theme.em }]
      : [],
  );
  return [...numbers, ...hidden];
}

function layOut(draft: ChartDraft, labels: readonly LineLabel[]): ChartPlan {
  const furniture = furnished(draft, labels);
  const { texts, homeless } = placeLabels(labels, draft, furniture);
  if (homeless.length > 0) {
    return layOut(
      draft,
      labels.map((label) => (homeless.includes(label) ? { ...label, where: 'margin' } : label)),
    );
  }
  return {
    ...furniture,
    texts: [
      ...axisTexts(furniture),
      ...topTexts(furniture),
      ...markTexts(furniture),
      ...iconTexts(furniture),
      ...texts,
    ],
  };
}

/** Gives everything in a chart its place. A label that finds none in the plot gets one in the margin, and the plot is laid out anew. */
export function chartPlan(input: ChartInput): ChartPlan {
  const draft = chartDraft(input);
  return layOut(draft, labelsOf(draft));
}
