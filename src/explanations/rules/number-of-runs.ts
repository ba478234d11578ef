import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const numberOfRunsExplanation: Explanation = {
  formulas: [
    { of: 'sign', formula: 'P(R ≤ r) ≤ 0.025' },
    { of: 'or', formula: 'P(R ≥ r) ≤ 0.025' },
    { of: 'probability', formula: 'P(R = 2k) = 2·C(a − 1, k − 1)·C(b − 1, k − 1) / C(a + b, a)' },
  ],
  symbols: ['runs', 'above', 'below'],
  constants: [],
  usedBy: [{ ruleSet: 'perla', points: null, falseAlarms: 0.02 }],
  falseAlarms: null,
  sources: [sources.swedEisenhart, sources.perla],
  example: {
    series: { chart: 'run', observations: inMonths([31, 44, 33, 42, 30, 45, 34, 41, 32, 43, 35, 46, 30, 44]) },
    options: { rules: 'perla' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'median', what: 'center-line', calculation: '(35 + 41) / 2' },
      { key: 'useful', what: 'useful', value: 14 },
      { key: 'observed', what: 'observed', value: 14 },
      { key: 'signs', what: 'signs', value: 'number-of-runs' },
    ],
  },
};
