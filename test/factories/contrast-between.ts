/** A color, channels from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number, ...rest: number[]];

/** The color of a text such as `#0B4F5C`. */
export function readColor(text: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(text.slice(start, start + 2), 16));
  return [red, green, blue];
}

/** Light of a channel, from 0 to 1 (sRGB, IEC 61966-2-1). */
export function lightOf(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance (WCAG 2.1). */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * lightOf(red) + 0.7152 * lightOf(green) + 0.0722 * lightOf(blue);
}

/** The contrast ratio of two colors, from 1 to 21 (WCAG 2.1). */
export function contrastBetween(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
