import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const cExplanation: Explanation = {
  formulas: [
    { of: 'center-line', formula: 'c̄ = Σ cᵢ / k' },
    { of: 'sigma', formula: 'σ̂ = √c̄' },
    { of: 'limits', formula: 'c̄ ± 3·√c̄, ≥ 0' },
  ],
  symbols: ['average-count', 'sigma'],
  constants: [],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.montgomery('7.3'), sources.mohammed],
  example: {
    series: { chart: 'c', observations: inMonths([8, 7, 10, 6, 10, 8, 11, 7, 8, 7, 7, 19]) },
    options: { direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'mean', what: 'center-line', calculation: '(8 + 7 + 10 + 6 + 10 + 8 + 11 + 7 + 8 + 7 + 7 + 19) / 12' },
      { key: 'lower', what: 'lower', calculation: '9 − 3·√9' },
      { key: 'upper', what: 'upper', calculation: '9 + 3·√9' },
      { key: 'signs', what: 'signs', value: 'beyond-limits' },
      { key: 'variation', what: 'variation', value: 'deterioration' },
    ],
  },
};
