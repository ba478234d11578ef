import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { crossingsLimit } from '../../src/stats/crossings-limit.ts';
import { longestRunLimit } from '../../src/stats/longest-run-limit.ts';

interface Row {
  readonly n: number;
  readonly longest_run_max: number;
  readonly n_crossings_min: number;
}

const file = JSON.parse(readFileSync(new URL('./cases/anhoej_critical_values.json', import.meta.url), 'utf8')) as {
  readonly table: readonly Row[];
  readonly outside_published_range: readonly Row[];
};

/** The published table (10 to 100 useful points) and what the formulas give outside it. */
const table = [...file.table, ...file.outside_published_range];

it('the table of critical values holds every number of useful points from 1 to 200', () => {
  const numbers = table.map(({ n }) => n).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
});

it('the limits of the longest run are those of the table', () => {
  expect(table.map(({ n }) => [n, longestRunLimit(n)])).toEqual(table.map((row) => [row.n, row.longest_run_max]));
});

// The file has −0 for a few small numbers; adding 0 makes it 0.
it('the limits of the crossings are those of the table', () => {
  expect(table.map(({ n }) => [n, crossingsLimit(n)])).toEqual(table.map((row) => [row.n, row.n_crossings_min + 0]));
});
