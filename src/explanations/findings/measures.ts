import type { MeasureFindings } from '../../domain/finding-args/measures.ts';
import { shares, sheet, values } from './example-parts.ts';
import type { FactsOf } from './finding-facts.ts';

const march = { kind: 'month', key: '2022-03' } as const;
const andSoOn = ['…', '…', '…', '…', '…'];

export const measureFacts: FactsOf<MeasureFindings> = {
  'numerator-exceeds-denominator': {
    sample: { args: { numerator: 19, denominator: 12 }, found: '19' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '19', '12']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '12', '19']),
    },
  },
  'zero-denominator': {
    sample: { args: { numerator: 8 }, found: '0' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '8', '0']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '8', '10']),
    },
  },
  'value-out-of-range': {
    sample: { args: { minimum: 0, maximum: 1, percent: null }, found: '180 %' },
    meanwhile: 'team-without-poster',
    example: {
      before: values(['Fjelldal', 'E2-03', '2022-01', '180 %']),
      after: values(['Fjelldal', 'E2-03', '2022-01', '80 %']),
    },
  },
  'value-disagrees': {
    sample: { args: { told: 0.8, counted: 0.9 }, found: '80 %' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'value'],
        ['Fjelldal', 'E2-03', '2022-01', '18', '20', '80 %'],
      ),
      after: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'value'],
        ['Fjelldal', 'E2-03', '2022-01', '18', '20', ''],
      ),
    },
  },
  'scale-change': {
    sample: { args: { factor: 60, period: march }, found: '92' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: values(
        ['Fjelldal', 'B-01', '2022-01', '1,5'],
        ['Fjelldal', 'B-01', '2022-02', '1,6'],
        ['Fjelldal', 'B-01', '2022-03', '92'],
        ['Fjelldal', 'B-01', '2022-04', '95'],
      ),
      after: values(
        ['Fjelldal', 'B-01', '2022-01', '90'],
        ['Fjelldal', 'B-01', '2022-02', '96'],
        ['Fjelldal', 'B-01', '2022-03', '92'],
        ['Fjelldal', 'B-01', '2022-04', '95'],
      ),
    },
  },
  'constant-denominator': {
    sample: { args: { denominator: 20, points: 12 }, found: null },
    meanwhile: 'only-told',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '14', '20'],
        ['Fjelldal', 'E2-03', '2022-02', '11', '20'],
        ['Fjelldal', 'E2-03', '2022-03', '15', '20'],
        andSoOn,
      ),
      after: shares(
        ['Fjelldal', 'E2-03', '2022-01', '14', '20'],
        ['Fjelldal', 'E2-03', '2022-02', '11', '17'],
        ['Fjelldal', 'E2-03', '2022-03', '15', '23'],
        andSoOn,
      ),
    },
  },
  ceiling: {
    sample: { args: { at: 'full', points: 12 }, found: null },
    meanwhile: 'only-told',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '14', '14'],
        ['Fjelldal', 'E2-03', '2022-02', '11', '11'],
        ['Fjelldal', 'E2-03', '2022-03', '15', '15'],
        andSoOn,
      ),
      after: shares(
        ['Fjelldal', 'E2-03', '2022-01', '14', '20'],
        ['Fjelldal', 'E2-03', '2022-02', '11', '17'],
        ['Fjelldal', 'E2-03', '2022-03', '15', '23'],
        andSoOn,
      ),
    },
  },
  'same-value-repeated': {
    sample: { args: { points: 6 }, found: null },
    meanwhile: 'only-told',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '14', '20'],
        ['Fjelldal', 'E2-03', '2022-02', '14', '20'],
        ['Fjelldal', 'E2-03', '2022-03', '14', '20'],
        andSoOn,
      ),
      after: shares(
        ['Fjelldal', 'E2-03', '2022-01', '14', '20'],
        ['Fjelldal', 'E2-03', '2022-02', '11', '17'],
        ['Fjelldal', 'E2-03', '2022-03', '15', '23'],
        andSoOn,
      ),
    },
  },
  'too-few-points': {
    sample: { args: { measured: 3, least: 10 }, found: null },
    meanwhile: 'only-told',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '14', '20'],
        ['Fjelldal', 'E2-03', '2022-02', '11', '17'],
        ['Fjelldal', 'E2-03', '2022-03', '15', '23'],
      ),
      after: null,
    },
  },
  'too-few-teams': {
    sample: { args: { teams: 2, least: 3 }, found: 'E2-03' },
    meanwhile: 'only-told',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '14', '20'], ['Havsund', 'E2-03', '2022-01', '6', '9']),
      after: shares(
        ['Fjelldal', 'E2-03', '2022-01', '14', '20'],
        ['Havsund', 'E2-03', '2022-01', '6', '9'],
        ['Skogvang', 'E2-03', '2022-01', '11', '15'],
      ),
    },
  },
  'follow-up-time-not-up': {
    sample: { args: { period: march, days: 30 }, found: '2022-03' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: shares(
        ['Fjelldal', 'E3-01', '2022-01', '7', '40'],
        ['Fjelldal', 'E3-01', '2022-02', '6', '38'],
        ['Fjelldal', 'E3-01', '2022-03', '3', '41'],
      ),
      after: shares(['Fjelldal', 'E3-01', '2022-01', '7', '40'], ['Fjelldal', 'E3-01', '2022-02', '6', '38']),
    },
  },
};
