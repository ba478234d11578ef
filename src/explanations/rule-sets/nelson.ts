import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const nelsonExplanation: Explanation = {
  formulas: [{ of: 'z', formula: 'zᵢ = (xᵢ − CL) / σᵢ' }],
  symbols: ['measurement', 'center-line', 'sigma-at', 'z'],
  constants: [],
  usedBy: [],
  falseAlarms: 0.23,
  sources: [sources.nelsonTests, sources.anhoejWentzelLarsen],
  example: {
    series: { chart: 'c', observations: inMonths([17, 15, 18, 14, 19, 17, 22, 20, 18, 15, 13, 11]) },
    options: { rules: 'nelson', centerLine: 16, direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'observed', what: 'observed', value: 6 },
      { key: 'signs', what: 'signs', value: 'trend' },
    ],
  },
};
