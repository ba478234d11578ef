import { describe, expect, it } from 'vitest';
import { suggestIndicator } from '../../../src/catalogue/suggest-indicator.ts';
import { packagedCatalogue } from './packaged-catalogue.ts';

const suggest = (text: string) => suggestIndicator(packagedCatalogue, text);

describe('suggestIndicator', () => {
  it.each([
    ['sykepleier-3-dgr', 'sykepleier-3-dager'],
    ['reinleggelse 30 dager', 'reinnleggelse-30-dager'],
    ['fireukersamtale', 'fireukerssamtale'],
    ['Sjukepleiar 3 dagr', 'sjukepleiar-3-dagar'],
    ['HPH 22', 'HPH2'],
  ])('reads "%s" as %s', (text, meant) => {
    expect(suggest(text)).toBe(meant);
  });

  it('completes the only name that begins so', () => {
    expect(suggest('overligger')).toBe('overliggerdoegn');
  });

  it('does not choose between two that are equally near', () => {
    expect(suggest('HPH9')).toBeNull();
    expect(suggest('epikrise')).toBeNull();
  });

  it.each(['parkeringsplasser', 'E9', '', 'x'.repeat(100_000)])('suggests nothing for "%.20s"', (text) => {
    expect(suggest(text)).toBeNull();
  });
});
