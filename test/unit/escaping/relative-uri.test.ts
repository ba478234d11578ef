import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeUri } from '../../../src/escaping/relative-uri.ts';

describe('the path of a file as a relative reference', () => {
  it.each([
    ['data/målinger 1.csv', 'data/m%C3%A5linger%201.csv'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['a?b#c%d.csv', 'a%3Fb%23c%25d.csv'],
    ['data\\a.csv', 'data/a.csv'],
    ['//vert/a.csv', '/vert/a.csv'],
    ['\uD800.csv', '%EF%BF%BD.csv'],
  ])('%j becomes %s', (path, uri) => {
    expect(relativeUri(path)).toBe(uri);
  });

  it('never leaves the folder that it is read from by a scheme or a host', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(new URL(relativeUri(path), 'https://gpf.invalid/a/').origin).toBe('https://gpf.invalid');
      }),
      { seed: 4 },
    );
  });
});
