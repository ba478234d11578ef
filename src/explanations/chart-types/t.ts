import { rangeToSigma, timeBetweenPower } from '../../stats/control-chart-constants.ts';
import type { Explanation } from '../explanation.ts';
import { sources } from '../sources.ts';

const days = [10, 20, 5, 10, 20, 10, 5, 20, 10, 5, 20, 10];

const [short, middle, long] = [5, 10, 20].map((value) => value ** (1 / timeBetweenPower)) as [number, number, number];

export const tExplanation: Explanation = {
  formulas: [
    { of: 'plotted', formula: 'xᵢ' },
    { of: 'spread', formula: 'yᵢ = xᵢ^(1/λ),  MRᵢ = |yᵢ − yᵢ₋₁|' },
    { of: 'center-line', formula: 'ȳ^λ' },
    { of: 'sigma', formula: 'σ̂ = MR̄ / d₂' },
    { of: 'limits', formula: '(ȳ ± 3·σ̂)^λ' },
  ],
  symbols: ['measurement', 'transformed', 'power', 'moving-range', 'average-moving-range', 'sigma'],
  constants: [
    { symbol: 'λ', value: timeBetweenPower, exact: null },
    { symbol: 'd₂', value: rangeToSigma, exact: '2/√π = 1.12838' },
  ],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.nelsonTimes, sources.montgomery('7.3')],
  example: {
    series: { chart: 't', observations: days.map((value, index) => ({ period: index + 1, value })) },
    options: { direction: 'up' },
    told: { as: 'number', decimals: 1 },
    shows: [
      {
        key: 'middle',
        what: 'step',
        symbol: 'ȳ',
        calculation: '(3·5^(1/3.6) + 5·10^(1/3.6) + 4·20^(1/3.6)) / 12',
        value: (3 * short + 5 * middle + 4 * long) / 12,
      },
      {
        key: 'range',
        what: 'step',
        symbol: 'MR̄',
        calculation: '(8·(20^(1/3.6) − 10^(1/3.6)) + 6·(10^(1/3.6) − 5^(1/3.6))) / 11',
        value: (8 * (long - middle) + 6 * (middle - short)) / 11,
      },
      { key: 'center', what: 'center-line', calculation: 'ȳ^3.6' },
      { key: 'lower', what: 'lower', calculation: '(ȳ − 3·MR̄ / 1.128)^3.6' },
      { key: 'upper', what: 'upper', calculation: '(ȳ + 3·MR̄ / 1.128)^3.6' },
      { key: 'variation', what: 'variation', value: 'common-cause' },
    ],
  },
};
