import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // An odd offset: a slip into local time shows at once.
    env: { TZ: 'Asia/Kathmandu', NO_COLOR: '1' },
    expect: { requireAssertions: true },
    restoreMocks: true,
    // The default leaves one core idle: half of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,property,reference,architecture,docs}/**/*.test.ts'],
          testTimeout: 30_000,
          // Half of the time went to loading the same modules anew for each file; none of them keeps state of its own.
          isolate: false,
        },
      },
      // A project of its own: once is enough, without the coverage that is counted of the others.
      { extends: true, test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'golden', include: ['test/golden/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: ['test/{cli,findings}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // Reports for all of its files are made once; each file starts a Chromium of its own.
          globalSetup: ['test/browser/make-reports.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      // What must be whole; the script names the tests that are about it, so that it does not take as long as all of them.
      include: ['src/{domain,stats,spc}/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { 100: true },
    },
  },
});
