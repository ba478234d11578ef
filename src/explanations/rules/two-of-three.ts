import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const twoOfThreeExplanation: Explanation = {
  formulas: [
    { of: 'z', formula: 'zᵢ = (xᵢ − CL) / σᵢ' },
    { of: 'sign', formula: '#{ zᵢ₋₂, zᵢ₋₁, zᵢ > 2 } ≥ 2' },
    { of: 'or', formula: '#{ zᵢ₋₂, zᵢ₋₁, zᵢ < −2 } ≥ 2' },
  ],
  symbols: ['measurement', 'center-line', 'sigma-at', 'z'],
  constants: [],
  usedBy: [
    { ruleSet: 'nhs', points: 3, falseAlarms: 0.03 },
    { ruleSet: 'western-electric', points: 3, falseAlarms: 0.06 },
    { ruleSet: 'nelson', points: 3, falseAlarms: 0.06 },
  ],
  falseAlarms: null,
  sources: [sources.westernElectric, sources.nelsonTests, sources.nhsPlotTheDots],
  example: {
    series: { chart: 'c', observations: inMonths([8, 10, 7, 11, 8, 10, 6, 10, 8, 16, 10, 17]) },
    options: { rules: 'western-electric', centerLine: 9, direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'zone', what: 'step', symbol: 'CL + 2·σ', calculation: '9 + 2·√9', value: 15 },
      { key: 'observed', what: 'observed', value: 2 },
      { key: 'signs', what: 'signs', value: 'two-of-three' },
    ],
  },
};
