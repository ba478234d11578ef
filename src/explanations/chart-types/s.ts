import type { Explanation } from '../explanation.ts';
import { inMonths } from '../in-months.ts';
import { sources } from '../sources.ts';

export const sExplanation: Explanation = {
  formulas: [
    { of: 'plotted', formula: 'sᵢ = √(Σ (xᵢⱼ − x̄ᵢ)² / (nᵢ − 1))' },
    { of: 'center-line', formula: 's̄ = Σ sᵢ / k' },
    { of: 'spread-of-unequal', formula: 's̄ = √(Σ (nᵢ − 1)·sᵢ² / Σ (nᵢ − 1))' },
    { of: 'limits', formula: 'B₃·s̄ … B₄·s̄,  B₃, B₄ = 1 ∓ 3·√(1 − c₄²) / c₄,  B₃ ≥ 0' },
  ],
  symbols: ['subgroup-mean', 'subgroup-size', 'subgroup-spread', 'average-spread'],
  constants: [],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.montgomery('6.3'), sources.montgomeryFactors],
  example: {
    series: {
      chart: 's',
      observations: inMonths([
        { values: [18, 21, 24] },
        { values: [19, 22, 25] },
        { values: [16, 18, 20] },
        { values: [17, 21, 25] },
        { values: [17, 19, 21] },
        { values: [19, 21, 23] },
        { values: [18, 22, 26] },
        { values: [15, 17, 19] },
        { values: [17, 18, 19] },
        { values: [16, 18, 20] },
        { values: [18, 20, 22] },
        { values: [12, 21, 30] },
      ]),
    },
    options: {},
    told: { as: 'number', decimals: 1 },
    shows: [
      { key: 'spread', what: 'center-line', calculation: '(3 + 3 + 2 + 4 + 2 + 2 + 4 + 2 + 1 + 2 + 2 + 9) / 12' },
      { key: 'c4', what: 'step', symbol: 'c₄', calculation: '√π / 2', value: Math.sqrt(Math.PI) / 2 },
      { key: 'upper', what: 'upper', calculation: '3·(1 + 3·√(1 − c₄^2) / c₄)' },
      { key: 'last', what: 'plotted', calculation: '√(((12 − 21)^2 + (21 − 21)^2 + (30 − 21)^2) / 2)' },
      { key: 'signs', what: 'signs', value: 'beyond-limits' },
    ],
  },
};
