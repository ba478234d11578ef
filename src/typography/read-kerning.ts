import { lowerBound } from './lower-bound.ts';
import { tagAt } from './read-sfnt-tables.ts';

/** How much closer (negative) or wider two glyphs stand than their advance widths say, in the font's units. */
export type Kerning = (left: number, right: number) => number;

/** One subtable's answer: null where it has nothing to say of the pair and the next subtable is asked. */
type PairAdjustment = (left: number, right: number) => number | null;

const pairAdjustment = 2;
const extension = 9;

/**
 * Reads pair kerning from a `GPOS` table: every lookup of the `kern` feature, pair formats 1 and 2, also behind an
 * extension. Browsers apply the same by default. Source: OpenType 1.9, "GPOS". Marks are not skipped over: posters are
 * set in composed letters.
 */
export function readKerning(gpos: DataView | undefined): Kerning {
  if (!gpos) return () => 0;
  const lookups = kernLookups(gpos).map((at) => readLookup(gpos, at));
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 0x10000 + right;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const sum = lookups.reduce((total, subtables) => total + firstAnswer(subtables, left, right), 0);
    known.set(key, sum);
    return sum;
  };
}

function firstAnswer(subtables: readonly PairAdjustment[], left: number, right: number): number {
  for (const subtable of subtables) {
    const answer = subtable(left, right);
    if (answer !== null) return answer;
  }
  return 0;
}

/** Offsets of the lookups that any `kern` feature names, each once. */
function kernLookups(gpos: DataView): readonly number[] {
  const [features, lookups] = [gpos.getUint16(6), gpos.getUint16(8)];
  const indices = new Set<number>();
  for (let index = 0; index < gpos.getUint16(features); index += 1) {
    const record = features + 2 + index * 6;
    if (tagAt(gpos, record) !== 'kern') continue;
    const feature = features + gpos.getUint16(record + 4);
    for (let n = 0; n < gpos.getUint16(feature + 2); n += 1) indices.add(gpos.getUint16(feature + 4 + n * 2));
  }
  return [...indices].sort((a, b) => a - b).map((index) => lookups + gpos.getUint16(lookups + 2 + index * 2));
}

function readLookup(gpos: DataView, lookup: number): readonly PairAdjustment[] {
  const type = gpos.getUint16(lookup);
  return Array.from({ length: gpos.getUint16(lookup + 4) }, (_, index) => {
    const at = lookup + gpos.getUint16(lookup + 6 + index * 2);
    if (type !== extension) return readSubtable(gpos, type, at);
    return readSubtable(gpos, gpos.getUint16(at + 2), at + gpos.getUint32(at + 4));
  });
}

function readSubtable(gpos: DataView, type: number, at: number): PairAdjustment {
  if (type !== pairAdjustment) return () => null;
  return gpos.getUint16(at) === 1 ? glyphPairs(gpos, at) : classPairs(gpos, at);
}

/** Two bytes for every bit of a value format. */
const sizeOfValue = (format: number): number => format.toString(2).replaceAll('0', '').length * 2;

/** Where the horizontal advance stands in a value record (after the placements); null where it does not. */
const placeOfAdvance = (format: number): number | null => ((format & 4) === 0 ? null : sizeOfValue(format & 3));

function glyphPairs(gpos: DataView, at: number): PairAdjustment {
  const coverage = readCoverage(gpos, at + gpos.getUint16(at + 2));
  const format = gpos.getUint16(at + 4);
  const size = 2 + sizeOfValue(format) + sizeOfValue(gpos.getUint16(at + 6));
  const advance = placeOfAdvance(format);
  return (left, right) => {
    const index = coverage(left);
    if (index === null) return null;
    const set = at + gpos.getUint16(at + 10 + index * 2);
    const count = gpos.getUint16(set);
    const pair = lowerBound(count, (n) => gpos.getUint16(set + 2 + n * size) >= right);
    if (pair === count || gpos.getUint16(set + 2 + pair * size) !== right) return null;
    return advance === null ? 0 : gpos.getInt16(set + 2 + pair * size + 2 + advance);
  };
}

function classPairs(gpos: DataView, at: number): PairAdjustment {
  const coverage = readCoverage(gpos, at + gpos.getUint16(at + 2));
  const format = gpos.getUint16(at + 4);
  const size = sizeOfValue(format) + sizeOfValue(gpos.getUint16(at + 6));
  const advance = placeOfAdvance(format);
  const classOfLeft = readClasses(gpos, at + gpos.getUint16(at + 8));
  const classOfRight = readClasses(gpos, at + gpos.getUint16(at + 10));
  const rightClasses = gpos.getUint16(at + 14);
  return (left, right) => {
    if (coverage(left) === null) return null;
    if (advance === null) return 0;
    const record = classOfLeft(left) * rightClasses + classOfRight(right);
    return gpos.getInt16(at + 16 + record * size + advance);
  };
}

/** The place of a glyph in a coverage table; null where it is not covered. */
function readCoverage(gpos: DataView, at: number): (glyph: number) => number | null {
  const count = gpos.getUint16(at + 2);
  if (gpos.getUint16(at) === 1) {
    return (glyph) => {
      const index = lowerBound(count, (n) => gpos.getUint16(at + 4 + n * 2) >= glyph);
      return index < count && gpos.getUint16(at + 4 + index * 2) === glyph ? index : null;
    };
  }
  const range = findRange(gpos, at + 4, count);
  return (glyph) => {
    const found = range(glyph);
    return found === null ? null : gpos.getUint16(found + 4) + glyph - gpos.getUint16(found);
  };
}

/** The class of a glyph; 0 where none is given. */
function readClasses(gpos: DataView, at: number): (glyph: number) => number {
  if (gpos.getUint16(at) === 1) {
    const [first, count] = [gpos.getUint16(at + 2), gpos.getUint16(at + 4)];
    return (glyph) => (glyph < first || glyph >= first + count ? 0 : gpos.getUint16(at + 6 + (glyph - first) * 2));
  }
  const range = findRange(gpos, at + 4, gpos.getUint16(at + 2));
  return (glyph) => {
    const found = range(glyph);
    return found === null ? 0 : gpos.getUint16(found + 4);
  };
}

/** The offset of the range record (first, last, value) that holds a glyph. */
function findRange(gpos: DataView, at: number, count: number): (glyph: number) => number | null {
  return (glyph) => {
    const index = lowerBound(count, (n) => gpos.getUint16(at + n * 6 + 2) >= glyph);
    return index < count && gpos.getUint16(at + index * 6) <= glyph ? at + index * 6 : null;
  };
}
