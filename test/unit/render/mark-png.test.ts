import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { markPng } from '../../../src/render/mark-png.ts';

const plain = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
const marked = Buffer.from(markPng(plain, { texts: { Title: 'Målet vårt', Software: 'gpf 1' }, perMetre: 3937 }));

describe('markPng', () => {
  it('keeps the picture, with checksums that hold', () => {
    const { width, height } = PNG.sync.read(marked, { checkCRC: true });
    expect([width, height]).toEqual([3, 2]);
  });

  it('says behind the header how large it prints, and what it is', () => {
    expect(marked.toString('latin1', 37, 41)).toBe('pHYs');
    expect(marked.readUInt32BE(41)).toBe(3937);
    expect(marked.readUInt32BE(45)).toBe(3937);
    expect(marked.toString('utf8')).toContain('iTXtTitle\0\0\0\0\0Målet vårt');
    expect(marked.toString('utf8')).toContain('iTXtSoftware\0\0\0\0\0gpf 1');
  });
});
