import { rangeToSigma, upperRangeFactor } from '../../stats/control-chart-constants.ts';
import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const iExplanation: Explanation = {
  formulas: [
    { of: 'center-line', formula: 'x̄ = Σ xᵢ / k' },
    { of: 'spread', formula: 'MR̄ = Σ MRᵢ / (k − 1),  MRᵢ = |xᵢ − xᵢ₋₁|' },
    { of: 'kept', formula: 'MRᵢ < D₄·MR̄' },
    { of: 'sigma', formula: 'σ̂ = MR̄ / d₂' },
    { of: 'limits', formula: 'x̄ ± 3·σ̂' },
  ],
  symbols: ['measurement', 'mean', 'moving-range', 'average-moving-range', 'sigma'],
  constants: [
    { symbol: 'd₂', value: rangeToSigma, exact: '2/√π = 1.12838' },
    { symbol: 'D₄', value: upperRangeFactor, exact: '1 + 3·√(π/2 − 1) = 3.26653' },
  ],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.montgomery('6.4'), sources.nelsonScreening],
  example: {
    series: { chart: 'i', observations: inMonths([42, 45, 40, 44, 41, 46, 43, 40, 44, 41, 45, 60]) },
    options: { direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      {
        key: 'mean',
        what: 'center-line',
        calculation: '(42 + 45 + 40 + 44 + 41 + 46 + 43 + 40 + 44 + 41 + 45 + 60) / 12',
      },
      {
        key: 'range',
        what: 'step',
        symbol: 'MR̄',
        calculation: '(3 + 5 + 4 + 3 + 5 + 3 + 3 + 4 + 3 + 4 + 15) / 11',
        value: 52 / 11,
      },
      { key: 'lower', what: 'lower', calculation: '531 / 12 − 3·MR̄ / 1.128' },
      { key: 'upper', what: 'upper', calculation: '531 / 12 + 3·MR̄ / 1.128' },
      { key: 'signs', what: 'signs', value: 'beyond-limits' },
      { key: 'variation', what: 'variation', value: 'deterioration' },
    ],
  },
};
