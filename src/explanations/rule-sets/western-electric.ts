import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const westernElectricExplanation: Explanation = {
  formulas: [{ of: 'z', formula: 'zᵢ = (xᵢ − CL) / σᵢ' }],
  symbols: ['measurement', 'center-line', 'sigma-at', 'z'],
  constants: [],
  usedBy: [],
  falseAlarms: 0.19,
  sources: [sources.westernElectric, sources.montgomery('5.3'), sources.anhoejWentzelLarsen],
  example: {
    series: { chart: 'c', observations: inMonths([7, 6, 8, 5, 8, 7, 6, 8, 13, 13, 13, 14]) },
    options: { rules: 'western-electric', direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'mean', what: 'center-line', calculation: '(7 + 6 + 8 + 5 + 8 + 7 + 6 + 8 + 13 + 13 + 13 + 14) / 12' },
      { key: 'zone', what: 'step', symbol: 'CL + σ', calculation: '9 + √9', value: 12 },
      { key: 'signs', what: 'signs', value: 'four-of-five, one-side' },
    ],
  },
};
