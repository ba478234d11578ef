import { lightOf, luminance, type Rgb } from '../factories/contrast-between.ts';

type Matrix = readonly (readonly [number, number, number])[];

/**
 * What those without one kind of cones see, on linear RGB: severity 1.0 of Machado, Oliveira and Fernandes (2009), "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", DOI 10.1109/TVCG.2009.113.
 */
const matrices = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.303901],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Blindness = keyof typeof matrices;
export const blindnesses = Object.keys(matrices) as readonly Blindness[];

/** The channel of an amount of light (sRGB, IEC 61966-2-1), from 0 to 255. */
function channelOf(light: number): number {
  const share = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.max(0, Math.min(255, 255 * share));
}

/** A color as it looks to somebody with a color blindness. */
export function simulateVision([red, green, blue]: Rgb, blindness: Blindness): Rgb {
  const lights = [red, green, blue].map(lightOf);
  const [r = 0, g = 0, b = 0] = matrices[blindness].map((row) =>
    channelOf(row.reduce((sum, factor, index) => sum + factor * (lights[index] ?? 0), 0)),
  );
  return [r, g, b];
}

/** A color as it looks on a print without colors. */
export function inGrey(color: Rgb): Rgb {
  const grey = channelOf(luminance(color));
  return [grey, grey, grey];
}
