import type { ChartFindings } from '../../domain/finding-args/charts.ts';
import { lines, shares, sheet, values } from './example-parts.ts';
import type { FactsOf } from './finding-facts.ts';

const found = 'sykepleier-3-dager';
const andSoOn = ['…', '…', '…', '…', '…'];

export const chartFacts: FactsOf<ChartFindings> = {
  'many-points-on-line': {
    sample: {
      args: {
        at: 'full',
        points: 13,
        measured: 16,
        remedies: [{ kind: 'more-patients', patients: 28 }, { kind: 'time-between' }],
      },
      found,
    },
    meanwhile: 'only-told',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '10', '10'],
        ['Fjelldal', 'E2-03', '2022-02', '10', '10'],
        ['Fjelldal', 'E2-03', '2022-03', '9', '10'],
        andSoOn,
      ),
      after: null,
    },
  },
  'over-dispersed': {
    sample: { args: { chart: 'p-prime', sigmaOfZ: 4.2, beyond: 16, measured: 20 }, found },
    meanwhile: 'only-told',
    example: {
      before: lines('indicators:', '  - { id: sykepleier-3-dager, chart: p }'),
      after: lines('indicators:', '  - { id: sykepleier-3-dager, chart: p-prime }'),
    },
  },
  'rare-events': {
    sample: { args: { of: 'counted', perPoint: 0.8, none: 6, measured: 12 }, found: 'fall' },
    meanwhile: 'only-told',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator'],
        ['Fjelldal', 'fall', '2022-01', '0', '310'],
        ['Fjelldal', 'fall', '2022-02', '1', '280'],
        ['Fjelldal', 'fall', '2022-03', '0', '310'],
        andSoOn,
      ),
      after: values(
        ['Fjelldal', 'E3-04', '2022-02-11', '46'],
        ['Fjelldal', 'E3-04', '2022-04-02', '50'],
        ['Fjelldal', 'E3-04', '2022-05-19', '47'],
      ),
    },
  },
  'small-denominators-for-limits': {
    sample: {
      args: { denominator: 6, needed: 12, remedies: [{ kind: 'more-patients', patients: 12 }, { kind: 'run-chart' }] },
      found,
    },
    meanwhile: 'only-told',
    example: {
      before: lines('indicators:', '  - { id: sykepleier-3-dager, chart: p }'),
      after: lines('indicators:', '  - { id: sykepleier-3-dager, chart: run }'),
    },
  },
  'screening-decides': {
    sample: { args: { hasSign: true, widerBy: 0.35 }, found: 'tidsbruk-hph2' },
    meanwhile: 'only-told',
    example: {
      before: values(
        ['Fjelldal', 'B-01', '2022-01', '41'],
        ['Fjelldal', 'B-01', '2022-02', '43'],
        ['Fjelldal', 'B-01', '2022-03', '118'],
        ['Fjelldal', 'B-01', '2022-04', '42'],
      ),
      after: null,
    },
  },
  'small-denominator-advice': {
    sample: { args: { denominator: 6, minimum: 10 }, found },
    meanwhile: 'only-told',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '4', '6'],
        ['Fjelldal', 'E2-03', '2022-02', '5', '7'],
        ['Fjelldal', 'E2-03', '2022-03', '3', '5'],
      ),
      after: shares(['Fjelldal', 'E2-03', '2022 K1', '12', '18']),
    },
  },
  'change-of-mix': {
    sample: {
      args: { measure: 'share', crude: 0.36, standardized: 0, from: { kind: 'month', key: '2023-01' } },
      found,
    },
    meanwhile: 'only-told',
    example: {
      before: sheet(
        ['team', 'indicator', 'patient_group', 'period', 'numerator', 'denominator'],
        ['Fjelldal', 'E2-03', '', '2022', '16', '50'],
        ['Fjelldal', 'E2-03', 'A', '2022', '8', '40'],
        ['Fjelldal', 'E2-03', 'B', '2022', '8', '10'],
        ['Fjelldal', 'E2-03', '', '2023', '34', '50'],
        ['Fjelldal', 'E2-03', 'A', '2023', '2', '10'],
        ['Fjelldal', 'E2-03', 'B', '2023', '32', '40'],
      ),
      after: null,
    },
  },
};
