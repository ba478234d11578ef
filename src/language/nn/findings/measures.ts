import type { MeasureFindings } from '../../../domain/finding-args/measures.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { range, stood } from './words.ts';

/** A share can be written as `80 %` or as 0,8. */
const possible = (minimum: number | null, maximum: number | null): string =>
  minimum === 0 && maximum === 1 ? 'frå 0 til 100\u00a0%' : range(minimum, maximum);

export const measures: TextsOf<MeasureFindings> = {
  'numerator-exceeds-denominator': ({ numerator, denominator }) => ({
    what:
      numerator === null || denominator === null
        ? 'Teljaren er større enn nemnaren.'
        : `Teljaren (${formats.number(numerator)}) er større enn nemnaren (${formats.number(denominator)}).`,
    how: 'Har tala bytt plass? Rett i reknearket og lagre på nytt.',
  }),
  'zero-denominator': ({ numerator }) => ({
    what: `Nemnaren er 0, men teljaren er ${numerator === null ? 'større' : formats.number(numerator)}.`,
    how: 'Rett nemnaren. Var det ingen å måle, skal også teljaren vere 0.',
  }),
  'value-out-of-range': ({ minimum, maximum }, found) => ({
    what: `${stood(found)} er utanfor det som er mogleg: ${possible(minimum, maximum)}.`,
    how: 'Sjekk talet, og at eininga er rett.',
  }),
  'value-disagrees': () => ({ what: '', how: null }),
  'scale-change': () => ({ what: '', how: null }),
  'constant-denominator': () => ({ what: '', how: null }),
  ceiling: () => ({ what: '', how: null }),
  'same-value-repeated': () => ({ what: '', how: null }),
  'too-few-points': () => ({ what: '', how: null }),
  'follow-up-time-not-up': () => ({ what: '', how: null }),
};
