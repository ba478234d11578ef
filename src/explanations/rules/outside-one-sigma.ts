import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const outsideOneSigmaExplanation: Explanation = {
  formulas: [
    { of: 'z', formula: 'zᵢ = (xᵢ − CL) / σᵢ' },
    { of: 'sign', formula: '|zᵢ|, …, |zᵢ₊ₘ₋₁| > 1' },
  ],
  symbols: ['measurement', 'center-line', 'sigma-at', 'z', 'points-in-row'],
  constants: [],
  usedBy: [{ ruleSet: 'nelson', points: 8, falseAlarms: 0.003 }],
  falseAlarms: null,
  sources: [sources.nelsonTests],
  example: {
    series: { chart: 'c', observations: inMonths([8, 10, 7, 10, 4, 14, 13, 5, 15, 4, 5, 13]) },
    options: { rules: 'nelson', centerLine: 9 },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'low', what: 'step', symbol: 'CL − σ', calculation: '9 − √9', value: 6 },
      { key: 'high', what: 'step', symbol: 'CL + σ', calculation: '9 + √9', value: 12 },
      { key: 'observed', what: 'observed', value: 8 },
      { key: 'signs', what: 'signs', value: 'outside-one-sigma' },
    ],
  },
};
