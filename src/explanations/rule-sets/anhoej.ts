import type { Explanation } from '../explanation.ts';
import { outOf } from '../in-months.ts';
import { sources } from '../sources.ts';

export const anhoejExplanation: Explanation = {
  formulas: [
    { of: 'sign', formula: 'L > round(log₂ n) + 3' },
    { of: 'or', formula: 'C < k₅' },
  ],
  symbols: ['longest-run', 'crossings', 'useful'],
  constants: [],
  usedBy: [],
  falseAlarms: 0.13,
  sources: [sources.anhoejOlesen, sources.anhoejValue, sources.anhoejWentzelLarsen],
  example: {
    series: { chart: 'p', observations: outOf(20, [8, 9, 7, 10, 8, 9, 13, 14, 12, 15, 13, 14]) },
    options: { direction: 'up' },
    told: { as: 'percent', decimals: 0 },
    shows: [
      { key: 'mean', what: 'center-line', calculation: '(8 + 9 + 7 + 10 + 8 + 9 + 13 + 14 + 12 + 15 + 13 + 14) / 240' },
      { key: 'run', what: 'longest-run', value: 6 },
      { key: 'run-limit', what: 'longest-run-limit', value: 7 },
      { key: 'crossings', what: 'crossings', value: 1 },
      { key: 'crossings-limit', what: 'crossings-limit', value: 3 },
      { key: 'signs', what: 'signs', value: 'crossings' },
      { key: 'variation', what: 'variation', value: 'improvement' },
    ],
  },
};
