import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const beyondLimitsExplanation: Explanation = {
  formulas: [
    { of: 'sign', formula: 'xᵢ > CL + 3·σᵢ' },
    { of: 'or', formula: 'xᵢ < CL − 3·σᵢ' },
  ],
  symbols: ['measurement', 'center-line', 'sigma-at'],
  constants: [],
  usedBy: [
    { ruleSet: 'anhoej', points: 1, falseAlarms: 0.1 },
    { ruleSet: 'nhs', points: 1, falseAlarms: 0.1 },
    { ruleSet: 'western-electric', points: 1, falseAlarms: 0.1 },
    { ruleSet: 'nelson', points: 1, falseAlarms: 0.1 },
  ],
  falseAlarms: null,
  sources: [sources.shewhart, sources.mohammed],
  example: {
    series: { chart: 'c', observations: inMonths([3, 5, 2, 6, 3, 5, 2, 3, 11, 2, 3, 3]) },
    options: { direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'mean', what: 'center-line', calculation: '(3 + 5 + 2 + 6 + 3 + 5 + 2 + 3 + 11 + 2 + 3 + 3) / 12' },
      { key: 'upper', what: 'upper', calculation: '4 + 3·√4' },
      { key: 'worst', what: 'plotted', at: '2022-09', value: 11 },
      { key: 'signs', what: 'signs', value: 'beyond-limits' },
      { key: 'variation', what: 'variation', value: 'common-cause' },
    ],
  },
};
