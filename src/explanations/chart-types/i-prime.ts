import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const iPrimeExplanation: Explanation = {
  formulas: [
    { of: 'plotted', formula: 'xᵢ = Yᵢ / nᵢ' },
    { of: 'center-line', formula: 'x̄ = Σ Yᵢ / Σ nᵢ' },
    { of: 'spread', formula: 'sᵢ = √(π/2)·|xᵢ − xᵢ₋₁| / √(1/nᵢ + 1/nᵢ₋₁)' },
    { of: 'kept', formula: 'sᵢ < D₄·s̄' },
    { of: 'sigma', formula: 'σᵢ = s̄ / √nᵢ' },
    { of: 'limits', formula: 'x̄ ± 3·σᵢ' },
  ],
  symbols: ['numerator', 'denominator', 'mean', 'weighted-range', 'sigma-at'],
  constants: [{ symbol: 'D₄', value: 3.2665, exact: '1 + 3·√(π/2 − 1) = 3.26653' }],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.taylor, sources.qicharts2],
  example: {
    series: {
      chart: 'i-prime',
      observations: inMonths([
        { of: [360, 9] },
        { of: [672, 16] },
        { of: [351, 9] },
        { of: [688, 16] },
        { of: [369, 9] },
        { of: [608, 16] },
        { of: [378, 9] },
        { of: [640, 16] },
        { of: [333, 9] },
        { of: [656, 16] },
        { of: [351, 9] },
        { of: [800, 16] },
      ]),
    },
    options: { direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      {
        key: 'mean',
        what: 'center-line',
        calculation: '(360 + 672 + 351 + 688 + 369 + 608 + 378 + 640 + 333 + 656 + 351 + 800) / (6·9 + 6·16)',
      },
      {
        key: 'spread',
        what: 'step',
        symbol: 's̄',
        calculation: '√(π/2)·(2 + 3 + 4 + 2 + 3 + 4 + 2 + 3 + 4 + 2 + 11) / 11 / √(1/9 + 1/16)',
        value: ((Math.sqrt(Math.PI / 2) * 40) / 11) * (12 / 5),
      },
      { key: 'wide', what: 'upper', at: '2022-11', calculation: '6206 / 150 + 3·s̄ / √9' },
      { key: 'upper', what: 'upper', calculation: '6206 / 150 + 3·s̄ / √16' },
      { key: 'last', what: 'plotted', calculation: '800 / 16' },
      { key: 'signs', what: 'signs', value: 'beyond-limits' },
      { key: 'variation', what: 'variation', value: 'deterioration' },
    ],
  },
};
