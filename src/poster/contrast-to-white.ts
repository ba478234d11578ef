import { hexColor } from './hex-color.ts';

/**
 * How far a color stands from white paper, from 1 to 21 (WCAG 2.1, contrast ratio); less than 4.5 is hard to read.
 *
 * @example contrastToWhite('black') // => 21
 * @example contrastToWhite('#fff') // => 1
 */
export function contrastToWhite(color: string): number {
  const digits = hexColor(color);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => lightOf(digits.slice(start, start + 2)));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** Light of a channel, from 0 to 1 (sRGB, IEC 61966-2-1). */
function lightOf(channel: string): number {
  const share = Number.parseInt(channel, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
