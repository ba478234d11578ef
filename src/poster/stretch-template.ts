import type { Paper } from './paper.ts';
import type { PosterTemplate, TemplateSlot } from './poster-template.ts';
import type { SlotId } from './slot-ids.ts';

/**
 * A template in another shape: as much wider or higher as the shape asks for, never narrower or lower, so that letters keep
 * their sizes. Slots grow in width in proportion, the row of `tall` takes the height, and what stands under it moves down.
 * Decoration stays as it was drawn.
 */
export function stretchTemplate(template: PosterTemplate, { width, height }: Paper, tall: SlotId): PosterTemplate {
  const scale = Math.max(template.width / width, template.height / height);
  const [wider, higher] = [(width * scale) / template.width, height * scale - template.height];
  const row = template.slots.find(({ id }) => id === tall)?.box;
  const stretch = ({ box, ...slot }: TemplateSlot): TemplateSlot => ({
    ...slot,
    box: {
      x: box.x * wider,
      width: box.width * wider,
      y: row && box.y >= row.y + row.height ? box.y + higher : box.y,
      height:
        row && box.y < row.y + row.height && box.y + box.height >= row.y + row.height
          ? box.height + higher
          : box.height,
    },
  });
  return { ...template, width: width * scale, height: height * scale, slots: template.slots.map(stretch) };
}
