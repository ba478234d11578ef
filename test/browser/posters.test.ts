import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../cli/run-gpf.ts';
import { collidingTexts } from './colliding-texts.ts';
import { describeInChromium } from './describe-in-chromium.ts';
import { faintMarks } from './faint-marks.ts';
import { fontsOfTexts } from './fonts-of-texts.ts';
import type { OpenFile } from './launch-chromium.ts';
import { allPages } from './made-reports.ts';
import { readScene, type Scene } from './read-scene.ts';

const pixelsPerMillimeter = 96 / 25.4;

/** What a page says of its own size, in millimeters. */
async function sizeTold(path: string): Promise<readonly number[]> {
  const [, width, height] =
    /<svg [^>]*?width="([\d.]+)mm" height="([\d.]+)mm"/.exec(await readFile(path, 'utf8')) ?? [];
  return [Number(width), Number(height)];
}

/** A page of the web with a poster in it, as a municipality would put it there. */
async function pageWith(poster: string): Promise<string> {
  const path = `${await newFolder()}/side.html`;
  const image = `<img src="${pathToFileURL(poster).href}" alt="${basename(poster)}">`;
  await writeFile(path, `<!doctype html><html lang="nb"><title>Plakat</title>${image}`);
  return path;
}

describeInChromium('in Chromium', (open) => {
  describe.each(allPages())('the page $name', ({ path, language }) => {
    let [file, scene]: [OpenFile | null, Scene | null] = [null, null];
    const opened = (): OpenFile => {
      if (!file) throw new Error('not opened');
      return file;
    };
    const seen = (): Scene => {
      if (!scene) throw new Error('not seen');
      return scene;
    };

    beforeAll(async () => {
      file = await open(path);
      scene = await readScene(file.page);
    });
    afterAll(() => file?.close());

    it('asks for nothing, and nothing goes wrong', () => {
      expect(opened().requests).toEqual([]);
      expect(opened().messages).toEqual([]);
    });

    it('is as large as it says, to a tenth of a millimeter', async () => {
      const drawn = await opened().page.evaluate(() => {
        const { width, height } = document.documentElement.getBoundingClientRect();
        return [width, height];
      });
      const [width = 0, height = 0] = await sizeTold(path);
      expect(Math.min(width, height)).toBeGreaterThan(200);
      for (const [index, told] of [width, height].entries())
        expect(Math.abs((drawn[index] ?? 0) / pixelsPerMillimeter - told)).toBeLessThan(0.1);
    });

    it('is drawn in the font that it brings', async () => {
      for (const font of await fontsOfTexts(opened().page))
        expect(font).toMatch(/^Source Sans 3( SemiBold)?, of the page$/);
    });

    it('is one picture with a name and a description in its language to those who cannot see it', async () => {
      const told = await opened().page.evaluate(() => {
        const root = document.documentElement;
        const ids = (root.getAttribute('aria-labelledby') ?? '').split(' ');
        const texts = ids.map((id) => document.getElementById(id)?.textContent?.trim() ?? '');
        return { role: root.getAttribute('role'), lang: root.getAttribute('lang'), texts };
      });
      expect(told).toMatchObject({ role: 'img', lang: language });
      expect(told.texts).toHaveLength(2);
      for (const text of told.texts) expect(text.length).toBeGreaterThan(5);
      const session = await opened().page.context().newCDPSession(opened().page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const pictures = nodes.filter(({ role, ignored }) => role?.value === 'image' && !ignored);
      expect(pictures.map(({ name }) => name?.value)).toEqual([told.texts.join(' ')]);
    });

    it('has no text over another or off the page', () => {
      expect(seen().elements.filter(({ tag }) => tag === 'text').length).toBeGreaterThan(20);
      expect(collidingTexts(seen())).toEqual([]);
    });

    it('has texts and marks that stand out from what is behind them', () => {
      expect(faintMarks(seen())).toEqual([]);
    });
  });

  it.each(allPages().filter(({ name }) => /^(fjelldal|network|partnership|strategic) /.test(name)))(
    'the page $name can be a picture of another page',
    async ({ path }) => {
      const file = await open(await pageWith(path));
      expect(file.messages).toEqual([]);
      expect(file.requests).toEqual([pathToFileURL(path).href]);
      const [width = 0, height = 0] = await sizeTold(path);
      const drawn = await file.page.evaluate(async () => {
        const image = document.querySelector('img');
        await image?.decode();
        return [image?.naturalWidth, image?.naturalHeight];
      });
      expect(drawn).toEqual([width, height].map((side) => Math.round(side * pixelsPerMillimeter)));
      await file.close();
    },
  );
});
