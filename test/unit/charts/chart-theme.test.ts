import { describe, expect, it } from 'vitest';
import { chartColors, chartTheme } from '../../../src/charts/chart-theme.ts';

/** Relative luminance of a color (WCAG 2.1). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const { paper, band, ink, quiet, goal, point, signal, faint } = chartColors;

describe('the colors of a chart', () => {
  it.each([paper, band])('let texts stand out from %s by at least 4.5:1', (ground) => {
    for (const color of [ink, quiet, goal]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([paper, band])('let marks stand out from %s by at least 3:1', (ground) => {
    for (const color of [point, signal, goal, quiet, ink]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  });

  it('let the lines of gatherings stand out from the paper, and the numbers from their flags', () => {
    expect(contrast(faint, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(paper, signal)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the type scale', () => {
  it('shrinks with a narrow box, but not below 16 points', () => {
    expect(chartTheme('main', { width: 1500, height: 600 }).em).toBe(25);
    expect(chartTheme('main', { width: 900, height: 600 }).em).toBe(16);
    expect(chartTheme('small', { width: 200, height: 100 }).em).toBe(16);
  });
});
