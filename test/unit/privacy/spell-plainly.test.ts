import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../src/privacy/find-identifiers.ts';
import { findIdentifiersInName } from '../../../src/privacy/find-identifiers-in-name.ts';
import { maskIdentifiers } from '../../../src/privacy/mask-identifiers.ts';
import { mayHoldIdentifier } from '../../../src/privacy/may-hold-identifier.ts';
import { plainDigits, spellPlainly } from '../../../src/privacy/spell-plainly.ts';

/** The digits of a text in another script, whose zero stands at `zero`. */
const inScript = (text: string, zero: number): string =>
  text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));

describe('an identity number is found and covered', () => {
  it.each([
    ['in full-width digits', inScript('41814061033', 0xff10)],
    ['in Arabic digits', inScript('41814061033', 0x660)],
    ['in Persian digits', inScript('418140 61033', 0x6f0)],
    ['in Devanagari digits', inScript('41814061033', 0x966)],
    ['in mathematical digits', inScript('41814061033', 0x1d7d8)],
    ['half in full-width digits', `418140 ${inScript('61033', 0xff10)}`],
    ['with the space of a web page', '418140&nbsp;61033'],
    ['with several spaces of a web page', '418140&nbsp;&#160;61033'],
    ['with the space of an address', '418140%2061033'],
    ['in brackets', '418140 (61033)'],
    ['behind a wide dash', '418140  \u2013  61033'],
  ])('%s', (_, text) => {
    expect(mayHoldIdentifier(text)).toBe(true);
    const places = findIdentifiers(`se ${text}`);
    expect(places).toMatchObject([{ kind: 'national-identity-number', start: 3 }]);
    expect(maskIdentifiers(`se ${text}!`)).toMatch(/^se ######\*{5}\)?!$/);
  });

  it('where what looks like a written-out space is a part of it', () => {
    expect(findIdentifiers('100%41814061033').map(({ kind }) => kind)).toEqual(['national-identity-number']);
  });
});

describe('a text that is spelled plainly', () => {
  it('is as long as before, whatever it holds', () => {
    for (const text of ['４1٢&nbsp;%20', '\u{1d7d8}\u{1d7e1}', '10² m, ½, ①⑩', 'æøå 🙂 – “x”', '']) {
      expect(spellPlainly(text)).toHaveLength(text.length);
      expect(spellPlainly(spellPlainly(text))).toBe(spellPlainly(text));
    }
  });

  it('has its digits, and no others', () => {
    expect(plainDigits('４１٢٩०९')).toBe('412909');
    expect(plainDigits('10² ½ Ⅷ ⑩')).toBe('10² ½ Ⅷ ⑩');
  });
});

describe('the name of a file', () => {
  const codes = (name: string): readonly string[] => findIdentifiersInName(name).map(({ code }) => code);

  it.each(['eksport 231022 98580.csv', '23.10.22 98580.xlsx', 'uttrekk_23-10-22 - 98580.csv'])(
    'may be a day and a running number: %s',
    (name) => expect(codes(name)).toEqual([]),
  );

  it.each(['eksport 23102298580.csv', 'fnr 231022 98580.csv', '418140 61034.csv'])('may be a number: %s', (name) =>
    expect(codes(name)).toEqual(['possible-identity-number']),
  );

  it('is told as a name, and not as a cell', () => {
    expect(findIdentifiersInName('eksport 418140 61033.csv')).toMatchObject([{ args: { where: 'name' } }]);
    expect(findIdentifiersInName('418140 61034.csv')).toMatchObject([{ args: { where: 'name' } }]);
  });

  it('is one where the check digits are right', () => {
    expect(codes('eksport 418140 61033.csv')).toEqual(['national-identity-number']);
  });
});
