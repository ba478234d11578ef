import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const crossingsExplanation: Explanation = {
  formulas: [
    { of: 'sign', formula: 'C < k₅' },
    { of: 'quantile', formula: 'k₅ = min{ k : P(X ≤ k) ≥ 0.05 },  X ~ binomial(n − 1, 1/2)' },
  ],
  symbols: ['crossings', 'useful'],
  constants: [],
  usedBy: [{ ruleSet: 'anhoej', points: null, falseAlarms: 0.03 }],
  falseAlarms: null,
  sources: [sources.anhoejOlesen, sources.anhoejValue],
  example: {
    series: { chart: 'run', observations: inMonths([31, 33, 30, 32, 41, 43, 40, 42, 34, 31, 33, 40, 44, 41]) },
    options: {},
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'median', what: 'center-line', calculation: '(34 + 40) / 2' },
      { key: 'useful', what: 'useful', value: 14 },
      { key: 'crossings', what: 'crossings', value: 3 },
      { key: 'crossings-limit', what: 'crossings-limit', value: 4 },
      { key: 'run', what: 'longest-run', value: 4 },
      { key: 'run-limit', what: 'longest-run-limit', value: 7 },
      { key: 'signs', what: 'signs', value: 'crossings' },
    ],
  },
};
