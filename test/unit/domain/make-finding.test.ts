import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../src/domain/cell-place.ts';
import { columnIds } from '../../../src/domain/column-id.ts';
import { severities } from '../../../src/domain/finding.ts';
import type { TeamId } from '../../../src/domain/ids.ts';
import { makeFinding, wholeFile } from '../../../src/domain/make-finding.ts';
import { severityOf } from '../../../src/domain/severity-of.ts';

const found = (text: string | null): string | null =>
  makeFinding('not-a-number', wholeFile('data.csv'), { column: 'value' }, { found: text }).found;

describe('a finding', () => {
  it('has its severity from its code, its place, and nothing that is not known', () => {
    const place = { file: 'data.csv', row: 6, line: 7, column: 'Teller', cell: 'F6' };
    expect(makeFinding('negative-count', place, { column: 'numerator' })).toEqual({
      code: 'negative-count',
      severity: 'error',
      ...place,
      found: null,
      args: { column: 'numerator' },
      team: null,
      count: 1,
      alsoAt: [],
      related: null,
      smallNumber: false,
    });
  });

  it('carries the team, the related place and what stood there', () => {
    const details = { found: '-3', team: 'fjelldal' as TeamId, related: wholeFile('other.csv'), smallNumber: true };
    expect(makeFinding('file-empty', wholeFile('data.csv'), {}, details)).toMatchObject(details);
  });

  it('has the place of a character only where it is known', () => {
    const place = { ...wholeFile('data.csv'), character: 12 };
    expect(makeFinding('stray-quote', place, {}).character).toBe(12);
    expect(makeFinding('stray-quote', wholeFile('data.csv'), {})).not.toHaveProperty('character');
  });

  it('of a whole file has no row and no cell', () => {
    expect(wholeFile('data.csv')).toEqual({ file: 'data.csv', row: null, line: null, column: null, cell: null });
  });
});

describe('what a finding shows of a cell', () => {
  it('is nothing where nothing may be shown', () => {
    expect(found(null)).toBeNull();
  });

  it('is ordinary text as it is', () => {
    expect(found('Målepunkt 1 €')).toBe('Målepunkt 1 €');
  });

  it('is control characters as pictures', () => {
    expect(found('a\u001b[2J\r\n\u007f')).toBe('a␛[2J␍␊␡');
  });

  it('is invisible and reversing characters by their code', () => {
    expect(found('\u200b\u202e\ufeff\u0085')).toBe('<U+200B><U+202E><U+FEFF><U+0085>');
    expect(found('\ud800')).toBe('<U+D800>');
  });

  it('is 80 characters at most, whole ones', () => {
    expect(found('x'.repeat(80))).toBe('x'.repeat(80));
    expect(found('😀'.repeat(81))).toBe(`${'😀'.repeat(79)}…`);
  });
});

describe('codes and columns', () => {
  it('have a severity each', () => {
    expect(Object.values(severityOf).every((severity) => severities.includes(severity))).toBe(true);
  });

  it('do not repeat', () => {
    expect(new Set(columnIds).size).toBe(columnIds.length);
  });
});

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%i are %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});
