import type { PlannedElement } from '../poster-plan.ts';
import { type Block, type LaidOut, nothingFits, type Room, type Setting } from './block.ts';
import { moveElement } from './move-element.ts';
import { textBlock } from './text-block.ts';

/** Millimetres on an A1 sheet: between columns, from line to line, and the lines themselves. */
const gapOnA1 = 16;
const stepOnA1 = 28;
const thicknessOnA1 = 0.7;

/** The first column has room for a sentence, the others for a name or a day. */
const firstShare = 3;

const [fewestLines, mostLines] = [2, 4];
const weightOfLines = 0.2;

/** Lines to write on with a pen, in columns under their headings: as many as there is height for. */
export function ruledBlock(headings: readonly string[], setting: Setting): Block {
  const step = stepOnA1 * setting.scale;
  const heightOf = (lines: number, width: number): number =>
    layHeadings(headings, width, setting).height + lines * step;
  return {
    lay: (room) => layRuled(headings, room, setting),
    characters: headings.reduce((sum, text) => sum + Array.from(text).length, 0),
    naturalWidth: null,
    stretch: {
      base: (width) => heightOf(fewestLines, width),
      weight: weightOfLines,
      most: (width) => heightOf(mostLines, width),
    },
  };
}

interface RuledColumn {
  readonly x: number;
  readonly width: number;
}

function columnsOf(count: number, width: number, scale: number): readonly RuledColumn[] {
  const gap = gapOnA1 * scale;
  const one = (width - gap * (count - 1)) / (count - 1 + firstShare);
  return Array.from({ length: count }, (_, index) =>
    index === 0
      ? { x: 0, width: one * firstShare }
      : { x: one * firstShare + gap + (index - 1) * (one + gap), width: one },
  );
}

function layHeadings(headings: readonly string[], width: number, setting: Setting): LaidOut {
  const height = setting.style.maxSize;
  const columns = columnsOf(headings.length, width, setting.scale);
  const laid = columns.map((column, index) => ({
    column,
    ...textBlock([headings[index] ?? ''], setting).lay({ width: column.width, height }),
  }));
  return {
    height: Math.max(0, ...laid.map((one) => one.height)),
    baseline: laid[0]?.baseline ?? null,
    elements: laid.flatMap(({ column, elements }) => elements.map((element) => moveElement(element, column.x, 0))),
    fit: laid.find(({ fit }) => fit !== 'fits')?.fit ?? 'fits',
  };
}

function layRuled(headings: readonly string[], { width, height }: Room, setting: Setting): LaidOut {
  const { style, scale } = setting;
  const words = layHeadings(headings, width, setting);
  const lines = Math.min(mostLines, Math.floor((height - words.height) / (stepOnA1 * scale) + 1e-6));
  if (words.fit === 'not-at-all' || lines < 1) return nothingFits;
  const step = (height - words.height) / lines;
  const thickness = thicknessOnA1 * scale;
  const ruled = columnsOf(headings.length, width, scale).flatMap((column) =>
    Array.from({ length: lines }, (_, index): PlannedElement => {
      const y = words.height + (index + 1) * step - thickness / 2;
      return { kind: 'line', ...column, y, color: style.muted, thickness };
    }),
  );
  return { ...words, height, elements: [...words.elements, ...ruled] };
}
