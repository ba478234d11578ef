import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/domain/ids.ts';
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
    expect(nb.findings['national-identity-number']({ column: null, where: 'cell' }, null).how).toBe(
      'Tøm cellen (velg den, trykk Delete) og lagre. Nummeret kan ligge i eldre versjoner og e-post: følg rutinen for personvernavvik.',
    );
    expect(nn.findings['national-identity-number']({ column: null, where: 'cell' }, null).how).toBe(
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

  it('tell how a number without a digit before its mark is written', () => {
    expect(nb.findings['not-a-number']({ column: 'value', withZero: 0.8 }, '.8').how).toBe(
      'Er tallet 0,8, skriv 0,8. Ellers skriv tallet uten tegn foran.',
    );
    expect(nb.findings['not-a-number']({ column: 'value', withZero: null }, null).how).toMatch(/^Skriv bare tallet/);
  });

  it('name a mark for "not measured" that is understood', () => {
    for (const mark of ['ikke målt', 'ikkje målt', 'n/a']) {
      expect(readNumber(mark)).toEqual({ ok: true, value: { kind: 'not-measured', mayBeZero: false } });
    }
  });

  it('say that a name with an identity number is to be changed, where no cell can be emptied', () => {
    for (const code of ['national-identity-number', 'possible-identity-number'] as const) {
      expect(nb.findings[code]({ column: null, where: 'name' }, null).how).toMatch(
        /^Gi filen \(eller arket\) et annet navn/,
      );
      expect(nn.findings[code]({ column: null, where: 'name' }, null).how).toMatch(
        /^Gi fila \(eller arket\) eit anna namn/,
      );
      expect(nb.findings[code]({ column: null, where: 'line' }, null).how).not.toMatch(/cellen/);
      expect(nb.findings[code]({ column: null, where: 'cell' }, null).how).toMatch(/^Tøm cellen/);
    }
  });

  it('offer an indicator by its name in the reader’s language, with what is shorter to write', () => {
    const suggestion = {
      id: 'reinnleggelse-30-dager' as IndicatorId,
      name: { nb: 'Reinnleggelse', nn: 'Reinnlegging', en: 'Readmission' },
      alias: null,
    };
    const how = { nb: 'Mente du «Reinnleggelse» (reinnleggelse-30-dager)?', nn: 'Meinte du «Reinnlegging» (E3-01)?' };
    expect(nb.findings['unknown-indicator']({ suggestion }, 'x').how).toBe(how.nb);
    expect(nn.findings['unknown-indicator']({ suggestion: { ...suggestion, alias: 'E3-01' } }, 'x').how).toBe(how.nn);
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
