import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const pExplanation: Explanation = {
  formulas: [
    { of: 'plotted', formula: 'pᵢ = Yᵢ / nᵢ' },
    { of: 'center-line', formula: 'p̄ = Σ Yᵢ / Σ nᵢ' },
    { of: 'sigma', formula: 'σᵢ = √(p̄(1 − p̄) / nᵢ)' },
    { of: 'limits', formula: 'p̄ ± 3·√(p̄(1 − p̄) / nᵢ), 0 … 1' },
  ],
  symbols: ['numerator', 'denominator', 'share', 'average-share', 'sigma-at'],
  constants: [],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.montgomery('7.2'), sources.mohammed],
  example: {
    series: {
      chart: 'p',
      observations: inMonths([
        { of: [13, 20] },
        { of: [16, 25] },
        { of: [10, 16] },
        { of: [11, 20] },
        { of: [15, 24] },
        { of: [5, 20] },
        { of: [17, 25] },
        { of: [8, 15] },
        { of: [15, 20] },
        { of: [11, 20] },
        { of: [13, 20] },
        { of: [10, 15] },
      ]),
    },
    options: { direction: 'up' },
    told: { as: 'percent', decimals: 1 },
    shows: [
      {
        key: 'mean',
        what: 'center-line',
        calculation:
          '(13 + 16 + 10 + 11 + 15 + 5 + 17 + 8 + 15 + 11 + 13 + 10) / (20 + 25 + 16 + 20 + 24 + 20 + 25 + 15 + 20 + 20 + 20 + 15)',
      },
      { key: 'worst', what: 'plotted', at: '2022-06', calculation: '5 / 20' },
      { key: 'lower', what: 'lower', at: '2022-06', calculation: '0.6 − 3·√(0.6·0.4 / 20)' },
      { key: 'wide', what: 'lower', at: '2022-08', calculation: '0.6 − 3·√(0.6·0.4 / 15)' },
      { key: 'narrow', what: 'lower', at: '2022-02', calculation: '0.6 − 3·√(0.6·0.4 / 25)' },
      { key: 'signs', what: 'signs', value: 'beyond-limits' },
      { key: 'variation', what: 'variation', value: 'common-cause' },
    ],
  },
};
