import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentityNumbers } from '../../../src/privacy/find-identity-numbers.ts';
import { maskIdentifiers } from '../../../src/privacy/mask-identifiers.ts';

describe('masking identifiers', () => {
  it('covers every number and nothing else', () => {
    expect(maskIdentifiers('a 41814061033, b 418140 65640 c')).toBe('a ######*****, b ######***** c');
  });

  it('leaves a text without identifiers as it is', () => {
    expect(maskIdentifiers('14 av 20, 1234567890')).toBe('14 av 20, 1234567890');
  });

  it('leaves none behind, whatever stands around them', () => {
    const number = fc.constantFrom('41814061033', '41814065640', '418100 21827', '41810034422', '1410199935');
    const parts = fc.array(fc.oneof(number, fc.constantFrom(' ', ',', '.', '-', '1', '4,', 'fnr ')));
    fc.assert(
      fc.property(parts, (texts) => {
        const masked = maskIdentifiers(texts.join(''));
        expect(findIdentityNumbers(masked)).toEqual([]);
        expect(maskIdentifiers(masked)).toBe(masked);
      }),
    );
  });
});
