import { wrapText } from '../../typography/wrap-text.ts';
import type { NumberedChange } from '../poster-content.ts';
import type { PlannedElement } from '../poster-plan.ts';
import type { Block, LaidOut, Room, Setting } from './block.ts';
import { layAtLargestSize } from './lay-at-largest-size.ts';
import { setLine } from './set-line.ts';

/** Shares of the size of type. */
const disc = { diameter: 1.3, number: 0.88, gap: 0.42 } as const;
const dateGap = 0.4;
const itemGap = 0.36;
const white = '#fff';

/** Numbered changes with the month they began: the numbers are those of the flags in the chart. */
export function changesBlock(changes: readonly NumberedChange[], setting: Setting): Block {
  return {
    lay: (room) => layAtLargestSize(setting.style, room, (size) => layChanges(changes, size, { ...setting, room })),
    characters: changes.reduce((sum, { text }) => sum + Array.from(text).length, 0),
    naturalWidth: null,
    stretch: null,
  };
}

interface LayOptions extends Setting {
  readonly room: Room;
}

function layChanges(
  changes: readonly NumberedChange[],
  size: number,
  { style, fontSet, room }: LayOptions,
): Omit<LaidOut, 'fit'> | null {
  const dateX = (disc.diameter + disc.gap) * size;
  const dateWidth = Math.max(0, ...changes.map(({ date }) => fontSet.measure(date, { size, weight: 600 })));
  const textX = dateX + dateWidth + dateGap * size;
  const width = room.width - textX;
  const measure = (text: string): number => fontSet.measure(text, { size });
  const step = style.lineHeight * size;
  const elements: PlannedElement[] = [];
  let top = 0;
  for (const change of changes) {
    const line = { top, size, lineHeight: style.lineHeight } as const;
    const lines = wrapText(change.text, { width, measure });
    if (lines.some((text) => measure(text) > width)) return null;
    const middle = { x: (disc.diameter * size) / 2, y: top + step / 2 } as const;
    elements.push({ kind: 'disc', ...middle, radius: (disc.diameter * size) / 2, color: style.accent });
    elements.push(numberIn(change.number, middle, { size: disc.number * size, fontSet }));
    elements.push(setLine(change.date, { ...line, x: dateX, weight: 600, color: style.muted }, fontSet));
    lines.forEach((text, index) => {
      const at = { ...line, top: top + index * step, x: textX, weight: style.weight, color: style.color };
      elements.push(setLine(text, at, fontSet));
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
