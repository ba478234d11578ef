import type { ToldPicture } from '../picture.ts';
import type { Block, Setting } from './block.ts';

/** A picture as large as its room allows, to the left, in the middle or to the right of it. */
export function pictureBlock({ picture, alt }: ToldPicture, { style: { align } }: Pick<Setting, 'style'>): Block {
  return {
    lay: (room) => {
      const scale = Math.min(room.width / picture.width, room.height / picture.height);
      const [width, height] = [picture.width * scale, picture.height * scale];
      const left = room.width - width;
      const x = { start: 0, middle: left / 2, end: left }[align];
      return {
        height,
        baseline: null,
        elements: [{ kind: 'picture', x, y: 0, width, height, picture, alt }],
        fit: 'fits',
      };
    },
    characters: 0,
    naturalWidth: null,
    stretch: null,
  };
}
