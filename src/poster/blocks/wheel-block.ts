import { wrapText } from '../../typography/wrap-text.ts';
import type { Wheel } from '../poster-content.ts';
import type { PlannedElement, PlannedText } from '../poster-plan.ts';
import type { SlotStyle } from '../poster-template.ts';
import type { Block, LaidOut, Room, Setting } from './block.ts';
import { layAtLargestSize } from './lay-at-largest-size.ts';
import { setLine } from './set-line.ts';

/** The ring's outer radius in sizes of type, its hole as a share of it, and the air between two pieces in turns. */
const radiusInSizes = 2.6;
const hole = 0.56;
const air = 0.008;
const ringGap = 1.1;
const lineRadiusInSizes = 1.25;
const nameGap = 1.5;
const noteGap = 2.2;

/** The note's least width in sizes of type, and the most lines it may take. */
const narrowestNote = 8;
const mostNoteLines = 3;

const white = '#fff';

/** The improvement wheel: a ring of its phases beside their names, the present ones filled and bold. */
export function wheelBlock(wheel: Wheel, setting: Setting): Block {
  return {
    lay: (room) => layAtLargestSize(setting.style, room, (size) => layWheel(wheel, size, { ...setting, room })),
    characters: wheel.phases.reduce((sum, { name }) => sum + name.length, 0),
    naturalWidth: null,
    stretch: null,
  };
}

interface LayOptions extends Pick<Setting, 'style' | 'fontSet'> {
  readonly room: Room;
}

function layWheel(wheel: Wheel, size: number, options: LayOptions): Omit<LaidOut, 'fit'> | null {
  return layOnOneLine(wheel, size, options) ?? layAsList(wheel, size, options);
}

/** The ring and the names after each other: less height, where there is width; null where there is not. */
function layOnOneLine(wheel: Wheel, size: number, { style, fontSet, room }: LayOptions): Omit<LaidOut, 'fit'> | null {
  const radius = lineRadiusInSizes * size;
  const line = { top: radius - (style.lineHeight * size) / 2, size, lineHeight: style.lineHeight } as const;
  const names: PlannedText[] = [];
  let x = radius * 2 + ringGap * size;
  for (const phase of wheel.phases) {
    const text = setLine(phase.name, { ...line, x, ...lookOf(phase, style) }, fontSet);
    names.push(text);
    x += text.width + nameGap * size;
  }
  const end = x - nameGap * size;
  if (end > room.width) return null;
  const note = layNote(wheel.note, { x: end + noteGap * size, middle: radius, size }, { style, fontSet, room });
  const elements = [...ring(wheel, radius, { y: radius, ...style }), ...names, ...note];
  return { height: radius * 2, baseline: names[0]?.y ?? null, elements };
}

function layAsList(wheel: Wheel, size: number, { style, fontSet, room }: LayOptions): Omit<LaidOut, 'fit'> | null {
  const step = style.lineHeight * size;
  const namesHeight = wheel.phases.length * step;
  const radius = Math.max(radiusInSizes * size, namesHeight * 0.42);
  const namesX = radius * 2 + ringGap * size;
  const middle = Math.max(namesHeight, radius * 2) / 2;
  const names = wheel.phases.map((phase, index) => {
    const top = middle - namesHeight / 2 + index * step;
    const line = { x: namesX, top, size, lineHeight: style.lineHeight, ...lookOf(phase, style) };
    return setLine(phase.name, line, fontSet);
  });
  if (names.some(({ width }) => namesX + width > room.width)) return null;
  const noteX = namesX + Math.max(0, ...names.map(({ width }) => width)) + noteGap * size;
  const note = layNote(wheel.note, { x: noteX, middle, size }, { style, fontSet, room });
  return {
    height: middle * 2,
    baseline: null,
    elements: [...ring(wheel, radius, { y: middle, ...style }), ...names, ...note],
  };
}

const lookOf = (
  { current }: Wheel['phases'][number],
  { accent, muted }: SlotStyle,
): { readonly weight: 400 | 700; readonly color: string } =>
  current ? { weight: 700, color: accent } : { weight: 400, color: muted };

interface NotePlace {
  readonly x: number;
  readonly middle: number;
  readonly size: number;
}

/** Beside the names where the column is wide enough for it; it is good to know, but not worth a crowd. */
function layNote(
  text: string,
  { x, middle, size }: NotePlace,
  { style, fontSet, room }: LayOptions,
): readonly PlannedElement[] {
  const width = room.width - x;
  const measure = (part: string): number => fontSet.measure(part, { size });
  const lines = width < narrowestNote * size ? [] : wrapText(text, { width, measure, balance: true });
  if (lines.length > mostNoteLines) return [];
  const { lineHeight, muted: color } = style;
  const top = middle - (lines.length * lineHeight * size) / 2;
  return lines.map((line, index) => {
    const at = { x, top: top + index * size * lineHeight, size, lineHeight, weight: 400, color } as const;
    return setLine(line, { ...at, continues: index > 0 }, fontSet);
  });
}

function ring(
  { phases }: Wheel,
  outer: number,
  { y, accent, muted }: { readonly y: number; readonly accent: string; readonly muted: string },
): readonly PlannedElement[] {
  return phases.map(({ current }, index) => ({
    kind: 'arc',
    x: outer,
    y,
    inner: outer * hole,
    outer,
    from: index / phases.length + air,
    to: (index + 1) / phases.length - air,
    fill: current ? accent : white,
    stroke: current ? accent : muted,
  }));
}
