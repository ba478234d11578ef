import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Open } from './describe-in-chromium.ts';
import { shrinkPicture } from './shrink-picture.ts';

/** In pixels: large enough to see what stands where, small enough to be stored. */
const widthOnScreen = 650;

/** A picture of a poster as it looks as an image of a page, drawn at twice the size and made smaller. */
export async function takeScreenshot(open: Open, poster: string): Promise<Buffer> {
  const svg = await readFile(poster, 'utf8');
  const [, width, height] = /<svg [^>]*?width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? [];
  const viewport = { width: widthOnScreen, height: Math.round((widthOnScreen * Number(height)) / Number(width)) };
  const page = join(dirname(poster), 'side.html');
  const image = `<img src="${pathToFileURL(poster).href}" style="width:100%;display:block" alt="">`;
  await writeFile(page, `<!doctype html><title>Plakat</title><body style="margin:0">${image}`);
  const file = await open(page, { viewport, deviceScaleFactor: 2 });
  const picture = await file.page.screenshot();
  await file.close();
  return shrinkPicture(picture);
}
