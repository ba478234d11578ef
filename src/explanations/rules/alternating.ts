import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const alternatingExplanation: Explanation = {
  formulas: [{ of: 'sign', formula: '(xⱼ₊₁ − xⱼ)·(xⱼ₊₂ − xⱼ₊₁) < 0,  j = i, …, i + m − 3' }],
  symbols: ['measurement', 'points-in-row'],
  constants: [],
  usedBy: [{ ruleSet: 'nelson', points: 14, falseAlarms: 0.02 }],
  falseAlarms: null,
  sources: [sources.nelsonTests],
  example: {
    series: { chart: 'c', observations: inMonths([8, 10, 7, 11, 6, 10, 8, 12, 7, 10, 6, 11, 8, 10]) },
    options: { rules: 'nelson', centerLine: 9 },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'observed', what: 'observed', value: 14 },
      { key: 'signs', what: 'signs', value: 'alternating' },
    ],
  },
};
