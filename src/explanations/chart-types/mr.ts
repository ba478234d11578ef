import { upperRangeFactor } from '../../stats/control-chart-constants.ts';
import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const mrExplanation: Explanation = {
  formulas: [
    { of: 'plotted', formula: 'MRᵢ = |xᵢ − xᵢ₋₁|' },
    { of: 'center-line', formula: 'MR̄ = Σ MRᵢ / (k − 1)' },
    { of: 'limits', formula: '0 … D₄·MR̄' },
  ],
  symbols: ['measurement', 'moving-range', 'average-moving-range'],
  constants: [{ symbol: 'D₄', value: upperRangeFactor, exact: '1 + 3·√(π/2 − 1) = 3.26653' }],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.montgomery('6.4'), sources.montgomeryFactors],
  example: {
    series: { chart: 'mr', observations: inMonths([44, 42, 45, 40, 44, 41, 46, 43, 40, 44, 41, 45, 61]) },
    options: {},
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'range', what: 'center-line', calculation: '(2 + 3 + 5 + 4 + 3 + 5 + 3 + 3 + 4 + 3 + 4 + 16) / 12' },
      { key: 'upper', what: 'upper', calculation: '3.267·55 / 12' },
      { key: 'jump', what: 'plotted', calculation: '61 − 45' },
      { key: 'signs', what: 'signs', value: 'beyond-limits' },
    ],
  },
};
