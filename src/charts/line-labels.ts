import { cleanText } from '../escaping/clean-text.ts';
import type { PooledLevel } from '../reading/reading.ts';
import { type CenterLine, leastForLine } from './center-lines.ts';
import type { ChartDraft } from './chart-draft.ts';
import type { GoalStep } from './goal-steps.ts';
import type { LabelLine } from './label-block.ts';

/** A label at a line: what it says, and where it would like to stand. */
export interface LineLabel {
  readonly lines: readonly LabelLine[];
  /** The level that it tells of. */
  readonly value: number;
  /** The stretch of time that the line has. */
  readonly from: number;
  readonly to: number;
  /** `margin`: right of the plot, at its level. `after-end`: right after the line's end. `along`: over or under the line. */
  readonly where: 'margin' | 'after-end' | 'along';
  /** What becomes of it when there is no free place. */
  readonly otherwise: 'margin' | 'leave-out';
}

/** The pooled level of a phase, and its counts where they are real. */
function pooledTexts({ input, content }: ChartDraft, pooled: PooledLevel): { level: string; counts: string | null } {
  const { value, numerator, denominator } = pooled;
  const counts =
    numerator === null || denominator === null ? null : cleanText(input.messages.charts.counts(numerator, denominator));
  return { level: content.format.level(value), counts };
}

/** The newest line: its own level, or the phase's pooled one where the headline tells that. */
function newestLines(draft: ChartDraft, line: CenterLine): readonly LabelLine[] {
  const { statement } = draft.input.readSeries.reading;
  if (statement.kind !== 'between-phases')
    return [{ role: 'level-label', text: draft.content.format.level(line.value) }];
  const { level, counts } = pooledTexts(draft, statement.to);
  return [
    { role: 'level-label', text: level },
    ...(counts === null ? [] : [{ role: 'count-label', text: counts } as const]),
  ];
}

/** An older line; the one before the newest tells what the reading compares with. */
function olderLines(draft: ChartDraft, line: CenterLine): readonly LabelLine[] {
  const { readSeries } = draft.input;
  const { statement } = readSeries.reading;
  const isCompared = statement.kind === 'between-phases' && line.phase === readSeries.analysis.phases.length - 1;
  if (!isCompared) return [{ role: 'level-label', text: draft.content.format.level(line.value) }];
  const { level, counts } = pooledTexts(draft, statement.from);
  return [{ role: 'level-label', text: counts === null ? level : `${level} (${counts})` }];
}

function centerLineLabel(draft: ChartDraft, line: CenterLine): LineLabel {
  const { content, input } = draft;
  const { value, from, to } = line;
  const isNewest = line.phase === input.readSeries.analysis.phases.length;
  if (isNewest) {
    const where = to >= content.place.last ? 'margin' : 'after-end';
    return { lines: newestLines(draft, line), value, from, to, where, otherwise: 'margin' };
  }
  const goesOn = content.centerLines.some(({ kind, phase }) => kind === 'previous' && phase === line.phase);
  const otherwise = goesOn ? 'margin' : 'leave-out';
  return { lines: olderLines(draft, line), value, from, to, where: 'along', otherwise };
}

function goalLabel({ input, content }: ChartDraft, { from, to, value }: GoalStep): LineLabel {
  const { first, last } = content.place;
  const text = cleanText(input.messages.charts.goal(content.format.goal(value)));
  const stretch = { from: from ?? first, to: to ?? last };
  const where = to === null ? 'margin' : 'along';
  return { lines: [{ role: 'goal-label', text }], value, ...stretch, where, otherwise: 'leave-out' };
}

/** Says of the newest provisional limits what they are. */
function provisionalLabels({ input, content }: ChartDraft): readonly LineLabel[] {
  const limits = content.bands.findLast(({ provisional }) => provisional)?.limits ?? [];
  const [from, to] = [limits[0]?.time, limits.at(-1)?.time];
  if (from === undefined || to === undefined) return [];
  const value = limits[Math.floor(limits.length / 2)]?.upper ?? 0;
  const text = cleanText(input.messages.charts.provisionalLimits);
  return [{ lines: [{ role: 'note', text }], value, from, to, where: 'along', otherwise: 'margin' }];
}

/** Says of a phase without a level why it has none. Where other teams' sums follow each other, words under the chart do. */
function shortPhaseLabels({ input, content, theme }: ChartDraft): readonly LineLabel[] {
  const { series, analysis } = input.readSeries;
  if (theme.role === 'small' || analysis.phases.length < 2 || series.panel) return [];
  const text = cleanText(input.messages.charts.shortPhase);
  return analysis.phases.flatMap(({ measured }, index): readonly LineLabel[] => {
    const points = content.points.filter(({ analyzed, value }) => analyzed?.phase === index + 1 && value !== null);
    const [first, last] = [points[0], points.at(-1)];
    if (measured >= leastForLine || !first || !last) return [];
    const value = Math.max(...points.map((point) => point.value ?? 0));
    return [
      {
        lines: [{ role: 'note', text }],
        value,
        from: first.time,
        to: last.time,
        where: 'along',
        otherwise: 'leave-out',
      },
    ];
  });
}

/** The labels of center lines, goals, short phases and provisional limits, the most needed first. */
export function lineLabels(draft: ChartDraft): readonly LineLabel[] {
  const { centerLines, goals } = draft.content;
  const own = centerLines.filter(({ kind }) => kind === 'own').toReversed();
  return [
    ...own.map((line) => centerLineLabel(draft, line)),
    ...goals.toReversed().map((goal) => goalLabel(draft, goal)),
    ...shortPhaseLabels(draft),
    ...provisionalLabels(draft),
  ];
}
