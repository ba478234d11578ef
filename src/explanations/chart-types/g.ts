import type { Explanation } from '../explanation.ts';
import { sources } from '../sources.ts';

const operations = [10, 31, 5, 18, 22, 7, 40, 12, 3, 26, 14, 100];

export const gExplanation: Explanation = {
  formulas: [
    { of: 'center-line', formula: 'x̃ = median(x₁, …, x_k)' },
    { of: 'sigma', formula: 'σ̂ = √(x̄(x̄ + 1)),  x̄ = Σ xᵢ / k' },
    { of: 'limits', formula: 'x̄ ± 3·√(x̄(x̄ + 1)), ≥ 0' },
  ],
  symbols: ['measurement', 'median', 'mean', 'sigma'],
  constants: [],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.benneyan, sources.qicharts2],
  example: {
    series: { chart: 'g', observations: operations.map((value, index) => ({ period: index + 1, value })) },
    options: { direction: 'up' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'median', what: 'center-line', calculation: '(14 + 18) / 2' },
      {
        key: 'mean',
        what: 'step',
        symbol: 'x̄',
        calculation: '(10 + 31 + 5 + 18 + 22 + 7 + 40 + 12 + 3 + 26 + 14 + 100) / 12',
        value: 24,
      },
      { key: 'upper', what: 'upper', calculation: 'x̄ + 3·√(x̄·(x̄ + 1))' },
      { key: 'signs', what: 'signs', value: 'beyond-limits' },
      { key: 'variation', what: 'variation', value: 'improvement' },
    ],
  },
};
