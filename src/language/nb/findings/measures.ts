import type { MeasureFindings } from '../../../domain/finding-args/measures.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { range, stood } from './words.ts';

/** A share can be written as `80 %` or as 0,8. */
const possible = (minimum: number | null, maximum: number | null): string =>
  minimum === 0 && maximum === 1 ? 'fra 0 til 100\u00a0%' : range(minimum, maximum);

export const measures: TextsOf<MeasureFindings> = {
  'numerator-exceeds-denominator': ({ numerator, denominator }) => ({
    what:
      numerator === null || denominator === null
        ? 'Telleren er større enn nevneren.'
        : `Telleren (${formats.number(numerator)}) er større enn nevneren (${formats.number(denominator)}).`,
    how: 'Har tallene byttet plass? Rett i regnearket og lagre på nytt.',
  }),
  'zero-denominator': ({ numerator }) => ({
    what: `Nevneren er 0, men telleren er ${numerator === null ? 'større' : formats.number(numerator)}.`,
    how: 'Rett nevneren. Var det ingen å måle, skal også telleren være 0.',
  }),
  'value-out-of-range': ({ minimum, maximum }, found) => ({
    what: `${stood(found)} er utenfor det som er mulig: ${possible(minimum, maximum)}.`,
    how: 'Sjekk tallet, og at enheten er riktig.',
  }),
  'value-disagrees': () => ({ what: '', how: null }),
  'scale-change': () => ({ what: '', how: null }),
  'constant-denominator': () => ({ what: '', how: null }),
  ceiling: () => ({ what: '', how: null }),
  'same-value-repeated': () => ({ what: '', how: null }),
  'too-few-points': () => ({ what: '', how: null }),
  'follow-up-time-not-up': () => ({ what: '', how: null }),
};
