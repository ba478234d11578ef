import { describe, expect, it } from 'vitest';
import { chartColors, chartTheme } from '../../../src/charts/chart-theme.ts';
import { contrastBetween, readColor } from '../../factories/contrast-between.ts';

const contrast = (one: string, other: string): number => contrastBetween(readColor(one), readColor(other));

const { paper, band, ink, quiet, goal, point, signal, faint } = chartColors;

describe('the colors of a chart', () => {
  it.each([paper, band])('let texts stand out from %s by at least 4.5:1', (ground) => {
    for (const color of [ink, quiet, goal]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([paper, band])('let marks stand out from %s by at least 3:1', (ground) => {
    for (const color of [point, signal, goal, quiet, ink, faint])
      expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  });

  it('let the numbers stand out from their flags', () => {
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
