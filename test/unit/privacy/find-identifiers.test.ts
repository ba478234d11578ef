import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopsEverything } from '../../../src/domain/stops-everything.ts';
import { findIdentifiers } from '../../../src/privacy/find-identifiers.ts';
import type { IdentifierKind } from '../../../src/privacy/identifier-place.ts';
import { maskIdentifiers } from '../../../src/privacy/mask-identifiers.ts';
import { mayHoldIdentifier } from '../../../src/privacy/may-hold-identifier.ts';
import { makeRandomSource } from '../../../src/stats/random-source.ts';
import { drawIdentifiers, showsSecret, surroundings } from '../../factories/identifier-spellings.ts';
import { makeRealisticSheets } from '../../factories/make-realistic-sheet.ts';

const kindsIn = (text: string): readonly IdentifierKind[] => findIdentifiers(text).map(({ kind }) => kind);
const foundIn = (text: string): readonly string[] =>
  findIdentifiers(text).map(({ start, end }) => text.slice(start, end));
const stops = (text: string): boolean => kindsIn(text).some((kind) => stopsEverything({ code: kind }));

describe('of ten thousand identifiers of every kind and spelling', () => {
  const drawn = drawIdentifiers(10_000, 2022);

  it('every one is found, as what it is', () => {
    expect(drawn.filter(({ kind, text }) => !kindsIn(text).includes(kind))).toEqual([]);
  });

  it('every one is found in any surroundings, and covered', () => {
    const texts = drawn.map((one, index) => ({
      one,
      text: surroundings[index % surroundings.length]?.(one.text) ?? '',
    }));
    const missed = texts.filter(({ one, text }) => !mayHoldIdentifier(text) || !kindsIn(text).includes(one.kind));
    expect(missed).toEqual([]);
    expect(texts.filter(({ one, text }) => showsSecret(maskIdentifiers(text), one))).toEqual([]);
  });
});

describe('in texts about nobody', () => {
  it('nothing stops a thousand realistic files', () => {
    const cells = makeRealisticSheets(1000).flatMap((sheet) => sheet.split(/[;,\t\r\n]/));
    expect(cells.length).toBeGreaterThan(100_000);
    expect([...new Set(cells)].filter(stops)).toEqual([]);
  });

  it('no whole line of them does either', () => {
    const lines = makeRealisticSheets(200).flatMap((sheet) => sheet.split(/\r?\n/));
    expect(lines.filter(stops)).toEqual([]);
  });

  it.each([
    ['an organization number', 'org.nr. 974 760 673, NO 974 760 673 MVA, 974760673'],
    ['a case number', 'sak 2022/12345, 22/12345-3, 2022/123456-7, 202212345-12, 20220012345'],
    ['an account as banks write it', '1234.56.78901'],
    ['an IBAN', 'NO93 8601 1117 947, NO9386011117947'],
    ['an ISBN', 'ISBN 978-82-15-02710-4, 978 82 15 02710 4, 82-05-12345-6'],
    ['a barcode', '7038010009457 4006381333931'],
    ['coordinates', '59.913868, 10.752245 og 6643000 262000'],
    ['a point in time', '2022-03-14 10:15:30, 2022-03-14T10:15:30.123Z, 14.3.2022 10:15:30, 1647252930, 1647252930123'],
    ['numbers with decimals', '66,66666667 0,833333333 8.333333333333334 66.66666666666667 1234,5678'],
    ['sums of money', 'kr 1 234 567,50 og 12 345 678 kr, 1.234.567,00'],
    ['postcodes', '0150 Oslo, 3800 Bø, 9900 Kirkenes'],
    ['counts in a row', '12 14 9 10 11 8 og 120 130 140 150'],
    ['years and quarters', '2021 2022 2023, 2022 K1–2022 K4, 2022-W05/W06'],
    ['an order number', '4500123456, 202203-00123'],
    ['an address in a network', '192.168.100.12 10.0.0.1'],
    ['a day and a number', '14.03.22 12345 kr'],
    ['a small power of ten', '1,2E+05 4,1E+08'],
    ['a number in English', '1e10'],
  ])('nothing is found in %s', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    'møte 14.03.2022 kl. 10.15',
    'f.o.m. 14.03.2022',
    'fra 14.03.2022 til 20.03.2022',
    'for 2022, f. eks. 14.03.2022',
    'før 14.03.2022, fordi 2021 var et unntak',
    'første måling 14.03.2022',
  ])('an ordinary date is no birth: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each(['20220314', '99887766', 'sak 20221234', '22 10 14 12 09', '2021 2022', '12345678 kr'])(
    'eight digits are no telephone: %s',
    (text) => {
      expect(foundIn(text)).toEqual([]);
    },
  );

  it.each(['7 @ 10', '@fjelldal', 'fjelldal@', 'a@b', '10 stk. @ kr 5'])('%s is no e-mail address', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('a slip in an identity number', () => {
  it.each([
    ['41814061034', '41814061034'],
    ['ringte 418140 61034 i dag', '418140 61034'],
    ['418140-61034', '418140-61034'],
    ['418140+61034', '418140+61034'],
    ['418140 + 61034', '418140 + 61034'],
    ['ringte 418140|61034 i dag', '418140|61034'],
    ['418140=61034', '418140=61034'],
    ['41.81.40 61034', '41.81.40 61034'],
    ['41 814 061 034', '41 814 061 034'],
    ['fnr 41 81 40 61034', '41 81 40 61034'],
    ['fnr: 4181406103', '4181406103'],
    ['personnummer er 418140610334', '418140610334'],
    ['4,18E+10', '4,18E+10'],
    ['nr 4.18141E+10 i lista', '4.18141E+10'],
    ['1,04E+09', '1,04E+09'],
  ])('in %s still stops', (text, found) => {
    expect(findIdentifiers(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['possible-identity-number', found],
    ]);
  });

  it.each(['S41814061034', '2022/41814061034', '12,41814061034', '+41814061034', '141814061034'])(
    'is none where the digits do not stand alone: %s',
    (text) => {
      expect(kindsIn(text)).not.toContain('possible-identity-number');
    },
  );
});

describe('by chance', () => {
  const random = makeRandomSource(4);
  const digits = (length: number): string => Array.from({ length }, () => String(Math.floor(random() * 10))).join('');
  const shareOf = (isOne: (text: string) => boolean, make: () => string): number => {
    const texts = Array.from({ length: 20_000 }, make);
    return texts.filter(isOne).length / texts.length;
  };
  const isNational = (text: string): boolean => kindsIn(text).includes('national-identity-number');

  it('one in a hundred numbers of eleven digits is an identity number, and one in five has a date', () => {
    const national = shareOf(isNational, () => digits(11));
    expect(national).toBeGreaterThan(0.006);
    expect(national).toBeLessThan(0.014);
    const any = shareOf(stops, () => digits(11));
    expect(any).toBeGreaterThan(0.19);
    expect(any).toBeLessThan(0.25);
  });

  it('one in a hundred numbers of ten digits stops', () => {
    expect(shareOf(stops, () => digits(10))).toBeLessThan(0.015);
  });

  it('eight in a hundred accounts stop, since they end in the same check digit, and not more as banks write them', () => {
    const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    const account = (): string => {
      const first = digits(10);
      const check =
        (11 - (Array.from(first, Number).reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0) % 11)) % 11;
      return check === 10 ? account() : `${first.slice(0, 4)}.${first.slice(4, 6)}.${first.slice(6)}${check}`;
    };
    const share = shareOf(stops, account);
    expect(share).toBeGreaterThan(0.06);
    expect(share).toBeLessThan(0.1);
  });

  it('one in a hundred numbers of ten decimals or more stops', () => {
    expect(shareOf(stops, () => `${digits(2)},${digits(11)}`)).toBeLessThan(0.015);
  });

  it('no case number of this century of eleven digits does', () => {
    expect(shareOf(stops, () => `202${Math.floor(random() * 9) + 1}${digits(7)}`)).toBe(0);
  });
});

describe('whatever stands in a text', () => {
  const pieces = fc.oneof(
    fc.constantFrom('41814061033', '418140', '61034', ' ', '-', ',', '.', '4,1E+10', 'f. ', 'født ', '14.03.1950'),
    fc.constantFrom('99 88 77 66', '+47', 'tlf ', 'a@b.no', '@', 'fnr ', '\u200b', '1', '22', '123'),
    fc.string(),
  );
  const anyText = fc.array(pieces).map((parts) => parts.join(''));

  it('places come in order and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const place of findIdentifiers(text)) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          end = place.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('a covered text holds nothing more, and covering it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskIdentifiers(text);
        expect(foundIn(masked)).toEqual([]);
        expect(maskIdentifiers(masked)).toBe(masked);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('what is asked of every cell says no only where there is nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (!mayHoldIdentifier(text)) expect(maskIdentifiers(text)).toBe(text);
        else expect(text.length).toBeGreaterThan(4);
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  const units = [
    ...['1', '1 ', '12 ', '123 ', '1.', '1,', '1-', '1/', '1:', '1\n', '1\u200b', '12345 ', '12.', '99 ', ' '],
    ...['f.', 'født ', 'født:(', 'fnr ', 'fnr er ', 'f.1', 'f  ', 'dob', 'den ', '14.03.1950', '1 mars ', '((('],
    ...['a@', '@', 'a.', 'a@a.', 'x@a.a-', 'a.b@c.d ', '4,1', '4,1E', '4,18E+', 'E+', '+47 ', '+', '0047', 'ring '],
    ...['tlf ', '41814061033 ', '41814061033', '99 88 77 66 ', '4181406', '\u200b'],
  ];

  it.each(units)('fifty thousand characters of %j take no longer than they should', (unit) => {
    const text = `${unit.repeat(50_000 / unit.length)} 41814061033 født @`;
    const times = Array.from({ length: 3 }, () => {
      const started = process.cpuUsage();
      findIdentifiers(text);
      return process.cpuUsage(started).user / 1000;
    });
    // 10 to 25 ms on a machine of its own; the square of the length would be seconds.
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
