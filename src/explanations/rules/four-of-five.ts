import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const fourOfFiveExplanation: Explanation = {
  formulas: [
    { of: 'z', formula: 'zᵢ = (xᵢ − CL) / σᵢ' },
    { of: 'sign', formula: '#{ zᵢ₋₄, …, zᵢ > 1 } ≥ 4' },
    { of: 'or', formula: '#{ zᵢ₋₄, …, zᵢ < −1 } ≥ 4' },
  ],
  symbols: ['measurement', 'center-line', 'sigma-at', 'z'],
  constants: [],
  usedBy: [
    { ruleSet: 'western-electric', points: 5, falseAlarms: 0.06 },
    { ruleSet: 'nelson', points: 5, falseAlarms: 0.06 },
  ],
  falseAlarms: null,
  sources: [sources.westernElectric, sources.nelsonTests],
  example: {
    series: { chart: 'c', observations: inMonths([8, 10, 7, 11, 8, 10, 6, 13, 14, 10, 13, 14]) },
    options: { rules: 'western-electric', centerLine: 9, direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'zone', what: 'step', symbol: 'CL + σ', calculation: '9 + √9', value: 12 },
      { key: 'observed', what: 'observed', value: 4 },
      { key: 'signs', what: 'signs', value: 'four-of-five' },
    ],
  },
};
