import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { type Chromium, howToGetChromium, type Look, launchChromium, type OpenFile } from './launch-chromium.ts';

/** Opens a file in the Chromium of the tests around it. */
export type Open = (path: string, look?: Look) => Promise<OpenFile>;

const { CI, GPF_REQUIRE_CHROMIUM } = process.env;
const isRequired = Boolean(CI || GPF_REQUIRE_CHROMIUM);

/**
 * Tests of a file that share one Chromium. Files that they open are closed after them. Without Chromium they are skipped
 * on a developer's machine, and fail where it has to be there: in CI, or with GPF_REQUIRE_CHROMIUM.
 */
export function describeInChromium(name: string, tests: (open: Open) => void): void {
  const isSkipped = findChromium() === null && !isRequired;
  describe.skipIf(isSkipped)(isSkipped ? `${name} (skipped: ${howToGetChromium})` : name, () => {
    let chromium: Chromium | null = null;
    beforeAll(async () => {
      chromium = await launchChromium();
    });
    afterAll(() => chromium?.close());
    tests(async (path, look) => {
      if (!chromium) throw new Error(howToGetChromium);
      return chromium.openFile(path, look);
    });
  });
}
