import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { subsetFonts } from '../../../src/typography/subset-fonts.ts';
import { fontSet, sourceSans } from './source-sans.ts';

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const texts = [
  { text: 'Nå får 69 % oppfølging innen tre dager. Før var det 41 %.', weight: 700, italic: false },
  { text: 'Tåfjord, Vågå, AVTA; Fyllingsdalen «Ålesund» L’Åge To Ty Wá', weight: 400, italic: false },
  { text: 'Čáhcesuolu ŋđŧšž effektmål fi fl ffi 11–17', weight: 600, italic: false },
  { text: '«Eg ville berre vite kven som kom, og når.»', weight: 400, italic: true },
] as const;

/** Widths in px that a browser draws with the embedded fonts. */
async function drawnWidths(program: string): Promise<readonly number[]> {
  const css = await subsetFonts(sourceSans, texts);
  const lines = texts.map(
    ({ text, weight, italic }) =>
      `<text font-size="100" font-weight="${weight}" font-style="${italic ? 'italic' : 'normal'}">${text}</text>`,
  );
  const script =
    "document.fonts.ready.then(()=>{document.title='w';document.body.dataset.w=[...document.querySelectorAll('text')].map(t=>t.getComputedTextLength()).join(' ')})";
  const page = `<meta charset="utf-8"><style>${css} text{font-family:'Source Sans 3'}</style><body><svg>${lines.join('')}</svg><script>${script}</script>`;
  const folder = mkdtempSync(join(tmpdir(), 'gpf-widths-'));
  try {
    writeFileSync(join(folder, 'page.html'), page);
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=3000', '--dump-dom'];
    const dom = execFileSync(program, [...options, `file://${join(folder, 'page.html')}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return (/data-w="([^"]*)"/.exec(dom)?.[1] ?? '').split(' ').map(Number);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!chromium)('widths (skipped without Chromium)', () => {
  it('are those that Chromium draws with the embedded fonts, within half a percent', { timeout: 60_000 }, async () => {
    const drawn = await drawnWidths(chromium ?? '');
    const measured = texts.map(({ text, weight, italic }) => fontSet.measure(text, { size: 100, weight, italic }));
    expect(drawn).toHaveLength(texts.length);
    drawn.forEach((width, index) => {
      expect(Math.abs(width / (measured[index] ?? 0) - 1)).toBeLessThan(0.005);
    });
  });
});
