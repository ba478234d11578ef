import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/input/read-number.ts';
import { en } from '../../../src/language/en.ts';
import { nb } from '../../../src/language/nb.ts';
import { nn } from '../../../src/language/nn.ts';

describe('findings as the wording page has them', () => {
  it('name a numerator above its denominator', () => {
    const args = { numerator: 19, denominator: 12 };
    expect(nb.findings['numerator-exceeds-denominator'](args, '19')).toEqual({
      what: 'Telleren (19) er større enn nevneren (12).',
      how: 'Har tallene byttet plass? Rett i regnearket og lagre på nytt.',
    });
    expect(nn.findings['numerator-exceeds-denominator'](args, '19').what).toBe(
      'Teljaren (19) er større enn nemnaren (12).',
    );
    expect(en.findings['numerator-exceeds-denominator'](args, '19').what).toBe(
      'The numerator (19) is larger than the denominator (12).',
    );
  });

  it('leave out the numbers where they are hidden', () => {
    const args = { numerator: null, denominator: null };
    expect(nb.findings['numerator-exceeds-denominator'](args, null).what).toBe('Telleren er større enn nevneren.');
  });

  it('name a fraction that Excel turned into a date', () => {
    const args = { numerator: 8, denominator: 10 };
    expect(nb.findings['fraction-became-date'](args, '08.okt')).toEqual({
      what: '«08.okt» er trolig brøken 8/10, som Excel har gjort om til en dato.',
      how: 'Skriv teller og nevner i hver sin kolonne.',
    });
  });

  it('name the month that is missing', () => {
    const july = { kind: 'month', key: '2022-07' } as const;
    expect(nb.findings['period-gap']({ from: july, to: july }, null).what).toBe('Juli 2022 mangler.');
    expect(nn.findings['period-gap']({ from: july, to: july }, null).what).toBe('Juli 2022 manglar.');
  });

  it('tell of small numbers', () => {
    const args = { points: 3, minimum: 5 };
    expect(nb.findings['small-number'](args, null).what).toBe(
      '3 målinger med færre enn 5 pasienter er ikke vist, av hensyn til personvernet.',
    );
    expect(nn.findings['small-number'](args, null).what).toBe(
      '3 målingar med færre enn 5 pasientar er ikkje viste, av omsyn til personvernet.',
    );
  });

  it('tell what to do about an identity number', () => {
    expect(nb.findings['national-identity-number']({ column: null }, null).how).toBe(
      'Tøm cellen (velg den, trykk Delete) og lagre. Nummeret kan ligge i eldre versjoner og e-post: følg rutinen for personvernavvik.',
    );
    expect(nn.findings['national-identity-number']({ column: null }, null).how).toBe(
      'Tøm cella (vel ho, trykk Delete) og lagre. Nummeret kan liggje i eldre versjonar og e-post: følg rutinen for personvernavvik.',
    );
  });

  it('tell how to write a number that has two meanings, so that it has one', () => {
    const args = { asThousands: 1234, asDecimal: 1.234 };
    expect(nb.findings['ambiguous-number'](args, '1.234')).toEqual({
      what: '«1.234» kan bety 1\u00a0234 eller 1,234.',
      how: 'Skriv det slik: 1234, eller slik: 1,234.',
    });
    expect(nb.findings['ambiguous-number'](args, '1,234').how).toBe('Skriv det slik: 1234, eller slik: 1,2340.');
    expect([readNumber('1,234'), readNumber('1,2340', '.')].map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('name a mark for "not measured" that is understood', () => {
    for (const mark of ['ikke målt', 'ikkje målt', 'n/a']) {
      expect(readNumber(mark)).toEqual({ ok: true, value: { kind: 'not-measured', mayBeZero: false } });
    }
  });

  it('offer the name that was probably meant', () => {
    expect(nb.findings['unknown-column']({ suggestion: 'denominator' }, 'nevnr')).toEqual({
      what: 'Kolonnen «nevnr» er ukjent og er ikke lest.',
      how: 'Mente du «nevner»?',
    });
    expect(nn.findings['unknown-patient-group']({ suggestion: 'frail-elderly' }, 'eldre').how).toBe(
      'Meinte du «skrøpelege eldre»?',
    );
  });
});
