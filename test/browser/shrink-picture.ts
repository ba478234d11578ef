import { PNG } from 'pngjs';

/** Between two levels of a channel: sixteen levels, white among them. */
const step = 17;

const steps = (value: number): number => Math.round(value / step) * step;

/**
 * A picture in PNG at half its size, in few colors: what is stored is small, and the place of a letter counts more than
 * how its edge was smoothed.
 */
export function shrinkPicture(picture: Buffer): Buffer {
  const { data, width: wide, height: high } = PNG.sync.read(picture);
  const [width, height] = [Math.floor(wide / 2), Math.floor(high / 2)];
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 4; channel++) {
        const at = (right: number, down: number): number =>
          data[4 * ((2 * y + down) * wide + 2 * x + right) + channel] ?? 0;
        small.data[4 * (y * width + x) + channel] = steps((at(0, 0) + at(0, 1) + at(1, 0) + at(1, 1)) / 4);
      }
  return PNG.sync.write(small, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}
