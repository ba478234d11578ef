import type { Explanation } from '../explanation.ts';
import { outOf } from '../in-months.ts';
import { sources } from '../sources.ts';

export const runExplanation: Explanation = {
  formulas: [
    { of: 'plotted', formula: 'pᵢ = Yᵢ / nᵢ' },
    { of: 'center-line', formula: 'x̃ = median(x₁, …, x_k)' },
  ],
  symbols: ['measurement', 'median', 'numerator', 'denominator'],
  constants: [],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.anhoejOlesen, sources.perla],
  example: {
    series: { chart: 'run', observations: outOf(10, [4, 5, 7, 8, 3, 7, 9, 5, 4, 7, 8, 5]) },
    options: { direction: 'up' },
    told: { as: 'percent', decimals: 0 },
    shows: [
      { key: 'median', what: 'center-line', calculation: '(5 + 7) / 2 / 10' },
      { key: 'useful', what: 'useful', value: 12 },
      { key: 'run', what: 'longest-run', value: 2 },
      { key: 'run-limit', what: 'longest-run-limit', value: 7 },
      { key: 'crossings', what: 'crossings', value: 6 },
      { key: 'crossings-limit', what: 'crossings-limit', value: 3 },
      { key: 'variation', what: 'variation', value: 'common-cause' },
    ],
  },
};
