import { pathToFileURL } from 'node:url';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** A file that is open, and what it has done since. */
export interface OpenFile {
  readonly page: Page;
  /** What it has asked for besides itself and what stands in it. */
  readonly requests: readonly string[];
  /** What it has written to the console, uncaught errors and what its policy has stopped. */
  readonly messages: readonly string[];
  readonly close: () => Promise<void>;
}

/** How a file is looked at: the window, the color scheme, the medium, with or without scripts. */
export type Look = Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'deviceScaleFactor' | 'reducedMotion' | 'javaScriptEnabled'
>;

/** A running Chromium without a network. */
export interface Chromium {
  /** Opens a file from disk in a window of its own, and waits until its fonts are there. */
  readonly openFile: (path: string, look?: Look) => Promise<OpenFile>;
  readonly close: () => Promise<void>;
}

/** The first start on a busy machine takes its time. */
const mostMilliseconds = 60_000;

/** Starts the Chromium of the system. Throws where there is none, saying how to get one. */
export async function launchChromium(): Promise<Chromium> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(howToGetChromium);
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    timeout: mostMilliseconds,
    // As root Chromium starts only without its sandbox. Letters look the same on every screen without hinting.
    args: [...(isRoot ? ['--no-sandbox'] : []), '--font-render-hinting=none', '--force-color-profile=srgb'],
  });
  const openFile = async (path: string, look: Look = {}): Promise<OpenFile> => {
    const context = await browser.newContext({ offline: true, ...look });
    return openIn(context, pathToFileURL(path).href);
  };
  return { openFile, close: () => browser.close() };
}

export const howToGetChromium =
  'Chromium is not there. Install it (on Debian: apt-get install chromium), or say in GPF_CHROMIUM where it is.';

async function openIn(context: BrowserContext, address: string): Promise<OpenFile> {
  const page = await context.newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url());
  });
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, requests, messages, close: () => context.close() };
}
