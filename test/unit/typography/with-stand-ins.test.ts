import { describe, expect, it } from 'vitest';
import { withStandIns } from '../../../src/typography/with-stand-ins.ts';
import { fontSet } from './source-sans.ts';

const drawn = (text: string): string => withStandIns(text, { weight: 400 }, fontSet);

describe('withStandIns', () => {
  it('leaves what the font has as it is', () => {
    expect(drawn('Ærlig på Áltá: ŧšđžŋ – 69 % «ja»')).toBe('Ærlig på Áltá: ŧšđžŋ – 69 % «ja»');
  });

  it('draws one square for each character that it lacks', () => {
    expect(drawn('漢字 og 😀')).toBe('□□ og □');
  });

  it('drops what stands with another character', () => {
    expect(drawn('👩🏽')).toBe('□');
    expect(drawn('a\u20E3')).not.toContain('□');
  });

  it('makes spaces of spaces', () => {
    expect(drawn('a\u2028b')).toBe('a b');
  });
});
