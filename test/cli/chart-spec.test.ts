import { fileURLToPath } from 'node:url';
import * as vega from 'vega';
import { compile } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/render/draw-charts.ts';
import { runGpf } from './run-gpf.ts';

const example = fileURLToPath(new URL('../../examples/network', import.meta.url));

async function specOf(...args: readonly string[]) {
  const { out, exitCode } = await runGpf(['chart', example, '--spec', ...args]);
  expect(exitCode).toBe(0);
  return JSON.parse(out);
}

/** As the Vega editor draws it: with the configuration that Vega has by itself, and every word of its logger kept. */
async function drawPlainly(spec: Parameters<typeof compile>[0]) {
  const complaints: unknown[] = [];
  const logger = { ...vega.logger(vega.Warn), warn: noted, error: noted };
  function noted(...words: unknown[]) {
    complaints.push(words.join(' '));
    return logger as never;
  }
  const compiled = compile(spec, { logger: logger as never });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger: logger as never });
  const svg = await view.toSVG();
  const { bounds } = (view.scenegraph() as unknown as { root: { bounds: Record<'x1' | 'x2' | 'y1' | 'y2', number> } })
    .root;
  return { svg, complaints, bounds };
}

/** How many shapes and lines of text a drawing has. */
const count = (svg: string) => ({
  paths: svg.match(/<path [^>]*d="M?[^"]+"/g)?.length ?? 0,
  texts: svg.match(/<text/g)?.length ?? 0,
});

const charts = [
  ['fjelldal', 'sykepleier-3-dager'],
  ['fjelldal', 'reinnleggelse-30-dager'],
  ['fjelldal', 'dager-mellom-alvorlige-hendelser'],
  ['havsund', 'tidsbruk-hph2'],
  ['nordvik', 'hva-er-viktig'],
] as const;

describe('gpf chart --spec', () => {
  test.each(charts)('of %s, %s is drawn by plain Vega without a warning, as gpf draws it', async (team, indicator) => {
    const spec = await specOf('--team', team, '--indicator', indicator);
    expect(spec).toMatchObject({ $schema: 'https://vega.github.io/schema/vega-lite/v6.json', background: '#FFFFFF' });
    expect(JSON.stringify(spec)).not.toContain('"url"');
    const plain = await drawPlainly(spec);
    expect(plain.complaints).toEqual([]);
    const [ours] = await drawCharts([{ ...spec, title: undefined }], (text, { size }) => text.length * size * 0.5);
    const { title, subtitle } = { title: spec.title.text.length, subtitle: spec.title.subtitle.length };
    const [inPlain, inOurs] = [count(plain.svg), count(ours?.body ?? '')];
    expect(inOurs.texts).toBeGreaterThan(5);
    // Vega writes a heading of several lines as one text.
    expect(inPlain.texts - inOurs.texts).toBe(Math.min(1, title) + Math.min(1, subtitle));
  });

  test('has its size in numbers, its words inside the picture, and a font that every machine has', async () => {
    const spec = await specOf('--team', 'fjelldal', '--indicator', 'E2-03', '--width', '1200', '--height', '700');
    const { width, height, padding, config } = spec;
    expect(width + padding.left + padding.right).toBeCloseTo(1200, 1);
    expect(height + padding.top + padding.bottom).toBeCloseTo(700, 1);
    expect(config.font).toBe("'Source Sans 3', Arial, sans-serif");
    const { svg } = await drawPlainly(spec);
    expect(svg).toContain('width="1200" height="700"');
    const lowest = Array.from(svg.matchAll(/class="mark-text role-title-(?:text|subtitle)[^>]*>/g));
    expect(lowest.length).toBe(2);
  });

  test('holds the numbers behind the chart, and says what they are', async () => {
    const { usermeta, title } = await specOf('--team', 'fjelldal', '--indicator', 'E2-03');
    expect(usermeta.gpf).toMatchObject({ team: 'Fjelldal kommune', invented: true, language: 'nn' });
    expect(title.subtitle.join(' ')).toContain('Oppdikta tal');
    const internal = await specOf('--team', 'fjelldal', '--indicator', 'E2-03', '--internal');
    expect(internal.usermeta.gpf.internal).toBe('Internt – skal ikkje delast');
    expect(internal.title.subtitle.join(' ')).toContain('Internt – skal ikkje delast');
  });
});
