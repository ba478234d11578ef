import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { expect, inject, it } from 'vitest';
import { newFolder } from '../cli/run-gpf.ts';
import { comparePictures } from './compare-pictures.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { madeFile, templatePages } from './made-reports.ts';
import { takeScreenshot } from './take-screenshot.ts';
import { filledFor } from './team-templates.ts';

const stored = fileURLToPath(new URL('screenshots', import.meta.url));
const storedName = (name: string): string => `${name.replace(' ', '.')}.png`;

/** What the folder holds besides the picture: what was drawn, and where it differs in red. */
async function keepDifferences(name: string, drawn: Buffer, differences: Buffer | null): Promise<string> {
  const folder = await newFolder();
  await writeFile(join(folder, `${name}.drawn.png`), drawn);
  if (differences) await writeFile(join(folder, `${name}.differences.png`), differences);
  return folder;
}

/** Each pixel takes a part of its color from those beside it. */
function blur(picture: Buffer, part: number): Buffer {
  const { data, width, height } = PNG.sync.read(picture);
  const blurred = new PNG({ width, height });
  const row = 4 * width;
  for (const [at, value] of data.entries()) {
    const around = [at - 4, at + 4, at - row, at + row].map((beside) => data[beside] ?? value);
    blurred.data[at] = Math.round(value * (1 - part) + (around.reduce((sum, one) => sum + one, 0) / 4) * part);
  }
  return PNG.sync.write(blurred);
}

describeInChromium('in Chromium', (open) => {
  const team = () => madeFile('nb', 'templates', 'team', 'posters', `${filledFor}.svg`);
  let asDrawn: Promise<Buffer> | null = null;
  const drawnOnce = (): Promise<Buffer> => {
    asDrawn ??= takeScreenshot(open, team());
    return asDrawn;
  };

  it.each(templatePages())('the template of $name looks as it did', async ({ name, path }) => {
    const drawn = await takeScreenshot(open, path);
    const golden = join(stored, storedName(name));
    if (inject('rewrites')) await writeFile(golden, drawn);
    const { alike, worstShare, differences } = comparePictures(await readFile(golden), drawn);
    const folder = alike ? '' : await keepDifferences(storedName(name), drawn, differences);
    const where = `${Math.round(100 * worstShare)} % of a tile differs: see ${folder}, and write anew with -u`;
    expect(alike, where).toBe(true);
  });

  it('no picture is stored of a template that is gone', () => {
    expect(readdirSync(stored).toSorted()).toEqual(
      templatePages()
        .map(({ name }) => storedName(name))
        .toSorted(),
    );
  });

  /** The same poster with something changed in its file. */
  const changed = async (from: string, to: string): Promise<Buffer> => {
    const svg = await readFile(team(), 'utf8');
    expect(svg).toContain(from);
    const path = join(await newFolder(), 'plakat.svg');
    await writeFile(path, svg.replace(from, to));
    return takeScreenshot(open, path);
  };
  const twoPixels = (2 * 594) / 650;

  it.each([
    ['aside', `${twoPixels} 0`],
    ['down', `0 ${twoPixels}`],
  ])('a headline that moved two pixels %s is seen', async (_, places) => {
    const moved = await changed('<g id="gpf.headline">', `<g id="gpf.headline" transform="translate(${places})">`);
    expect(comparePictures(await drawnOnce(), moved).alike).toBe(false);
  });

  it('letters that are smoothed or placed in another way are not', async () => {
    const drawn = await drawnOnce();
    expect(comparePictures(drawn, PNG.sync.write(PNG.sync.read(drawn))).worstShare).toBe(0);
    expect(comparePictures(drawn, blur(drawn, 0.25))).toMatchObject({ alike: true });
    const placed = await changed('<g font-family=', '<g text-rendering="geometricPrecision" font-family=');
    expect(comparePictures(drawn, placed)).toMatchObject({ alike: true });
  });
});
