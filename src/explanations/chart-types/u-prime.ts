import { rangeToSigma } from '../../stats/control-chart-constants.ts';
import type { Explanation } from '../explanation.ts';
import { outOf } from '../in-months.ts';
import { sources } from '../sources.ts';

export const uPrimeExplanation: Explanation = {
  formulas: [
    { of: 'plotted', formula: 'uᵢ = Yᵢ / nᵢ' },
    { of: 'center-line', formula: 'ū = Σ Yᵢ / Σ nᵢ' },
    { of: 'z', formula: 'zᵢ = (uᵢ − ū) / √(ū / nᵢ)' },
    { of: 'sigma', formula: 'σᵢ = σ_z·√(ū / nᵢ),  σ_z = MR̄(z) / d₂' },
    { of: 'limits', formula: 'ū ± 3·σᵢ, ≥ 0' },
  ],
  symbols: ['numerator', 'denominator', 'average-rate', 'z', 'sigma-of-z', 'sigma-at'],
  constants: [{ symbol: 'd₂', value: rangeToSigma, exact: '2/√π = 1.12838' }],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.laney, sources.qicharts2],
  example: {
    series: {
      chart: 'u-prime',
      observations: outOf(10_000, [2650, 2400, 2700, 2350, 2550, 2300, 2750, 2450, 2350, 2600, 2250, 2650]),
    },
    options: { direction: 'down' },
    told: { as: 'number', decimals: 3 },
    shows: [
      {
        key: 'mean',
        what: 'center-line',
        calculation: '(2650 + 2400 + 2700 + 2350 + 2550 + 2300 + 2750 + 2450 + 2350 + 2600 + 2250 + 2650) / (12·10000)',
      },
      { key: 'plain', what: 'step', symbol: 'σ', calculation: '√(0.25 / 10000)', value: 0.005 },
      {
        key: 'extra',
        what: 'step',
        symbol: 'σ_z',
        calculation: '(5 + 6 + 7 + 4 + 5 + 9 + 6 + 2 + 5 + 7 + 8) / 11 / 1.128',
        value: 64 / 11 / 1.128,
        decimalsInText: 1,
      },
      { key: 'lower', what: 'lower', calculation: '0.25 − 3·σ_z·σ' },
      { key: 'upper', what: 'upper', calculation: '0.25 + 3·σ_z·σ' },
      { key: 'signs', what: 'signs', value: null },
      { key: 'variation', what: 'variation', value: 'common-cause' },
    ],
  },
};
