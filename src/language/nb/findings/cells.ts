import type { CellFindings } from '../../../domain/finding-args/cells.ts';
import { patientGroups as groupIds } from '../../../domain/patient-group.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { patientGroups } from '../patient-groups.ts';
import { didYouMean, inBrackets, quote, quoteAll, stood } from './words.ts';

const ifNotMeasured = 'Ble det ikke målt, skriv «ikke målt».';

/** A decimal comma, and a zero more where the comma may be read as thousands too. */
const unambiguous = (decimal: number, found: string | null): string =>
  `${String(decimal).replace('.', ',')}${found?.includes(',') ? '0' : ''}`;

const groupName = (suggestion: string | null): string | null => {
  const id = groupIds.find((group) => group === suggestion);
  return id ? patientGroups[id] : suggestion;
};

export const cells: TextsOf<CellFindings> = {
  'missing-value': ({ column }) => ({
    what: `Cellen for ${quote(columns[column])} er tom.`,
    how: ['numerator', 'denominator', 'value'].includes(column)
      ? `Skriv tallet. ${ifNotMeasured}`
      : 'Fyll ut cellen, eller slett raden hvis den ikke er i bruk.',
  }),
  'value-in-wrong-column': ({ column }) => ({
    what: `Tallet står i kolonnen ${quote(columns[column])}, men målepunktet er en verdi.`,
    how: `Flytt det til kolonnen ${quote(columns.value)}.`,
  }),
  'not-a-number': ({ column }, found) => ({
    what: `${stood(found)} er ikke et tall, men står i ${quote(columns[column])}.`,
    how: `Skriv bare tallet, uten tekst og enhet. ${ifNotMeasured}`,
  }),
  'number-with-words': () => ({ what: '', how: null }),
  'ambiguous-number': ({ asThousands, asDecimal }, found) =>
    asThousands === null || asDecimal === null
      ? {
          what: `${stood(found)} kan bety flere tall.`,
          how: 'Skriv tallet uten skilletegn for tusen, og med komma for desimaler.',
        }
      : {
          what: `${stood(found)} kan bety ${formats.number(asThousands)} eller ${formats.number(asDecimal, 9)}.`,
          how: `Skriv det slik: ${asThousands}, eller slik: ${unambiguous(asDecimal, found)}.`,
        },
  'mixed-decimal-marks': () => ({ what: '', how: null }),
  'not-a-whole-number': ({ column }, found) => ({
    what: `${stood(found)} er ikke et helt tall, men står i ${quote(columns[column])}.`,
    how: 'Skriv et antall uten desimaler.',
  }),
  'negative-count': ({ column }, found) => ({
    what: `${stood(found)} er mindre enn 0, men står i ${quote(columns[column])}.`,
    how: 'Skriv antallet uten minustegn.',
  }),
  'percent-instead-of-count': ({ column }, found) => ({
    what: `${stood(found)} er en prosent, men ${quote(columns[column])} skal være et antall.`,
    how: 'Skriv antallet pasienter. gpf regner ut prosenten av teller og nevner.',
  }),
  'fraction-became-date': ({ numerator, denominator }, found) => ({
    what:
      numerator === null || denominator === null
        ? `${stood(found)} er trolig en brøk som Excel har gjort om til en dato.`
        : `${stood(found)} er trolig brøken ${numerator}/${denominator}, som Excel har gjort om til en dato.`,
    how: 'Skriv teller og nevner i hver sin kolonne.',
  }),
  'fraction-in-cell': () => ({ what: '', how: null }),
  'excel-serial-date': () => ({ what: '', how: null }),
  'excel-error': (_, found) => ({
    what: `${stood(found)} er en feilmelding fra en formel i Excel.`,
    how: 'Rett formelen, eller skriv tallet rett inn i cellen.',
  }),
  'scientific-notation': (_, found) => ({
    what: `${stood(found)} er et tall som Excel har forkortet, så sifre kan være borte.`,
    how: 'Velg Formater celler → Tekst for cellen, og skriv tallet på nytt.',
  }),
  'less-than-mark': ({ limit }, found) => ({
    what:
      limit === null
        ? `${stood(found)} sier bare at antallet er lite.`
        : `${stood(found)} sier bare at antallet er under ${limit}.`,
    how: 'Skriv det riktige antallet. gpf skjuler selv små tall i det som blir vist.',
  }),
  'not-measured-mark': (_, found) => ({
    what: `${stood(found)} er lest som ikke målt, ikke som 0.`,
    how: 'Var svaret 0, skriv 0.',
  }),
  'zero-or-not-measured': (_, found) => ({
    what: `${stood(found)} kan bety både 0 og ikke målt, og er lest som ikke målt.`,
    how: `Var svaret 0, skriv 0. ${ifNotMeasured}`,
  }),
  'nothing-to-measure': () => ({ what: '0 av 0: det var ingenting å måle, og kurven får et hull her.', how: null }),
  'percent-without-counts': (_, found) => ({
    what: `Andelen${inBrackets(found)} står uten teller og nevner, og blir ikke vist for andre.`,
    how: 'Skriv antallene i teller og nevner. gpf regner ut prosenten.',
  }),
  'unknown-patient-group': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke en av de fire pasientgruppene.`,
    how: didYouMean(
      groupName(suggestion),
      `Velg blant ${quoteAll(Object.values(patientGroups))}, eller la cellen stå tom.`,
    ),
  }),
};
