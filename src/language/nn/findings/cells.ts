import type { CellFindings } from '../../../domain/finding-args/cells.ts';
import { patientGroups as groupIds } from '../../../domain/patient-group.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { patientGroups } from '../patient-groups.ts';
import { didYouMean, inBrackets, quote, quoteAll, stood } from './words.ts';

const ifNotMeasured = 'Vart det ikkje målt, skriv «ikkje målt».';

/** A decimal comma, and a zero more where the comma may be read as thousands too. */
const unambiguous = (decimal: number, found: string | null): string =>
  `${String(decimal).replace('.', ',')}${found?.includes(',') ? '0' : ''}`;

const groupName = (suggestion: string | null): string | null => {
  const id = groupIds.find((group) => group === suggestion);
  return id ? patientGroups[id] : suggestion;
};

export const cells: TextsOf<CellFindings> = {
  'missing-value': ({ column }) => ({
    what: `Cella for ${quote(columns[column])} er tom.`,
    how: ['numerator', 'denominator', 'value'].includes(column)
      ? `Skriv talet. ${ifNotMeasured}`
      : 'Fyll ut cella, eller slett rada om ho ikkje er i bruk.',
  }),
  'value-in-wrong-column': ({ column }) => ({
    what: `Talet står i kolonnen ${quote(columns[column])}, men målepunktet er ein verdi.`,
    how: `Set talet i kolonnen ${quote(columns.value)} i staden.`,
  }),
  'not-a-number': ({ column }, found) => ({
    what: `${stood(found)} er ikkje eit tal, men står i ${quote(columns[column])}.`,
    how: `Skriv berre talet, utan tekst og eining. ${ifNotMeasured}`,
  }),
  'number-with-words': () => ({ what: '', how: null }),
  'ambiguous-number': ({ asThousands, asDecimal }, found) =>
    asThousands === null || asDecimal === null
      ? {
          what: `${stood(found)} kan tyde fleire tal.`,
          how: 'Skriv talet utan skiljeteikn for tusen, og med komma for desimalar.',
        }
      : {
          what: `${stood(found)} kan tyde ${formats.number(asThousands)} eller ${formats.number(asDecimal, 9)}.`,
          how: `Skriv det slik: ${asThousands}, eller slik: ${unambiguous(asDecimal, found)}.`,
        },
  'mixed-decimal-marks': () => ({ what: '', how: null }),
  'not-a-whole-number': ({ column }, found) => ({
    what: `${stood(found)} er ikkje eit heilt tal, men står i ${quote(columns[column])}.`,
    how: 'Skriv talet på pasientar eller hendingar, utan desimalar.',
  }),
  'negative-count': ({ column }, found) => ({
    what: `${stood(found)} er mindre enn 0, men står i ${quote(columns[column])}.`,
    how: 'Skriv talet utan minusteikn.',
  }),
  'percent-instead-of-count': ({ column }, found) => ({
    what: `${stood(found)} er ein prosent, men i ${quote(columns[column])} skal det stå kor mange.`,
    how: 'Skriv kor mange pasientar. gpf reknar ut prosenten av teljar og nemnar.',
  }),
  'fraction-became-date': ({ numerator, denominator }, found) => ({
    what:
      numerator === null || denominator === null
        ? `${stood(found)} er truleg ein brøk som Excel har gjort om til ein dato.`
        : `${stood(found)} er truleg brøken ${numerator}/${denominator}, som Excel har gjort om til ein dato.`,
    how: 'Skriv teljar og nemnar i kvar sin kolonne.',
  }),
  'fraction-in-cell': () => ({ what: '', how: null }),
  'excel-serial-date': () => ({ what: '', how: null }),
  'excel-error': (_, found) => ({
    what: `${stood(found)} er ei feilmelding frå ein formel i Excel.`,
    how: 'Rett formelen, eller skriv talet rett inn i cella.',
  }),
  'scientific-notation': (_, found) => ({
    what: `${stood(found)} er eit tal som Excel har korta ned, så siffer kan vere borte.`,
    how: 'Vel Formater celler → Tekst for cella, og skriv talet på nytt.',
  }),
  'less-than-mark': ({ limit }, found) => ({
    what:
      limit === null
        ? `${stood(found)} seier berre at talet er lite.`
        : `${stood(found)} seier berre at talet er under ${limit}.`,
    how: 'Skriv det rette talet. gpf skjuler sjølv små tal i det som blir vist.',
  }),
  'not-measured-mark': (_, found) => ({
    what: `${stood(found)} er lese som ikkje målt, ikkje som 0.`,
    how: 'Var svaret 0, skriv 0.',
  }),
  'zero-or-not-measured': (_, found) => ({
    what: `${stood(found)} kan tyde både 0 og ikkje målt, og er lese som ikkje målt.`,
    how: `Var svaret 0, skriv 0. ${ifNotMeasured}`,
  }),
  'nothing-to-measure': () => ({ what: '0 av 0: det var ingenting å måle, og kurva får eit hol her.', how: null }),
  'percent-without-counts': (_, found) => ({
    what: `Prosentdelen${inBrackets(found)} står utan teljar og nemnar, og blir ikkje vist for andre.`,
    how: 'Skriv tala i teljar og nemnar. gpf reknar ut prosenten.',
  }),
  'unknown-patient-group': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikkje ei av dei fire pasientgruppene.`,
    how: didYouMean(
      groupName(suggestion),
      `Vel mellom ${quoteAll(Object.values(patientGroups))}, eller la cella stå tom.`,
    ),
  }),
};
