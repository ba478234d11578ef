import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const shiftExplanation: Explanation = {
  formulas: [
    { of: 'sign', formula: 'xᵢ, …, xᵢ₊ₘ₋₁ > x̃' },
    { of: 'or', formula: 'xᵢ, …, xᵢ₊ₘ₋₁ < x̃' },
  ],
  symbols: ['measurement', 'median', 'points-in-row'],
  constants: [],
  usedBy: [{ ruleSet: 'perla', points: 6, falseAlarms: 0.16 }],
  falseAlarms: null,
  sources: [sources.perla, sources.anhoejOlesen],
  example: {
    series: { chart: 'run', observations: inMonths([41, 38, 42, 51, 49, 55, 50, 54, 53, 43, 40, 44]) },
    options: { rules: 'perla', direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'median', what: 'center-line', calculation: '(44 + 49) / 2' },
      { key: 'observed', what: 'observed', value: 6 },
      { key: 'signs', what: 'signs', value: 'shift, number-of-runs' },
    ],
  },
};
