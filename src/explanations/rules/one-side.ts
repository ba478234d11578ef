import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const oneSideExplanation: Explanation = {
  formulas: [
    { of: 'sign', formula: 'xᵢ, …, xᵢ₊ₘ₋₁ > CL' },
    { of: 'or', formula: 'xᵢ, …, xᵢ₊ₘ₋₁ < CL' },
  ],
  symbols: ['measurement', 'center-line', 'points-in-row'],
  constants: [],
  usedBy: [
    { ruleSet: 'nhs', points: 7, falseAlarms: 0.09 },
    { ruleSet: 'western-electric', points: 8, falseAlarms: 0.03 },
    { ruleSet: 'nelson', points: 9, falseAlarms: 0.01 },
  ],
  falseAlarms: null,
  sources: [sources.westernElectric, sources.nelsonTests, sources.nhsPlotTheDots],
  example: {
    series: { chart: 'c', observations: inMonths([8, 10, 7, 6, 10, 11, 10, 12, 11, 10, 13, 11]) },
    options: { rules: 'western-electric', centerLine: 9, direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'observed', what: 'observed', value: 8 },
      { key: 'signs', what: 'signs', value: 'one-side' },
    ],
  },
};
