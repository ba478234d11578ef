import { expect, it } from 'vitest';
import { seedOfText } from '../../../src/stats/seed-of-text.ts';

it('a seed is the FNV-1a hash of its text: the published values of 32 bits', () => {
  expect(['', 'a', 'b', 'foobar'].map(seedOfText)).toEqual([0x811c9dc5, 0xe40c292c, 0xe70c2de5, 0xbf9cf968]);
});
