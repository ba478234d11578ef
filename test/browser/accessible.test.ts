import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeInChromium } from './describe-in-chromium.ts';
import { languages, madeFile, templatePages } from './made-reports.ts';

/** WCAG 2.1, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

const wide = { width: 1280, height: 900 };
/** A telephone, and a large screen at four times the size (success criterion 1.4.10). */
const narrow = { width: 320, height: 640 };

const looks = [
  { viewport: wide, colorScheme: 'light' },
  { viewport: wide, colorScheme: 'dark' },
  { viewport: narrow, colorScheme: 'dark' },
  { viewport: narrow, colorScheme: 'light' },
] as const;

/** What one sees does not depend on the words: in the other language the two looks that are least alike are enough. */
const looksIn = { nb: looks, nn: [looks[0], looks[2]] } as const;

const pages = [
  ['network', 'index.html'],
  ['network', 'status.html'],
  ['worksheets', 'fjelldal.html'],
  ['findings.html'],
  ['status.html'],
] as const;

/** Everything that axe holds to be wrong, in words. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((values) => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    return loaded.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  }, tags);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html.slice(0, 300)}\n${failureSummary}`),
  );
}

describeInChromium('by axe, in Chromium', (open) => {
  describe.each(languages)('in %s', (language) => {
    it.each(pages.map((path) => ({ name: path.join('/'), path })))(
      '$name is open to all, light and dark, wide and narrow',
      async ({ path }) => {
        const file = await open(madeFile(language, ...path), { viewport: wide, colorScheme: 'light' });
        for (const { viewport, colorScheme } of looksIn[language]) {
          await file.page.setViewportSize(viewport);
          await file.page.emulateMedia({ colorScheme });
          expect(await faultsOf(file.page)).toEqual([]);
        }
        await file.page.setViewportSize(narrow);
        expect(await file.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
        expect(file.messages).toEqual([]);
        await file.close();
      },
    );
  });

  it.each(templatePages().filter(({ language }) => language === 'nb'))(
    'the page $name is open to all',
    async ({ path }) => {
      const file = await open(path);
      expect(await faultsOf(file.page)).toEqual([]);
      await file.close();
    },
  );

  it('a page with faults is told', async () => {
    const file = await open(madeFile('nb', 'findings.html'));
    await file.page.evaluate(() => {
      document.documentElement.removeAttribute('lang');
      document.body.insertAdjacentHTML('beforeend', '<p style="color:#999;background:#fff">blek</p><img src="x.png">');
    });
    const said = await faultsOf(file.page);
    expect(said.map((fault) => fault.split(':')[0]).toSorted()).toEqual([
      'color-contrast',
      'html-has-lang',
      'image-alt',
    ]);
    await file.close();
  });
});
