import { describe, expect, it } from 'vitest';
import { resolveIndicator } from '../../../src/catalogue/resolve-indicator.ts';
import { packagedCatalogue } from './packaged-catalogue.ts';

const resolve = (text: string) => resolveIndicator(packagedCatalogue, text)?.id ?? null;

describe('resolveIndicator', () => {
  it.each([
    'sykepleier-3-dager',
    'Sykepleier 3 dager',
    'SYKEPLEIER_3_DAGER',
    'E2-03',
    'e203',
    'E2 03',
    'HPH2',
    'hph-2',
    'PF-2',
    'pf 2',
    'sjukepleiar-3-dagar',
    'Strukturert oppfølging av sykepleier innen 3 dager',
    'Strukturert oppfølging av sjukepleiar innan 3 dagar',
    'Structured follow-up by a nurse within 3 days',
    ' Strukturert oppfoelging  av sykepleier innen 3 dager',
  ])('reads "%s"', (text) => {
    expect(resolve(text)).toBe('sykepleier-3-dager');
  });

  it('reads a name with any quotation marks', () => {
    expect(resolve('Svaret på "Hva er viktig for deg?" er dokumentert')).toBe('hva-er-viktig');
  });

  it('reads å as aa, and a letter with its accent apart', () => {
    expect(resolve('eget-mål-i-tiltaksplan')).toBe('eget-maal-i-tiltaksplan');
    expect(resolve('Svaret på «Hva er viktig for deg?» er dokumentert'.normalize('NFD'))).toBe('hva-er-viktig');
  });

  it.each(['', '   ', '???', 'HPH7', 'sykepleier', '__proto__', 'x'.repeat(100_000)])(
    'does not know "%.20s"',
    (text) => {
      expect(resolve(text)).toBeNull();
    },
  );
});
