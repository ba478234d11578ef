import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const xbarExplanation: Explanation = {
  formulas: [
    { of: 'plotted', formula: 'x̄ᵢ = Σ xᵢⱼ / nᵢ' },
    { of: 'center-line', formula: 'x̿ = Σ nᵢ·x̄ᵢ / Σ nᵢ' },
    { of: 'spread', formula: 's̄ = Σ sᵢ / k' },
    { of: 'spread-of-unequal', formula: 's̄ = √(Σ (nᵢ − 1)·sᵢ² / Σ (nᵢ − 1))' },
    { of: 'sigma', formula: 'σᵢ = s̄ / (c₄·√nᵢ),  c₄ = √(2/(nᵢ − 1))·Γ(nᵢ/2) / Γ((nᵢ − 1)/2)' },
    { of: 'limits', formula: 'x̿ ± 3·σᵢ' },
  ],
  symbols: ['subgroup-mean', 'subgroup-size', 'subgroup-spread', 'average-spread', 'sigma-at'],
  constants: [],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.montgomery('6.3'), sources.montgomeryFactors],
  example: {
    series: {
      chart: 'xbar',
      observations: inMonths([
        { values: [18, 21, 24] },
        { values: [18, 22, 26] },
        { values: [16, 18, 20] },
        { values: [16, 21, 26] },
        { values: [16, 19, 22] },
        { values: [17, 21, 25] },
        { values: [19, 22, 25] },
        { values: [15, 17, 19] },
        { values: [14, 18, 22] },
        { values: [15, 18, 21] },
        { values: [14, 16, 18] },
        { values: [26, 27, 28] },
      ]),
    },
    options: { direction: 'down' },
    told: { as: 'number', decimals: 1 },
    shows: [
      {
        key: 'mean',
        what: 'center-line',
        calculation: '(21 + 22 + 18 + 21 + 19 + 21 + 22 + 17 + 18 + 18 + 16 + 27) / 12',
      },
      {
        key: 'spread',
        what: 'step',
        symbol: 's̄',
        calculation: '(3 + 4 + 2 + 5 + 3 + 4 + 3 + 2 + 4 + 3 + 2 + 1) / 12',
        value: 3,
      },
      { key: 'c4', what: 'step', symbol: 'c₄', calculation: '√π / 2', value: Math.sqrt(Math.PI) / 2 },
      { key: 'lower', what: 'lower', calculation: '20 − 3·s̄ / (c₄·√3)' },
      { key: 'upper', what: 'upper', calculation: '20 + 3·s̄ / (c₄·√3)' },
      { key: 'signs', what: 'signs', value: 'beyond-limits' },
      { key: 'variation', what: 'variation', value: 'deterioration' },
    ],
  },
};
