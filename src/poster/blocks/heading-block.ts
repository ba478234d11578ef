import { type Block, point, type Setting } from './block.ts';
import { textBlock } from './text-block.ts';

/** Under the letters of a heading, before its line; and the line itself, on an A1 sheet. */
const airShare = 0.12;
const thicknessOnA1 = 0.93;

/** A heading and the line under it, which is as wide as its column. */
export function headingBlock(text: string, setting: Setting): Block {
  const { rule, maxSize } = setting.style;
  const block = textBlock([text], setting, { balance: true, level: 2 });
  if (rule === null) return block;
  const thickness = thicknessOnA1 * setting.scale;
  const below = airShare * maxSize * point + thickness;
  return {
    ...block,
    lay: (room) => {
      const laid = block.lay({ ...room, height: room.height - below });
      const height = laid.height + below;
      const line = {
        kind: 'line',
        x: 0,
        y: height - thickness / 2,
        width: room.width,
        color: rule,
        thickness,
      } as const;
      return { ...laid, height, elements: [...laid.elements, line] };
    },
  };
}
