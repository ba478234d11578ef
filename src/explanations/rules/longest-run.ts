import type { Explanation } from '../explanation.ts';
import { outOf } from '../in-months.ts';
import { sources } from '../sources.ts';

export const longestRunExplanation: Explanation = {
  formulas: [{ of: 'sign', formula: 'L > round(log₂ n) + 3' }],
  symbols: ['longest-run', 'useful'],
  constants: [],
  usedBy: [{ ruleSet: 'anhoej', points: null, falseAlarms: 0.01 }],
  falseAlarms: null,
  sources: [sources.anhoejOlesen, sources.schilling],
  example: {
    series: { chart: 'run', observations: outOf(10, [4, 3, 5, 4, 2, 5, 3, 4, 7, 8, 6, 8, 7, 9, 7, 8]) },
    options: { direction: 'up' },
    told: { as: 'percent', decimals: 0 },
    shows: [
      { key: 'median', what: 'center-line', calculation: '(5 + 6) / 2 / 10' },
      { key: 'useful', what: 'useful', value: 16 },
      { key: 'run', what: 'longest-run', value: 8 },
      { key: 'run-limit', what: 'longest-run-limit', calculation: 'log2(16) + 3' },
      { key: 'variation', what: 'variation', value: 'improvement' },
    ],
  },
};
