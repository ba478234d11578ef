import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIdentityNumber } from '../../../src/privacy/is-identity-number.ts';
import { makeSyntheticNumber } from './make-synthetic-number.ts';

const published = ['41814061033', '41814065640', '41810021827', '41810034422'];

describe('an identity number', () => {
  it.each(published)('is the synthetic number %s of Skatteetaten', (digits) => {
    expect(isIdentityNumber(digits)).toBe(true);
  });

  it.each([0, 1, 2, 3])('may have the remainder %i in its first check digit, as from 2032', (rest) => {
    expect(isIdentityNumber(makeSyntheticNumber({ day: 17, month: 5, year: 31 }, rest))).toBe(true);
  });

  it('is not one with the remainder 4', () => {
    expect(isIdentityNumber(makeSyntheticNumber({ day: 17, month: 5, year: 31 }, 4))).toBe(false);
  });

  it('is a help number (FH) of 11 digits that begins with 8 or 9', () => {
    expect(isIdentityNumber('88888888831')).toBe(true);
    expect(isIdentityNumber('88888888832')).toBe(false);
  });

  it('is an H-number, whose month is 40 too high', () => {
    expect(isIdentityNumber('01410199935')).toBe(true);
  });

  it('is found again when Excel has dropped its leading zero', () => {
    const digits = makeSyntheticNumber({ day: 3, month: 4, year: 55 });
    expect(digits.startsWith('0')).toBe(true);
    expect(isIdentityNumber(digits.slice(1))).toBe(true);
  });

  it.each(['1234567890', '12345678901', '4181406103', '418140610331', '', '00000000000', '11111111111', '99999999999'])(
    'is not %j',
    (digits) => {
      expect(isIdentityNumber(digits)).toBe(false);
    },
  );

  it('is hardly ever a number with one wrong digit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 }), fc.integer({ min: 1, max: 9 }), (position, shift) => {
        const digits = Array.from(published[0] ?? '', Number);
        digits[position] = ((digits[position] ?? 0) + shift) % 10;
        // The second check digit sees every single slip; that is what makes the test worth relying on.
        expect(isIdentityNumber(digits.join(''))).toBe(false);
      }),
    );
  });
});
