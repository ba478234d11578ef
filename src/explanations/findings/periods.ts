import type { PeriodFindings } from '../../domain/finding-args/periods.ts';
import { changes, shares, sheet } from './example-parts.ts';
import type { FactsOf } from './finding-facts.ts';

const withYear = ['team', 'indicator', 'year', 'month', 'numerator', 'denominator'] as const;

/** The time that a row stands for. */
export const periodFacts: FactsOf<PeriodFindings> = {
  'period-not-understood': {
    sample: { args: { reason: null }, found: 'i fjor' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', 'i fjor', '7', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'year-disagrees': {
    sample: { args: { year: 2022, period: { kind: 'month', key: '2021-03' } }, found: '2021-03' },
    meanwhile: 'team-without-poster',
    example: {
      before: sheet(withYear, ['Fjelldal', 'E2-03', '2022', '2021-03', '7', '10']),
      after: sheet(withYear, ['Fjelldal', 'E2-03', '2022', '2022-03', '7', '10']),
    },
  },
  'date-not-understood': {
    sample: { args: {}, found: 'mars 2022' },
    meanwhile: 'team-without-poster',
    example: {
      before: changes(['Fjelldal', 'mars 2022', 'Ny rutine']),
      after: changes(['Fjelldal', '14.03.2022', 'Ny rutine']),
    },
  },
  'ambiguous-date': {
    sample: { args: { wanted: 'day' }, found: '03/04/2022' },
    meanwhile: 'team-without-poster',
    example: {
      before: changes(['Fjelldal', '03/04/2022', 'Ny rutine']),
      after: changes(['Fjelldal', '03.04.2022', 'Ny rutine']),
    },
  },
  'week-does-not-exist': {
    sample: { args: { week: 53, year: 2022 }, found: '2022-W53' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-W53', '7', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-W52', '7', '10']),
    },
  },
  'mixed-granularity': {
    sample: { args: { kinds: ['month', 'week'], offer: null }, found: '2022-W05' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10'], ['Fjelldal', 'E2-03', '2022-W05', '2', '3']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10'], ['Fjelldal', 'E2-03', '2022-02', '8', '11']),
    },
  },
  'duplicate-period': {
    sample: { args: { period: { kind: 'month', key: '2022-01' } }, found: '2022-01' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10'], ['Fjelldal', 'E2-03', '2022-01', '8', '11']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10'], ['Fjelldal', 'E2-03', '2022-02', '8', '11']),
    },
  },
  'period-gap': {
    sample: {
      args: { from: { kind: 'month', key: '2022-02' }, to: { kind: 'month', key: '2022-02' } },
      found: '2022-03',
    },
    meanwhile: 'gap',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10'], ['Fjelldal', 'E2-03', '2022-03', '8', '11']),
      after: shares(
        ['Fjelldal', 'E2-03', '2022-01', '7', '10'],
        ['Fjelldal', 'E2-03', '2022-02', '9', '12'],
        ['Fjelldal', 'E2-03', '2022-03', '8', '11'],
      ),
    },
  },
  'period-in-future': {
    sample: { args: { period: { kind: 'month', key: '2032-01' } }, found: '2032-01' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2032-01', '7', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'period-incomplete': {
    sample: { args: { period: { kind: 'month', key: '2022-10' } }, found: '2022-10' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-09', '7', '10'], ['Fjelldal', 'E2-03', '2022-10', '3', '4']),
      after: shares(['Fjelldal', 'E2-03', '2022-09', '7', '10']),
    },
  },
  'period-out-of-order': {
    sample: { args: { period: { kind: 'month', key: '2022-02' } }, found: '2022-02' },
    meanwhile: 'read-anyway',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '7', '10'],
        ['Fjelldal', 'E2-03', '2022-03', '8', '11'],
        ['Fjelldal', 'E2-03', '2022-02', '9', '12'],
        ['Fjelldal', 'E2-03', '2022-04', '6', '9'],
      ),
      after: null,
    },
  },
  'period-far-from-others': {
    sample: { args: { period: { kind: 'month', key: '2012-03' } }, found: '2012-03' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '7', '10'],
        ['Fjelldal', 'E2-03', '2022-02', '8', '11'],
        ['Fjelldal', 'E2-03', '2012-03', '9', '12'],
        ['Fjelldal', 'E2-03', '2022-04', '6', '9'],
        ['Fjelldal', 'E2-03', '2022-05', '7', '9'],
      ),
      after: shares(
        ['Fjelldal', 'E2-03', '2022-01', '7', '10'],
        ['Fjelldal', 'E2-03', '2022-02', '8', '11'],
        ['Fjelldal', 'E2-03', '2022-03', '9', '12'],
        ['Fjelldal', 'E2-03', '2022-04', '6', '9'],
        ['Fjelldal', 'E2-03', '2022-05', '7', '9'],
      ),
    },
  },
};
