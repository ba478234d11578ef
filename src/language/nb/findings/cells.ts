import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { CellFindings } from '../../../domain/finding-args/cells.ts';
import { patientGroups as groupIds } from '../../../domain/patient-group.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { patientGroups } from '../patient-groups.ts';
import { didYouMean, inBrackets, quote, quoteAll, stood } from './words.ts';

const ifNotMeasured = 'Ble det ikke målt, skriv «ikke målt».';

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
      ? 'Det går ikke å se om tallet er en prosent eller hele andelen.'
      : `${stood(found)} kan bety 1\u00a0% eller 100\u00a0%.`,
  how: 'Skriv det med prosenttegn: 1\u00a0% eller 100\u00a0%. Aller best er teller og nevner.',
});

export const cells: TextsOf<CellFindings> = {
  'missing-value': ({ column }) => ({
    what: `Cellen for ${quote(columns[column])} er tom.`,
    how: ['numerator', 'denominator', 'value'].includes(column)
      ? `Skriv tallet. ${ifNotMeasured}`
      : 'Fyll ut cellen, eller slett raden hvis den ikke er i bruk.',
  }),
  'value-in-wrong-column': ({ column }, found) =>
    column === 'value'
      ? {
          what: `Det står noe i kolonnen ${quote(columns.value)}${inBrackets(found)} som ikke stemmer med teller og nevner.`,
          how: 'Tøm cellen. Verdien regnes ut av teller og nevner.',
        }
      : {
          what: `Det står noe i kolonnen ${quote(columns[column])}${inBrackets(found)}, men målepunktet er en verdi.`,
          how: `Flytt det til kolonnen ${quote(columns.value)}. Finnes den ikke, sett inn en kolonne med den overskriften. Står tallet der fra før, tøm cellen.`,
        },
  'not-a-number': ({ column, withZero }, found) => ({
    what: `${stood(found)} er ikke et tall, men står i ${quote(columns[column])}.`,
    how:
      typeof withZero === 'number'
        ? `Er tallet ${formats.number(withZero, 15)}, skriv ${formats.number(withZero, 15)}. Ellers skriv tallet uten tegn foran.`
        : `Skriv bare tallet, uten tekst og enhet. ${ifNotMeasured}`,
  }),
  'number-with-words': ({ number }, found) => ({
    what: `${stood(found)} er et tall med tekst ved siden av.`,
    how:
      number === null ? 'Skriv bare tallet i cellen.' : `Skriv bare tallet, uten tekst: ${formats.number(number, 9)}.`,
  }),
  'ambiguous-number': ({ asThousands, asDecimal, mayBePercent }, found) => {
    if (mayBePercent) return oneOrAll(found);
    if (asThousands !== null && asDecimal === null) {
      return {
        what: `${stood(found)} kan leses på to måter, og her skal det stå et helt tall.`,
        how: `Er det ${formats.number(asThousands)}, skriv det uten skilletegn: ${asThousands}.`,
      };
    }
    return asThousands === null || asDecimal === null
      ? {
          what: `${stood(found)} kan bety flere tall.`,
          how: 'Skriv tallet uten skilletegn for tusen, og med komma for desimaler.',
        }
      : {
          what: `${stood(found)} kan bety ${formats.number(asThousands)} eller ${formats.number(asDecimal, 9)}.`,
          how: `Skriv det slik: ${asThousands}, eller slik: ${unambiguous(asDecimal, found)}.`,
        };
  },
  'mixed-decimal-marks': ({ mark }) => ({
    what: `Tallet har ${marks[mark]} som desimaltegn, mens de fleste andre har ${otherMarks[mark]}.`,
    how: `Se at tallet er riktig, og skriv det med ${otherMarks[mark]}.`,
  }),
  'not-a-whole-number': ({ column, mayBeShare }, found) => ({
    what: `${stood(found)} er ikke et helt tall, men står i ${quote(columns[column])}.`,
    how: mayBeShare
      ? 'Det ser ut som en andel. Skriv hvor mange pasienter det var. gpf regner ut andelen av teller og nevner.'
      : 'Skriv et antall uten desimaler.',
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
  'fraction-in-cell': ({ numerator, denominator }, found) => ({
    what: `${stood(found)} er en brøk i én celle.`,
    how:
      numerator === null || denominator === null
        ? 'Skriv teller og nevner i hver sin kolonne.'
        : `Skriv ${numerator} som teller og ${denominator} som nevner, i hver sin celle.`,
  }),
  'excel-serial-date': ({ date, wanted }, found) => ({
    what:
      date === null
        ? `${stood(found)} er trolig en dato som Excel har gjort om til et tall.`
        : `${stood(found)} er trolig ${formats.date(date as CalendarDate)}, som Excel har gjort om til et tall.`,
    how:
      wanted === 'day'
        ? 'Merk kolonnen, velg Hjem → Tallformat → Kort dato, og lagre på nytt.'
        : 'Merk kolonnen, velg Formater celler → Egendefinert, skriv mmm.åå, og lagre på nytt. Måler dere hver uke, skriv uken, slik: uke 5 2022.',
  }),
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
