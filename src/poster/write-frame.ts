import type { Box } from './box.ts';
import { number } from './write-element.ts';

/** In millimetres; a template's page has nothing so near its edges. */
const frameWidth = 9;

/** A broad frame along the edges of a view, for a page that is not to be shared. */
export function writeFrame({ x, y, width, height }: Box): string {
  const [left, top] = [x + frameWidth / 2, y + frameWidth / 2].map(number);
  const [across, down] = [width - frameWidth, height - frameWidth].map(number);
  return `<rect id="gpf-frame" aria-hidden="true" x="${left}" y="${top}" width="${across}" height="${down}" fill="none" stroke="#B4501A" stroke-width="${frameWidth}"/>`;
}
