import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInChromium } from './describe-in-chromium.ts';
import { madeFile } from './made-reports.ts';

const path = (): string => madeFile('nb', 'network', 'index.html');
const counted = (page: Page) => page.locator('#counted').textContent();
const shownTeams = (page: Page) => page.locator('.team:visible h3').allTextContents();
const total = 23;

/** What the chart of one series says where its reader stands. */
const readerOf = (page: Page, series: string) => page.locator(`#series-${series} .reader`);

describeInChromium('index.html', (open) => {
  it('opens from disk without a message and without asking for anything', async () => {
    const { page, messages, requests, close } = await open(path());
    expect(await page.locator('.poster svg').count()).toBe(10);
    expect(await page.locator('html').getAttribute('class')).toBe('scripted');
    expect(await page.evaluate(() => document.fonts.check('700 20px "Source Sans 3"'))).toBe(true);
    expect(messages).toEqual([]);
    expect(requests).toEqual([]);
    await close();
  });

  it.each([390, 1280])('is no wider than a window of %i pixels', async (width) => {
    const { page, close } = await open(path(), { viewport: { width, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });

  it('finds words in teams, names and readings, and says how many charts it shows', async () => {
    const { page, close } = await open(path());
    expect(await counted(page)).toBe(`Viser ${total} av ${total} diagrammer.`);
    await page.getByRole('searchbox').fill('ELVESTAD');
    expect(await shownTeams(page)).toEqual(['Elvestad kommune']);
    expect(await counted(page)).toBe(`Viser 2 av ${total} diagrammer.`);
    await page.getByRole('searchbox').fill('før var det 41 %');
    expect(await shownTeams(page)).toEqual(['Fjelldal kommune']);
    await page.getByRole('searchbox').fill('finnes ikke');
    expect(await shownTeams(page)).toEqual([]);
    expect(await counted(page)).toContain('Ingen diagrammer passer.');
    await close();
  });

  it('filters by team, goal, sign and group, keeps it in the address, and goes back', async () => {
    const { page, close } = await open(path());
    await page.getByLabel('Tegn').selectOption({ label: 'Tegn på endring' });
    expect(await page.locator('.series:visible').count()).toBe(await page.locator('.series:visible .change').count());
    await page.locator('select[name=team]').selectOption({ label: 'Fjelldal kommune' });
    expect(await counted(page)).toBe(`Viser 1 av ${total} diagrammer.`);
    expect(page.url()).toMatch(/#team=fjelldal&signal=change$/);
    await page.goBack();
    expect(await page.locator('select[name=team]').inputValue()).toBe('');
    expect(page.url()).toMatch(/#signal=change$/);
    await page.getByRole('button', { name: 'Vis alt' }).click();
    await expect.poll(() => counted(page)).toBe(`Viser ${total} av ${total} diagrammer.`);
    await close();
  });

  it('opens as it was shared, and takes an address that makes no sense for none', async () => {
    const { page, close } = await open(path());
    const address = page.url();
    await page.goto(`${address}#team=elvestad`);
    await page.reload();
    expect(await shownTeams(page)).toEqual(['Elvestad kommune']);
    for (const hash of ['#%', '#goal=%3Cb%3E', '#__proto__']) {
      await page.goto('about:blank');
      await page.goto(`${address}${hash}`);
      expect(await page.locator('html').getAttribute('class')).toBe('scripted');
    }
    await close();
  });

  it('shows a link to a series that is filtered away', async () => {
    const { page, close } = await open(path());
    await page.getByRole('searchbox').fill('elvestad');
    await page.evaluate(() => {
      location.hash = '#series-fjelldal-sykepleier-3-dager';
    });
    await expect.poll(() => page.locator('#series-fjelldal-sykepleier-3-dager').isVisible()).toBe(true);
    await close();
  });

  it('tells the numbers of a point on hover, in a box within the chart', async () => {
    const { page, close } = await open(path());
    const reader = readerOf(page, 'fjelldal-sykepleier-3-dager');
    await reader.hover({ position: { x: 5, y: 60 } });
    const tip = page.locator('#series-fjelldal-sykepleier-3-dager .tip');
    expect(await tip.locator('strong').textContent()).toBe('januar 2021');
    expect(await tip.textContent()).toContain('Nevner');
    const [box, plot] = [await tip.boundingBox(), await reader.boundingBox()];
    expect(box && plot && box.x >= plot.x && box.x + box.width <= plot.x + plot.width).toBe(true);
    await page.mouse.move(0, 0);
    expect(await tip.count()).toBe(0);
    await close();
  });

  it('goes through the points by keys, and tells each to a screen reader', async () => {
    const { page, close } = await open(path());
    const reader = readerOf(page, 'fjelldal-sykepleier-3-dager');
    await reader.focus();
    expect(await reader.getAttribute('aria-valuetext')).toMatch(/^desember 2022: Teller 11, Nevner 14, Verdi 79\s%/);
    await page.keyboard.press('ArrowLeft');
    expect(await reader.getAttribute('aria-valuetext')).toMatch(/^november 2022: /);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await reader.getAttribute('aria-valuetext')).toMatch(/^januar 2021: /);
    expect(await reader.getAttribute('aria-valuenow')).toBe('1');
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').count()).toBe(0);
    await close();
  });

  it('tells no number of a hidden point', async () => {
    const { page, close } = await open(path());
    const told = await page.locator('.reader').evaluateAll((readers) =>
      readers.flatMap((reader) => {
        const rows = reader.closest('.series')?.querySelectorAll('tbody tr') ?? [];
        return Array.from(rows, ({ textContent }) => textContent ?? '').filter((row) => row.includes('personvernet'));
      }),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const row of told) expect(row).not.toMatch(/\d\s%|\d{2,3}–/);
    await close();
  });

  it('opens a poster large by keyboard, turns to the next one, and comes back to where it was', async () => {
    const { page, messages, close } = await open(path());
    await page.locator('#poster-fjelldal .open').focus();
    await page.keyboard.press('Enter');
    const viewer = page.getByRole('dialog');
    await expect.poll(() => viewer.isVisible()).toBe(true);
    expect(await viewer.locator('h2').textContent()).toContain('Fjelldal kommune');
    expect(await viewer.locator('h2').getAttribute('lang')).toBe('nb');
    expect(await viewer.locator('.files a').first().getAttribute('href')).toMatch(/^posters\/fjelldal\./);
    expect((await viewer.locator('.stage svg').boundingBox())?.width).toBeGreaterThan(900);
    await page.keyboard.press('ArrowRight');
    expect(await viewer.locator('h2').textContent()).toContain('Havsund');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await expect.poll(() => viewer.isVisible()).toBe(false);
    expect(await page.locator('.open svg').count()).toBe(10);
    expect(await page.evaluate(() => document.activeElement?.closest('.poster')?.id)).toBe('poster-fjelldal');
    expect(messages).toEqual([]);
    await close();
  });

  it('begins with a link to the content', async () => {
    const { page, close } = await open(path());
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hopp til innholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await close();
  });

  it('can be read without scripts: everything is there, and nothing that needs them is', async () => {
    const { page, messages, close } = await open(path(), { javaScriptEnabled: false });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.series').count()).toBe(total);
    await page.locator('.series summary').first().click();
    expect(await page.locator('.series table').first().isVisible()).toBe(true);
    await page.locator('#poster-fjelldal .open').click();
    expect((await page.locator('#poster-fjelldal svg').boundingBox())?.width).toBeGreaterThan(700);
    expect(messages).toEqual([]);
    await close();
  });

  it('prints every team from a new page, each poster once, and nothing to press', async () => {
    const { page, close } = await open(path(), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const style = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, wanted) => getComputedStyle(element).getPropertyValue(wanted), name);
    expect(await style('.team', 'break-before')).toBe('page');
    for (const selector of ['#filters', '.contents', '.reader', '.files', 'dialog'])
      expect(await page.locator(selector).first().isVisible()).toBe(false);
    expect(await page.locator('.poster svg:visible').count()).toBe(10);
    expect(await style('body', 'background-color')).toBe('rgb(255, 255, 255)');
    await close();
  });
});
