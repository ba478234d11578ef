import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const uExplanation: Explanation = {
  formulas: [
    { of: 'plotted', formula: 'uᵢ = Yᵢ / nᵢ' },
    { of: 'center-line', formula: 'ū = Σ Yᵢ / Σ nᵢ' },
    { of: 'sigma', formula: 'σᵢ = √(ū / nᵢ)' },
    { of: 'limits', formula: 'ū ± 3·√(ū / nᵢ), ≥ 0' },
  ],
  symbols: ['numerator', 'denominator', 'rate', 'average-rate', 'sigma-at'],
  constants: [],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.montgomery('7.3'), sources.mohammed],
  example: {
    series: {
      chart: 'u',
      observations: inMonths([
        { of: [7, 300] },
        { of: [5, 280] },
        { of: [7, 320] },
        { of: [4, 300] },
        { of: [4, 250] },
        { of: [8, 350] },
        { of: [5, 300] },
        { of: [14, 300] },
        { of: [5, 310] },
        { of: [4, 290] },
        { of: [7, 300] },
        { of: [2, 300] },
      ]),
    },
    options: { direction: 'down' },
    told: { as: 'number', decimals: 3 },
    shows: [
      {
        key: 'mean',
        what: 'center-line',
        calculation:
          '(7 + 5 + 7 + 4 + 4 + 8 + 5 + 14 + 5 + 4 + 7 + 2) / (300 + 280 + 320 + 300 + 250 + 350 + 300 + 300 + 310 + 290 + 300 + 300)',
      },
      { key: 'worst', what: 'plotted', at: '2022-08', calculation: '14 / 300' },
      { key: 'upper', what: 'upper', at: '2022-08', calculation: '0.02 + 3·√(0.02 / 300)' },
      { key: 'wide', what: 'upper', at: '2022-05', calculation: '0.02 + 3·√(0.02 / 250)' },
      { key: 'narrow', what: 'upper', at: '2022-06', calculation: '0.02 + 3·√(0.02 / 350)' },
      { key: 'signs', what: 'signs', value: 'beyond-limits' },
      { key: 'variation', what: 'variation', value: 'common-cause' },
    ],
  },
};
