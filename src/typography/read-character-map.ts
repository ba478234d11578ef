import { lowerBound } from './lower-bound.ts';

/** The glyph that draws a code point; 0 where the font has none. */
export type CharacterMap = (codePoint: number) => number;

const unicodeTables = ['3/10', '0/4', '3/1', '0/3'];

/**
 * Reads a `cmap` table: format 12 (all of Unicode) where there is one, else format 4 (the first 65 536 code points).
 * Source: OpenType 1.9, "cmap". A font with neither draws nothing.
 */
export function readCharacterMap(cmap: DataView): CharacterMap {
  const offsets = new Map<string, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + index * 8;
    offsets.set(`${cmap.getUint16(record)}/${cmap.getUint16(record + 2)}`, cmap.getUint32(record + 4));
  }
  for (const id of unicodeTables) {
    const at = offsets.get(id);
    if (at === undefined) continue;
    const format = cmap.getUint16(at);
    if (format === 12) return segmentedCoverage(cmap, at);
    if (format === 4) return segmentMapping(cmap, at);
  }
  return () => 0;
}

function segmentedCoverage(cmap: DataView, at: number): CharacterMap {
  const groups = cmap.getUint32(at + 12);
  return (codePoint) => {
    const group = lowerBound(groups, (index) => cmap.getUint32(at + 16 + index * 12 + 4) >= codePoint);
    if (group === groups) return 0;
    const start = cmap.getUint32(at + 16 + group * 12);
    return codePoint < start ? 0 : cmap.getUint32(at + 16 + group * 12 + 8) + codePoint - start;
  };
}

function segmentMapping(cmap: DataView, at: number): CharacterMap {
  const doubled = cmap.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + doubled];
  const [deltas, ranges] = [starts + doubled, starts + doubled * 2];
  return (codePoint) => {
    const segment = lowerBound(doubled / 2, (index) => cmap.getUint16(ends + index * 2) >= codePoint);
    const start = segment === doubled / 2 ? Number.POSITIVE_INFINITY : cmap.getUint16(starts + segment * 2);
    if (codePoint < start) return 0;
    const delta = cmap.getUint16(deltas + segment * 2);
    const range = cmap.getUint16(ranges + segment * 2);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(ranges + segment * 2 + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
