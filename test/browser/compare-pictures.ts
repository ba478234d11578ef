import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two pictures of the same thing may be apart. */
const tolerance = {
  /** Of the distance of two colors, from 0 to 1: what is smoothed in another way differs by less. */
  color: 0.2,
  /** The side of a tile, and the largest share of its pixels that may differ: what was moved differs in one place. */
  tile: 24,
  share: 0.09,
} as const;

export interface Compared {
  /** Whether one can stand for the other. */
  readonly alike: boolean;
  /** The largest share of differing pixels in a tile. */
  readonly worstShare: number;
  /** Where they differ, in red, as PNG; null where their sizes differ. */
  readonly differences: Buffer | null;
}

/** Compares two pictures in PNG, tile by tile: a word that moved is seen on the largest page, another smoothing is not. */
export function comparePictures(one: Buffer, other: Buffer): Compared {
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = first;
  if (width !== second.width || height !== second.height) return { alike: false, worstShare: 1, differences: null };
  const mask = new PNG({ width, height });
  pixelmatch(first.data, second.data, mask.data, width, height, { threshold: tolerance.color, diffMask: true });
  const worstShare = worstTile(mask);
  return { alike: worstShare <= tolerance.share, worstShare, differences: PNG.sync.write(mask) };
}

/** Tiles overlap by half, so that none is cut by their grid. */
function worstTile({ width, height, data }: PNG): number {
  const { tile } = tolerance;
  const [columns, rows] = [width, height].map((side) => Math.ceil(side / (tile / 2)));
  const starts = Array.from({ length: (columns ?? 0) * (rows ?? 0) }, (_, index) => ({
    left: (index % (columns ?? 1)) * (tile / 2),
    top: Math.floor(index / (columns ?? 1)) * (tile / 2),
  }));
  const counts = starts.map(({ left, top }) => {
    let differing = 0;
    for (let y = top; y < Math.min(height, top + tile); y++)
      for (let x = left; x < Math.min(width, left + tile); x++) if (isRed(data, 4 * (y * width + x))) differing++;
    return differing;
  });
  return Math.max(0, ...counts) / tile ** 2;
}

/** As pixelmatch marks a difference; what it takes for smoothing is yellow. */
const isRed = (data: Uint8Array, at: number): boolean =>
  data[at] === 255 && data[at + 1] === 0 && (data[at + 3] ?? 0) > 0;
