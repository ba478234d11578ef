import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FitOptions, fitText } from '../../../src/typography/fit-text.ts';
import { loadHyphenation } from '../../../src/typography/load-hyphenation.ts';
import { fontSet } from './source-sans.ts';

const options: FitOptions = {
  width: 160,
  height: 55,
  maxSize: 12,
  minSize: 8,
  maxLines: 5,
  lineHeight: 1.25,
  measure: (text, size) => fontSet.measure(text, { size }),
};
const words = (count: number): string => 'oppfølging '.repeat(count).trim();

describe('fitText', () => {
  it('takes the largest size where there is room', () => {
    expect(fitText([words(3)], options)).toMatchObject({ size: 12, fit: 'fits' });
  });

  it('shrinks as far as it must', () => {
    const { size, fit } = fitText([words(11)], options);
    expect(fit).toBe('fits');
    expect(size).toBeGreaterThan(8);
    expect(size).toBeLessThan(12);
  });

  it('goes below the minimum rather than over the edge, and says so', () => {
    const { size, fit, height } = fitText([words(40)], options);
    expect(fit).toBe('below-minimum');
    expect(size).toBeLessThan(8);
    expect(height).toBeLessThanOrEqual(55);
  });

  it('gives up where nobody could read it', () => {
    expect(fitText([words(1000)], options)).toMatchObject({ paragraphs: [], height: 0, fit: 'not-at-all' });
  });

  it('keeps paragraphs apart', () => {
    const { paragraphs, height } = fitText(['en', 'to'], { ...options, paragraphGap: 0.5 });
    expect(paragraphs).toEqual([['en'], ['to']]);
    expect(height).toBeCloseTo((2 * 1.25 + 0.5) * 12);
  });

  it('breaks words of running text for a larger size, and not those of a title', async () => {
    const hyphenate = await loadHyphenation('nb');
    const text = 'Kommunehelsetjenesten følger opp utskrivningsklare pasienter sammen med fastlegekontorene.';
    const heights = [20, 25, 30, 35, 40, 45, 50];
    const sizes = (running: boolean) =>
      heights.map((height) => fitText([text], { ...options, height, hyphenate, running }).size);
    const [title, body] = [sizes(false), sizes(true)];
    expect(body.filter((size, index) => size < (title[index] ?? 0))).toEqual([]);
    expect(body.filter((size, index) => size > (title[index] ?? 0)).length).toBeGreaterThan(0);
  });

  it('sets a title a little smaller rather than leave one short word on its last line', () => {
    const fitted = fitText(['Utskrivningsplanlegging er vårt'], {
      ...options,
      balance: true,
      maxSize: 12.5,
      minSize: 11,
    });
    expect(fitted.paragraphs.flat().at(-1)).not.toBe('vårt');
  });

  it('keeps every line inside the box, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const fitted = fitText([text], options);
        expect(fitted.height).toBeLessThanOrEqual(options.height + 1e-6);
        for (const line of fitted.paragraphs.flat()) {
          expect(options.measure(line, fitted.size)).toBeLessThanOrEqual(options.width + 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });
});
