import type { MeasureFindings } from '../../../domain/finding-args/measures.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, inBrackets, range, stood } from './words.ts';

/** A share can be written as `80 %` or as 0,8. */
const possible = (minimum: number | null, maximum: number | null): string =>
  minimum === 0 && maximum === 1 ? 'fra 0 til 100\u00a0%' : range(minimum, maximum);

/** Where all points lie. */
const ends = { full: '100\u00a0%', zero: '0' } as const;

/** `60 ganger`, or `1/60 av`. */
const times = (factor: number): string =>
  factor < 1 ? `1/${formats.number(1 / factor)} av` : `${formats.number(factor)} ganger`;

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
  'value-out-of-range': ({ minimum, maximum, percent }, found) => ({
    what: `${stood(found)} er utenfor det som er mulig: ${possible(minimum, maximum)}.`,
    how:
      percent === null
        ? 'Sjekk tallet, og at enheten er riktig.'
        : `Er det prosent, skriv det slik: ${formats.number(percent, 9)}\u00a0%. Aller best er teller og nevner.`,
  }),
  'value-disagrees': ({ told, counted }) => ({
    what:
      told === null || counted === null
        ? 'Verdien stemmer ikke med teller og nevner.'
        : `Verdien er ${formats.percent(told, 1)}, men teller og nevner gir ${formats.percent(counted, 1)}.`,
    how: 'Det er teller og nevner som gjelder. Rett det som er feil, eller tøm cellen for verdien.',
  }),
  'scale-change': ({ factor, period }, found) => ({
    what: `Fra ${formats.period(period)} er tallene omtrent ${times(factor)} det de var før${inBrackets(found)}.`,
    how: 'Er enheten byttet, for eksempel fra timer til minutter? Skriv alle tallene i samme enhet.',
  }),
  'constant-denominator': ({ denominator, points }, found) => ({
    what: `Nevneren er ${denominator === null ? 'den samme' : formats.number(denominator)} i alle ${points} målingene${inBrackets(found)}.`,
    how: 'Er tallet kopiert nedover i arket, skriv det riktige for hver periode. Måler dere et fast antall, kan det stå.',
  }),
  ceiling: ({ at, points }, found) => ({
    what: `Alle ${points} målingene er ${ends[at]}, helt fra den første${inBrackets(found)}.`,
    how: {
      full: 'Sjekk at nevneren har med dem det ikke ble gjort for. Stemmer tallene, kan de stå.',
      zero: 'Sjekk at 0 ikke står der det ikke ble målt: da skal det stå «ikke målt». Stemmer tallene, kan de stå.',
    }[at],
  }),
  'same-value-repeated': ({ points }, found) => ({
    what: `De samme tallene står i ${points} målinger på rad${inBrackets(found)}.`,
    how: 'Er radene kopiert, skriv de riktige tallene for hver periode. Stemmer de, kan de stå.',
  }),
  'too-few-points': ({ measured, least }, found) => ({
    what: `Serien har ${count(measured, 'måling', 'målinger')}${inBrackets(found)}. Fra ${least} kan vi begynne å lese utviklingen.`,
    how: 'Fortsett å måle. Diagrammet tegnes med de målingene som finnes.',
  }),
  'too-few-teams': ({ teams, least }, found) => ({
    what: `Målepunktet har ${teams === 0 ? 'ingen team' : count(teams, 'team', 'team')} med tall som kan legges sammen for samme periode${inBrackets(found)}. Nettverkets diagram trenger minst ${least}.`,
    how: 'Ingenting må rettes. Skal nettverket ha et felles diagram, må flere team måle det samme i de samme periodene.',
  }),
  'follow-up-time-not-up': ({ period, days }) => ({
    what: `${capitalize(formats.period(period))} kan ikke være ferdig talt: det er mindre enn ${count(days, 'dag', 'dager')} siden den sluttet.`,
    how: `Vent til det har gått ${count(days, 'dag', 'dager')}, og skriv tallene på nytt.`,
  }),
};
