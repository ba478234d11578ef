import { defineConfig } from 'vitest/config';

// What mutants of stats and spc are tried against: examples and reference numbers. Laws and simulations take too long to be
// run for each mutant.
export default defineConfig({
  test: {
    include: ['test/{unit/stats,unit/spc,reference}/**/*.test.ts'],
    exclude: ['test/unit/spc/gates.test.ts'],
    testTimeout: 20_000,
  },
});
