import { countInTens } from '../../typography/count-fitting.ts';
import { wrapText } from '../../typography/wrap-text.ts';
import type { NumberedChange } from '../poster-content.ts';
import type { PlannedElement } from '../poster-plan.ts';
import { type Block, type LaidOut, nothingFits, point, type Room, type Setting } from './block.ts';
import { layAtLargestSize } from './lay-at-largest-size.ts';
import { moveElement } from './move-element.ts';
import { setLine } from './set-line.ts';

/** Shares of the size of type. */
const disc = { diameter: 1.3, number: 0.88, gap: 0.42 } as const;
const dateGap = 0.4;
const itemGap = 0.36;
const white = '#fff';

/** Lines shorter than this share of the width get a part of the next word. */
const hyphenateUnder = 0.7;

/** Between two columns, and the least width of one, in sizes of type. */
const [columnGap, narrowestColumn] = [1.4, 17];

export interface ChangesOptions {
  /** "og 4 til": under the newest, where there is no room for all. */
  readonly andMore?: (count: number) => string;
}

/**
 * Numbered changes with the month they began: the numbers are those of the flags in the chart. All of them in one column,
 * in two where there is width, in smaller letters; and where there is no room even so, the newest, and how many more
 * there are.
 */
export function changesBlock(
  changes: readonly NumberedChange[],
  setting: Setting,
  { andMore }: ChangesOptions = {},
): Block {
  return {
    lay: (room) => layAll(changes, { ...setting, room }) ?? layNewest(changes, { ...setting, room }, andMore),
    characters: changes.reduce((sum, { text }) => sum + Array.from(text).length, 0),
    fits: (room) => {
      const fits = (texts: readonly string[]): boolean => {
        const shorter = texts.flatMap((text, index) => (changes[index] ? [{ ...changes[index], text }] : []));
        const laid = layChanges(shorter, setting.style.minSize * point, { ...setting, room });
        return laid !== null && laid.height <= room.height;
      };
      return countInTens(
        changes.map(({ text }) => text),
        fits,
      );
    },
    naturalWidth: null,
    stretch: null,
  };
}

const layInColumn = (changes: readonly NumberedChange[], options: LayOptions): LaidOut =>
  layAtLargestSize(options.style, options.room, (size) => layChanges(changes, size, options));

/** All of them; null where nobody could read them. */
function layAll(changes: readonly NumberedChange[], options: LayOptions): LaidOut | null {
  const one = layInColumn(changes, options);
  if (one.fit === 'fits' || (one.fit === 'below-minimum' && !hasRoomForTwo(options))) return one;
  const two = layInTwoColumns(changes, options);
  if (two.fit === 'fits' || one.fit === 'not-at-all') return two.fit === 'not-at-all' ? null : two;
  return one;
}

/** Whether two columns stand beside each other in letters that can be read. */
function hasRoomForTwo({ style, room }: LayOptions): boolean {
  const size = style.minSize * point;
  return (room.width - columnGap * size) / 2 >= narrowestColumn * size;
}

function layInTwoColumns(changes: readonly NumberedChange[], options: LayOptions): LaidOut {
  const half = Math.ceil(changes.length / 2);
  return layAtLargestSize(options.style, options.room, (size) => {
    const width = (options.room.width - columnGap * size) / 2;
    if (width < narrowestColumn * size || changes.length < 2) return null;
    const room = { ...options.room, width };
    const [left, right] = [changes.slice(0, half), changes.slice(half)].map((some) =>
      layChanges(some, size, { ...options, room }),
    );
    if (!left || !right) return null;
    const moved = right.elements.map((element) => moveElement(element, width + columnGap * size, 0));
    return { ...left, height: Math.max(left.height, right.height), elements: [...left.elements, ...moved] };
  });
}

/** As many of the newest as there is room for, numbered anew, as the flags will be. */
function layNewest(
  changes: readonly NumberedChange[],
  options: LayOptions,
  andMore: ChangesOptions['andMore'],
): LaidOut {
  const { style, fontSet, room } = options;
  const size = style.minSize * point;
  const step = style.lineHeight * size;
  const height = room.height - step;
  const fewest = Math.max(1, changes.length - Math.floor(height / step));
  for (let leftOut = fewest; leftOut < changes.length && andMore !== undefined; leftOut += 1) {
    const newest = changes.slice(leftOut).map((change, index) => ({ ...change, number: index + 1 }));
    const laid = layChanges(newest, size, options);
    if (laid === null || laid.height > height) continue;
    const line = {
      x: 0,
      top: laid.height,
      size,
      lineHeight: style.lineHeight,
      weight: 400,
      color: style.muted,
    } as const;
    const more = setLine(andMore(leftOut), line, fontSet);
    return { ...laid, height: laid.height + step, elements: [...laid.elements, more], fit: 'below-minimum', leftOut };
  }
  return nothingFits;
}

interface LayOptions extends Setting {
  readonly room: Room;
}

function layChanges(
  changes: readonly NumberedChange[],
  size: number,
  { style, fontSet, hyphenate, room }: LayOptions,
): Omit<LaidOut, 'fit'> | null {
  const dateX = (disc.diameter + disc.gap) * size;
  const dateWidth = Math.max(0, ...changes.map(({ date }) => fontSet.measure(date, { size, weight: 600 })));
  const textX = dateX + dateWidth + dateGap * size;
  const width = room.width - textX;
  const measure = (text: string): number => fontSet.measure(text, { size });
  const step = style.lineHeight * size;
  // A quick no, before anything is broken into lines.
  const least = changes.reduce((sum, { text }) => sum + Math.max(1, Math.floor(measure(text) / (width + size))), 0);
  if (width <= 0 || least * step > room.height) return null;
  const elements: PlannedElement[] = [];
  let top = 0;
  for (const change of changes) {
    const line = { top, size, lineHeight: style.lineHeight } as const;
    const lines = wrapText(change.text, { width, measure, hyphenate, hyphenateUnder });
    if (lines.some((text) => measure(text) > width)) return null;
    const middle = { x: (disc.diameter * size) / 2, y: top + step / 2 } as const;
    elements.push({ kind: 'disc', ...middle, radius: (disc.diameter * size) / 2, color: style.accent });
    elements.push(numberIn(change.number, middle, { size: disc.number * size, fontSet }));
    elements.push(setLine(change.date, { ...line, x: dateX, weight: 600, color: style.muted }, fontSet));
    lines.forEach((text, index) => {
      const at = { ...line, top: top + index * step, x: textX, weight: style.weight, color: style.color };
      elements.push(setLine(text, { ...at, continues: index > 0 }, fontSet));
    });
    top += Math.max(1, lines.length) * step + itemGap * size;
  }
  const first = elements.find((element) => element.kind === 'text' && element.x === dateX);
  return { height: Math.max(0, top - itemGap * size), baseline: first?.y ?? null, elements };
}

interface NumberSetting extends Pick<Setting, 'fontSet'> {
  readonly size: number;
}

/** A white number whose digits stand in the middle of its disc. */
function numberIn(
  number: number,
  middle: { readonly x: number; readonly y: number },
  { size, fontSet }: NumberSetting,
): PlannedElement {
  const setting = { x: middle.x, top: 0, size, lineHeight: 1, weight: 700, align: 'middle', color: white } as const;
  const { capHeight } = fontSet.metrics({ size, weight: 700 });
  return { ...setLine(String(number), setting, fontSet), y: middle.y + capHeight / 2 };
}
