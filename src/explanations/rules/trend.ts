import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const trendExplanation: Explanation = {
  formulas: [
    { of: 'sign', formula: 'xᵢ < xᵢ₊₁ < … < xᵢ₊ₘ₋₁' },
    { of: 'or', formula: 'xᵢ > xᵢ₊₁ > … > xᵢ₊ₘ₋₁' },
  ],
  symbols: ['measurement', 'points-in-row'],
  constants: [],
  usedBy: [
    { ruleSet: 'nhs', points: 7, falseAlarms: 0.006 },
    { ruleSet: 'perla', points: 5, falseAlarms: 0.25 },
    { ruleSet: 'nelson', points: 6, falseAlarms: 0.04 },
  ],
  falseAlarms: null,
  sources: [sources.nelsonTests, sources.perla, sources.anhoejOlesen],
  example: {
    series: { chart: 'c', observations: inMonths([8, 10, 7, 9, 4, 5, 6, 8, 9, 11, 8, 7]) },
    options: { rules: 'nelson', direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'observed', what: 'observed', value: 6 },
      { key: 'signs', what: 'signs', value: 'trend' },
    ],
  },
};
