import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const perlaExplanation: Explanation = {
  formulas: [{ of: 'center-line', formula: 'x̃ = median(x₁, …, x_k)' }],
  symbols: ['measurement', 'median'],
  constants: [],
  usedBy: [],
  falseAlarms: 0.37,
  sources: [sources.perla, sources.anhoejOlesen],
  example: {
    series: { chart: 'run', observations: inMonths([33, 30, 34, 29, 32, 28, 31, 35, 38, 41, 36, 39]) },
    options: { rules: 'perla', direction: 'up' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'median', what: 'center-line', calculation: '(33 + 34) / 2' },
      { key: 'observed', what: 'observed', value: 5 },
      { key: 'signs', what: 'signs', value: 'trend' },
    ],
  },
};
