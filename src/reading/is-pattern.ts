import type { Evidence } from './reading.ts';

/** What is seldom random, and yet no change of level: points that take turns, or lie oddly close to the line. */
const patterns: ReadonlySet<Evidence['kind']> = new Set([
  'many-crossings',
  'alternating',
  'outside-one-sigma',
  'within-one-sigma',
]);

export const isPattern = ({ kind }: Evidence): boolean => patterns.has(kind);
