import { upperRangeFactor } from '../../stats/control-chart-constants.ts';
import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const nhsExplanation: Explanation = {
  formulas: [
    { of: 'spread', formula: 'MR̄ = Σ MRᵢ / (k − 1),  MRᵢ = |xᵢ − xᵢ₋₁|' },
    { of: 'kept', formula: 'MRᵢ < D₄·MR̄' },
    { of: 'limits', formula: 'x̄ ± 2.66·MR̄' },
  ],
  symbols: ['mean', 'moving-range', 'average-moving-range'],
  constants: [
    { symbol: '3 / d₂', value: 2.66, exact: '3 / 1.128 = 2.6596' },
    { symbol: 'D₄', value: upperRangeFactor, exact: '1 + 3·√(π/2 − 1) = 3.26653' },
  ],
  usedBy: [],
  falseAlarms: 0.19,
  sources: [sources.nhsPlotTheDots],
  example: {
    series: { chart: 'i', observations: inMonths([52, 56, 51, 55, 53, 50, 60, 63, 59, 62, 64, 60, 61]) },
    options: { rules: 'nhs', direction: 'up', target: 70 },
    told: { as: 'number', decimals: 1 },
    shows: [
      {
        key: 'mean',
        what: 'center-line',
        calculation: '(52 + 56 + 51 + 55 + 53 + 50 + 60 + 63 + 59 + 62 + 64 + 60 + 61) / 13',
      },
      {
        key: 'range',
        what: 'step',
        symbol: 'MR̄',
        calculation: '(4 + 5 + 4 + 2 + 3 + 10 + 3 + 4 + 3 + 2 + 4 + 1) / 12',
        value: 3.75,
      },
      { key: 'lower', what: 'lower', calculation: '746 / 13 − 2.66·MR̄' },
      { key: 'upper', what: 'upper', calculation: '746 / 13 + 2.66·MR̄' },
      { key: 'signs', what: 'signs', value: 'one-side' },
      { key: 'variation', what: 'variation', value: 'improvement' },
      { key: 'assurance', what: 'assurance', value: 'consistently-missed' },
    ],
  },
};
