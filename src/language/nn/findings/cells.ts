import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { CellFindings } from '../../../domain/finding-args/cells.ts';
import { patientGroups as groupIds } from '../../../domain/patient-group.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { patientGroups } from '../patient-groups.ts';
import { didYouMean, inBrackets, quote, quoteAll, stood } from './words.ts';

const ifNotMeasured = 'Vart det ikkje målt, skriv «ikkje målt».';

const marks = { ',': 'komma', '.': 'punktum' } as const;
const otherMarks = { ',': 'punktum', '.': 'komma' } as const;

/** A decimal comma, and a zero more where the comma may be read as thousands too. */
const unambiguous = (decimal: number, found: string | null): string =>
  `${String(decimal).replace('.', ',')}${found?.includes(',') ? '0' : ''}`;

const groupName = (suggestion: string | null): string | null => {
  const id = groupIds.find((group) => group === suggestion);
  return id ? patientGroups[id] : suggestion;
};

/** A share of 1 without a percent sign. */
const oneOrAll = (found: string | null) => ({
  what:
    found === null
      ? 'Det går ikkje å sjå om talet er ein prosent eller heile delen.'
      : `${stood(found)} kan tyde 1\u00a0% eller 100\u00a0%.`,
  how: 'Skriv det med prosentteikn: 1\u00a0% eller 100\u00a0%. Aller best er teljar og nemnar.',
});

export const cells: TextsOf<CellFindings> = {
  'missing-value': ({ column }) => ({
    what: `Cella for ${quote(columns[column])} er tom.`,
    how: ['numerator', 'denominator', 'value'].includes(column)
      ? `Skriv talet. ${ifNotMeasured}`
      : 'Fyll ut cella, eller slett rada om ho ikkje er i bruk.',
  }),
  'value-in-wrong-column': ({ column }, found) =>
    column === 'value'
      ? {
          what: `Det står noko i kolonna ${quote(columns.value)}${inBrackets(found)} som ikkje stemmer med teljar og nemnar.`,
          how: 'Tøm cella. Verdien blir rekna ut av teljar og nemnar.',
        }
      : {
          what: `Det står noko i kolonna ${quote(columns[column])}${inBrackets(found)}, men målepunktet er ein verdi.`,
          how: `Set talet i kolonna ${quote(columns.value)} i staden. Finst ho ikkje, set inn ei kolonne med den overskrifta. Står talet der frå før, tøm cella.`,
        },
  'not-a-number': ({ column, withZero }, found) => ({
    what: `${stood(found)} er ikkje eit tal, men står i ${quote(columns[column])}.`,
    how:
      typeof withZero === 'number'
        ? `Er talet ${formats.number(withZero, 15)}, skriv ${formats.number(withZero, 15)}. Elles skriv talet utan teikn framfor.`
        : `Skriv berre talet, utan tekst og eining. ${ifNotMeasured}`,
  }),
  'number-with-words': ({ number }, found) => ({
    what: `${stood(found)} er eit tal med tekst ved sida av.`,
    how:
      number === null ? 'Skriv berre talet i cella.' : `Skriv berre talet, utan tekst: ${formats.number(number, 9)}.`,
  }),
  'ambiguous-number': ({ asThousands, asDecimal, mayBePercent }, found) => {
    if (mayBePercent) return oneOrAll(found);
    if (asThousands !== null && asDecimal === null) {
      return {
        what: `${stood(found)} kan lesast på to måtar, og her skal det stå eit heilt tal.`,
        how: `Er det ${formats.number(asThousands)}, skriv det utan skiljeteikn: ${asThousands}.`,
      };
    }
    return asThousands === null || asDecimal === null
      ? {
          what: `${stood(found)} kan tyde fleire tal.`,
          how: 'Skriv talet utan skiljeteikn for tusen, og med komma for desimalar.',
        }
      : {
          what: `${stood(found)} kan tyde ${formats.number(asThousands)} eller ${formats.number(asDecimal, 9)}.`,
          how: `Skriv det slik: ${asThousands}, eller slik: ${unambiguous(asDecimal, found)}.`,
        };
  },
  'mixed-decimal-marks': ({ mark }) => ({
    what: `Talet har ${marks[mark]} som desimalteikn, medan dei fleste andre har ${otherMarks[mark]}.`,
    how: `Sjå at talet er rett, og skriv det med ${otherMarks[mark]}.`,
  }),
  'not-a-whole-number': ({ column, mayBeShare }, found) => ({
    what: `${stood(found)} er ikkje eit heilt tal, men står i ${quote(columns[column])}.`,
    how: mayBeShare
      ? 'Det ser ut som ein prosentdel. Skriv kor mange pasientar det var. gpf reknar ut prosenten av teljar og nemnar.'
      : 'Skriv talet på pasientar eller hendingar, utan desimalar.',
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
    how: 'Skriv teljar og nemnar i kvar si kolonne.',
  }),
  'fraction-in-cell': ({ numerator, denominator }, found) => ({
    what: `${stood(found)} er ein brøk i éi celle.`,
    how:
      numerator === null || denominator === null
        ? 'Skriv teljar og nemnar i kvar si kolonne.'
        : `Skriv ${numerator} som teljar og ${denominator} som nemnar, i kvar si celle.`,
  }),
  'excel-serial-date': ({ date, wanted }, found) => ({
    what:
      date === null
        ? `${stood(found)} er truleg ein dato som Excel har gjort om til eit tal.`
        : `${stood(found)} er truleg ${formats.date(date as CalendarDate)}, som Excel har gjort om til eit tal.`,
    how:
      wanted === 'day'
        ? 'Merk kolonna, vel Hjem → Tallformat → Kort dato, og lagre på nytt.'
        : 'Merk kolonna, vel Formater celler → Egendefinert, skriv mmm.åå, og lagre på nytt. Måler de kvar veke, skriv veka, slik: veke 5 2022.',
  }),
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
