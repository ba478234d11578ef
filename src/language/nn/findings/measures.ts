import type { MeasureFindings } from '../../../domain/finding-args/measures.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, inBrackets, range, stood } from './words.ts';

/** A share can be written as `80 %` or as 0,8. */
const possible = (minimum: number | null, maximum: number | null): string =>
  minimum === 0 && maximum === 1 ? 'frå 0 til 100\u00a0%' : range(minimum, maximum);

/** Where all points lie. */
const ends = { full: '100\u00a0%', zero: '0' } as const;

/** `60 gonger`, or `1/60 av`. */
const times = (factor: number): string =>
  factor < 1 ? `1/${formats.number(1 / factor)} av` : `${formats.number(factor)} gonger`;

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
  'value-out-of-range': ({ minimum, maximum, percent }, found) => ({
    what: `${stood(found)} er utanfor det som er mogleg: ${possible(minimum, maximum)}.`,
    how:
      percent === null
        ? 'Sjekk talet, og at eininga er rett.'
        : `Er det prosent, skriv det slik: ${formats.number(percent, 9)}\u00a0%. Aller best er teljar og nemnar.`,
  }),
  'value-disagrees': ({ told, counted }) => ({
    what:
      told === null || counted === null
        ? 'Verdien stemmer ikkje med teljar og nemnar.'
        : `Verdien er ${formats.percent(told, 1)}, men teljar og nemnar gjev ${formats.percent(counted, 1)}.`,
    how: 'Det er teljar og nemnar som gjeld. Rett det som er feil, eller tøm cella for verdien.',
  }),
  'scale-change': ({ factor, period }, found) => ({
    what: `Frå ${formats.period(period)} er tala om lag ${times(factor)} det dei var før${inBrackets(found)}.`,
    how: 'Er eininga bytt, til dømes frå timar til minutt? Skriv alle tala i same eining.',
  }),
  'constant-denominator': ({ denominator, points }, found) => ({
    what: `Nemnaren er ${denominator === null ? 'den same' : formats.number(denominator)} i alle ${points} målingane${inBrackets(found)}.`,
    how: 'Er talet kopiert nedover i arket, skriv det rette for kvar periode. Måler de eit fast tal pasientar, kan det stå.',
  }),
  ceiling: ({ at, points }, found) => ({
    what: `Alle ${points} målingane er ${ends[at]}, heilt frå den første${inBrackets(found)}.`,
    how: {
      full: 'Sjekk at nemnaren har med dei det ikkje vart gjort for. Stemmer tala, kan dei stå.',
      zero: 'Sjekk at 0 ikkje står der det ikkje vart målt: då skal det stå «ikkje målt». Stemmer tala, kan dei stå.',
    }[at],
  }),
  'same-value-repeated': ({ points }, found) => ({
    what: `Dei same tala står i ${points} målingar på rad${inBrackets(found)}.`,
    how: 'Er radene kopierte, skriv dei rette tala for kvar periode. Stemmer dei, kan dei stå.',
  }),
  'too-few-points': ({ measured, least }, found) => ({
    what: `Serien har ${count(measured, 'måling', 'målingar')}${inBrackets(found)}. Frå ${least} kan vi byrje å lese utviklinga.`,
    how: 'Hald fram med å måle. Diagrammet blir teikna med dei målingane som finst.',
  }),
  'too-few-teams': ({ teams, least }, found) => ({
    what: `Målepunktet har ${teams === 0 ? 'ingen team' : count(teams, 'team', 'team')} med tal som kan leggjast saman for same periode${inBrackets(found)}. Diagrammet til nettverket treng minst ${least}.`,
    how: 'Ikkje noko må rettast. Skal nettverket ha eit felles diagram, må fleire team måle det same i dei same periodane.',
  }),
  'follow-up-time-not-up': ({ period, days }) => ({
    what: `${capitalize(formats.period(period))} kan ikkje vere ferdig talt: det er mindre enn ${count(days, 'dag', 'dagar')} sidan perioden slutta.`,
    how: `Vent til det har gått ${count(days, 'dag', 'dagar')}, og skriv tala på nytt.`,
  }),
};
