import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../src/escaping/file-name-for.ts';

const hostile = [
  ...[
    'CON',
    'con',
    'Con.',
    'nul.svg',
    'AUX',
    'aux.',
    'PRN ',
    'COM1',
    'COM¹',
    'com１',
    'LPT9',
    'lpt⁹',
    'CONIN$',
    'CLOCK$',
  ],
  ...[
    '../../x',
    '..\\..\\x',
    '/etc/passwd',
    'C:\\x',
    '\\\\server\\h$',
    'a:b',
    'x::$DATA',
    '.',
    '..',
    '...',
    '.git',
    '-',
  ],
  ...[
    'Å/B',
    'å b',
    'A\u030A-B',
    'ÅLESUND',
    'Ålesund',
    'A\u030Alesund',
    'ålesund',
    'Ålesund.',
    'Ålesund ',
    'ÅLESUND\u200B',
  ],
  ...['', ' ', '\u0000', '\u202Egvs', '北京', '😀', '%2e%2e', 'x'.repeat(300), `${'x'.repeat(299)}y`, '__proto__'],
  ...['fjelldal', 'Fjelldal', 'FJELLDAL', 'fjelldal-2', 'Fjelldal 2', 'Guovdageaidnu', 'Čáhput', 'ŋ đ ŧ', 'Ærø'],
];

/** What a file system that ignores case and composes letters, and drops trailing dots and spaces, takes for the same. */
const asSeenByTheWorst = (name: string): string =>
  name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[. ]+$/, '');

describe('fileNameFor', () => {
  it('makes names that no file system takes for the same', () => {
    const seen = fileNameFor(hostile).map(asSeenByTheWorst);
    expect(new Set(seen).size).toBe(hostile.length);
  });

  it('does so for any list', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))), (names) => {
        const result = fileNameFor(names);
        expect(new Set(result.map(asSeenByTheWorst)).size).toBe(names.length);
        for (const name of result) expect(name).toMatch(/^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$/);
      }),
    );
  });

  it('gives no name that Windows keeps for a device', () => {
    for (const name of fileNameFor(hostile)) expect(name).not.toMatch(/^(con|prn|aux|nul|clock|com\d|lpt\d)$/);
  });

  it('gives the same names whatever the order of the list', () => {
    const forward = fileNameFor(hostile);
    const backward = fileNameFor([...hostile].reverse());
    expect([...backward].reverse()).toEqual(forward);
  });

  it('lets a name that already is a file name keep it', () => {
    expect(fileNameFor(['Fjelldal', 'fjelldal'])).toEqual(['fjelldal-2', 'fjelldal']);
  });

  it('keeps Norwegian letters and takes the accents of others', () => {
    expect(fileNameFor(['Ærøysund Å', 'Čáhcesuolu'])).toEqual(['ærøysund-å', 'cahcesuolu']);
  });

  it('cuts a long name', () => expect(fileNameFor(['x'.repeat(300)])[0]).toHaveLength(60));
});
