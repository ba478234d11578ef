import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentityNumbers } from '../../../src/privacy/find-identity-numbers.ts';
import { makeSyntheticNumber } from './make-synthetic-number.ts';

const found = (text: string): readonly string[] =>
  findIdentityNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('identity numbers are found', () => {
  it.each([
    '41814061033',
    '418140 61033',
    '418140  61033',
    '418140-61033',
    '4181406 1033',
    '418 140 610 33',
    '418140:61033',
    '4181_4061033',
    '4 1 8 1 4 0 6 1 0 3 3',
    '418140.61033',
    '418140\u00a061033',
    '418140\u202f61033',
    '418140\u201361033',
    '418140\u200b61033',
    '41.81.40 61033',
    '41 81 40 610 33',
    '418140 610 33',
    '41/81/40-61033',
    '41 814 061 033',
    '41.814.061.033',
    '418140 (61033',
    '418140+61033',
    '418140|61033',
    '418140*61033',
    '418140=61033',
    '418140  \u2013  61033',
    '418140\u200b\u200b\u200b\u200b\u200b\u200b61033',
    '41\u200b\u200d\ufeff\u200b8140 61033',
  ])('written as %j', (text) => {
    expect(found(text)).toEqual([text]);
  });

  it('in the middle of a sentence', () => {
    expect(found('Ringte pasient 41814061033, kl. 12')).toEqual(['41814061033']);
  });

  it.each(['fnr:41814061033.', 'x41814061033x', '"41814061033"', '(41814061033)', '41814061033;'])(
    'next to other marks: %s',
    (text) => {
      expect(found(text)).toEqual(['41814061033']);
    },
  );

  it('each of several', () => {
    expect(found('41814061033,41814065640 og 418100 21827')).toEqual(['41814061033', '41814065640', '418100 21827']);
  });

  it('without the leading zero that Excel drops, in one row, in two groups and with thousands', () => {
    const short = makeSyntheticNumber({ day: 9, month: 12, year: 48 }).slice(1);
    const groups = `${short.slice(0, 5)} ${short.slice(5)}`;
    const thousands = short.replace(/^(\d)(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4');
    expect(found(`a ${short} b`)).toEqual([short]);
    expect(found(groups)).toEqual([groups]);
    expect(found(thousands)).toEqual([thousands]);
  });

  it('behind digits that are no part of them', () => {
    expect(found('12 41814061033')).toEqual(['41814061033']);
    expect(found('E3-04,41814061033')).toEqual(['41814061033']);
    expect(found('2022 41 81 40 61033')).toEqual(['41 81 40 61033']);
  });
});

describe('no identity number is', () => {
  it.each([
    ['a count of ten digits', '1234567890'],
    ['a part of a longer row of digits', '141814061033'],
    ['a part of a longer row of digits, at its end', '418140610331'],
    ['decimals', '0,41814061033'],
    ['decimals behind a point', ' -0.41814061033 '],
    // Nothing but a number: as many decimals as a share or a mean has when Excel reckons it.
    ['a small number with its decimals', '4,41814061033'],
    ['a mean', '4,8888888889'],
    ['a percentage', '8,1081081081 %'],
    ['a mean of two digits', '10,2105263158'],
    ['a share of a hundred', '0,8108108108%'],
    ['a telephone number', '+47 22 33 44 55'],
    ['a date', '14.03.2022'],
    ['a row of counts', '12 14 9 10 11 8'],
    ['a number with a slip in it', '41814061034'],
    ['an organization number', '974 760 673'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(findIdentityNumbers(text)).toEqual([]);
  });

  it('in about a hundredth of random numbers of eleven digits, and not in more', () => {
    // A fixed walk and no random numbers, so that the share is the same in every run.
    const candidates = Array.from({ length: 20_000 }, (_, index) =>
      String((index * 4_999_999_937 + 10_000_000_019) % 1e11).padStart(11, '0'),
    );
    const share = candidates.filter((text) => findIdentityNumbers(text).length > 0).length / candidates.length;
    expect(share).toBeLessThan(0.015);
  });
});

describe('finding identity numbers', () => {
  it('gives places in order that do not overlap, for any text', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom('41814061033', '418140', '61033', ' ', '-', ',', '41'), fc.string()),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const places = findIdentityNumbers(text);
        places.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
        });
        expect(places.length).toBeLessThanOrEqual(text.length / 10);
      }),
    );
  });

  it('takes no longer for hostile texts', () => {
    const started = performance.now();
    for (const text of ['1', '1 ', '12 ', '123 ', '1.', ' ', '12345 ', '1,']) findIdentityNumbers(text.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
