import type { CellFindings } from '../../domain/finding-args/cells.ts';
import { changes, shares, sheet, values } from './example-parts.ts';
import type { FactsOf } from './finding-facts.ts';

/** What stands in a cell. */
export const cellFacts: FactsOf<CellFindings> = {
  'missing-value': {
    sample: { args: { column: 'denominator' }, found: '' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '7', '']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'value-in-wrong-column': {
    sample: { args: { column: 'numerator' }, found: '25' },
    meanwhile: 'team-without-poster',
    example: {
      before: sheet(['team', 'indicator', 'period', 'numerator', 'value'], ['Fjelldal', 'B-01', '2022-01', '25', '']),
      after: sheet(['team', 'indicator', 'period', 'numerator', 'value'], ['Fjelldal', 'B-01', '2022-01', '', '25']),
    },
  },
  'not-a-number': {
    sample: { args: { column: 'numerator' }, found: 'sju' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', 'sju', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'number-with-words': {
    sample: { args: { number: 7 }, found: '7 stk.' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '7 stk.', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'ambiguous-number': {
    sample: { args: { asThousands: 1234, asDecimal: 1.234 }, found: '1.234' },
    meanwhile: 'team-without-poster',
    example: {
      before: values(['Fjelldal', 'B-01', '2022-01', '1.234']),
      after: values(['Fjelldal', 'B-01', '2022-01', '1234']),
    },
  },
  'mixed-decimal-marks': {
    sample: { args: { mark: '.' }, found: null },
    meanwhile: 'used-as-it-stands',
    example: {
      before: values(['Fjelldal', 'B-01', '2022-01', '24,5'], ['Fjelldal', 'B-01', '2022-02', '26.5']),
      after: values(['Fjelldal', 'B-01', '2022-01', '24,5'], ['Fjelldal', 'B-01', '2022-02', '26,5']),
    },
  },
  'not-a-whole-number': {
    sample: { args: { column: 'numerator', mayBeShare: false }, found: '7,5' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '7,5', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'negative-count': {
    sample: { args: { column: 'numerator' }, found: '-7' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '-7', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'percent-instead-of-count': {
    sample: { args: { column: 'numerator' }, found: '70 %' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '70 %', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'fraction-became-date': {
    sample: { args: { numerator: 8, denominator: 10 }, found: '08.okt' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '08.okt', '']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '8', '10']),
    },
  },
  'fraction-in-cell': {
    sample: { args: { numerator: 8, denominator: 10 }, found: '8/10' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '8/10', '']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '8', '10']),
    },
  },
  'excel-serial-date': {
    sample: { args: { date: '2022-03-14', wanted: 'day' }, found: '44634' },
    meanwhile: 'team-without-poster',
    example: {
      before: changes(['Fjelldal', '44634', 'Ny rutine']),
      after: changes(['Fjelldal', '14.03.2022', 'Ny rutine']),
    },
  },
  'excel-error': {
    sample: { args: {}, found: '#REF!' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '#REF!', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'scientific-notation': {
    sample: { args: {}, found: '1,2E+05' },
    meanwhile: 'team-without-poster',
    example: {
      before: values(['Fjelldal', 'B-01', '2022-01', '1,2E+05']),
      after: values(['Fjelldal', 'B-01', '2022-01', '120000']),
    },
  },
  'less-than-mark': {
    sample: { args: { limit: 5 }, found: '<5' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '<5', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '3', '10']),
    },
  },
  'not-measured-mark': {
    sample: { args: {}, found: 'i.t.' },
    meanwhile: 'gap',
    example: { before: shares(['Fjelldal', 'E2-03', '2022-01', 'i.t.', '']), after: null },
  },
  'zero-or-not-measured': {
    sample: { args: {}, found: '-' },
    meanwhile: 'gap',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '-', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '0', '10']),
    },
  },
  'nothing-to-measure': {
    sample: { args: {}, found: null },
    meanwhile: 'gap',
    example: { before: shares(['Fjelldal', 'E2-03', '2022-01', '0', '0']), after: null },
  },
  'percent-without-counts': {
    sample: { args: {}, found: '70 %' },
    meanwhile: 'hidden',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'value'],
        ['Fjelldal', 'E2-03', '2022-01', '', '', '70 %'],
      ),
      after: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'value'],
        ['Fjelldal', 'E2-03', '2022-01', '7', '10', ''],
      ),
    },
  },
  'unknown-patient-group': {
    sample: { args: { suggestion: 'frail-elderly' }, found: 'skrøpelige' },
    meanwhile: 'team-without-poster',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'patient_group'],
        ['Fjelldal', 'E2-03', '2022-01', '7', '10', 'skrøpelige'],
      ),
      after: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'patient_group'],
        ['Fjelldal', 'E2-03', '2022-01', '7', '10', 'skrøpelige eldre'],
      ),
    },
  },
};
