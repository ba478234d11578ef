import { lightOf, type Rgb } from '../factories/contrast-between.ts';

/** Linear sRGB to XYZ with the white of D65 as 1 (IEC 61966-2-1). */
const toXyz = [
  [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
] as const;

/** Lightness and the two axes of color, CIELAB (CIE 1976, ISO/CIE 11664-4). */
export function labOf([red, green, blue]: Rgb): readonly [lightness: number, a: number, b: number] {
  const lights = [red, green, blue].map(lightOf);
  const [x = 0, y = 0, z = 0] = toXyz
    .map((row) => row.reduce((sum, factor, index) => sum + factor * (lights[index] ?? 0), 0))
    .map((share) => (share > (6 / 29) ** 3 ? Math.cbrt(share) : share / (3 * (6 / 29) ** 2) + 4 / 29));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How different two colors look: ΔE of CIE 1976; 2.3 is just noticed. */
export function colorDistance(one: Rgb, other: Rgb): number {
  const [a, b] = [labOf(one), labOf(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** How much lighter one of two colors is, on a scale from black, 0, to white, 100. */
export const lightnessBetween = (one: Rgb, other: Rgb): number => Math.abs(labOf(one)[0] - labOf(other)[0]);
