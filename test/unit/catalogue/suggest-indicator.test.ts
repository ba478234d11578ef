import { describe, expect, it } from 'vitest';
import { shortNameOf, suggestIndicator } from '../../../src/catalogue/suggest-indicator.ts';
import { packagedCatalogue } from './packaged-catalogue.ts';

const suggest = (text: string) => suggestIndicator(packagedCatalogue, text);
const shortName = (text: string) => {
  const suggestion = suggest(text);
  return suggestion && shortNameOf(suggestion);
};

describe('suggestIndicator', () => {
  it.each([
    ['sykepleier-3-dgr', 'sykepleier-3-dager'],
    ['reinleggelse 30 dager', 'reinnleggelse-30-dager'],
    ['fireukersamtale', 'fireukerssamtale'],
    ['Sjukepleiar 3 dagr', 'sjukepleiar-3-dagar'],
    ['HPH 22', 'HPH2'],
  ])('reads "%s" as %s', (text, meant) => {
    expect(shortName(text)).toBe(meant);
  });

  it.each([
    ['Reinnleggelser innen 30 dager', 'reinnleggelse-30-dager'],
    ['Reinlegging innan 30 dagar', 'reinnleggelse-30-dager'],
    ['Readmissions within 30 days', 'reinnleggelse-30-dager'],
  ])('reads "%s", a name with a slip in it, as %s', (text, id) => {
    expect(suggest(text)).toMatchObject({ id, alias: null });
  });

  it.each([
    ['Sykepleier innen 3 dager', 'sykepleier-3-dager'],
    ['oppfølging av sjukepleiar innan 3 dagar', 'sykepleier-3-dager'],
    ['Hva er viktig for deg?', 'hva-er-viktig'],
    ['PSFS', 'selvvalgte-aktiviteter'],
  ])('reads "%s", part of a name, as %s', (text, id) => {
    expect(suggest(text)?.id).toBe(id);
  });

  it.each([
    ['E2-03 Sykepleier', 'E2-03'],
    ['HPH2 i hjemmet', 'HPH2'],
    ['Reinnleggelser innen 30 dager fra sykehus', 'reinnleggelse-30-dager'],
  ])('reads "%s", a name and more, as %s', (text, meant) => {
    expect(shortName(text)).toBe(meant);
  });

  it('gives what it is called in every language, and the alias that is nearest', () => {
    expect(suggest('HPH 22')).toEqual({
      id: 'sykepleier-3-dager',
      name: {
        nb: 'Strukturert oppfølging av sykepleier innen 3 dager',
        nn: 'Strukturert oppfølging av sjukepleiar innan 3 dagar',
        en: 'Structured follow-up by a nurse within 3 days',
      },
      alias: 'HPH2',
    });
  });

  it('completes the only name that begins so', () => {
    expect(suggest('overligger')?.id).toBe('overliggerdoegn');
  });

  it('does not choose between two that are equally near', () => {
    expect(suggest('HPH9')).toBeNull();
    expect(suggest('epikrise')).toBeNull();
    expect(suggest('HPH2 oppfølging')).toBeNull();
  });

  it('takes no number for another', () => {
    expect(suggest('Oppfølging av sykepleier innen 30 dager')).toBeNull();
  });

  it.each(['parkeringsplasser', 'E9', '', '???', 'x'.repeat(100_000)])('suggests nothing for "%.20s"', (text) => {
    expect(suggest(text)).toBeNull();
  });
});
