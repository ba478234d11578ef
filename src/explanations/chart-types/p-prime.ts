import { rangeToSigma } from '../../stats/control-chart-constants.ts';
import type { Explanation } from '../explanation.ts';
import { outOf } from '../in-months.ts';
import { sources } from '../sources.ts';

export const pPrimeExplanation: Explanation = {
  formulas: [
    { of: 'plotted', formula: 'pᵢ = Yᵢ / nᵢ' },
    { of: 'center-line', formula: 'p̄ = Σ Yᵢ / Σ nᵢ' },
    { of: 'z', formula: 'zᵢ = (pᵢ − p̄) / √(p̄(1 − p̄) / nᵢ)' },
    { of: 'sigma', formula: 'σᵢ = σ_z·√(p̄(1 − p̄) / nᵢ),  σ_z = MR̄(z) / d₂' },
    { of: 'limits', formula: 'p̄ ± 3·σᵢ, 0 … 1' },
  ],
  symbols: ['numerator', 'denominator', 'average-share', 'z', 'sigma-of-z', 'sigma-at'],
  constants: [{ symbol: 'd₂', value: rangeToSigma, exact: '2/√π = 1.12838' }],
  usedBy: [],
  falseAlarms: null,
  sources: [sources.laney, sources.qicharts2],
  example: {
    series: {
      chart: 'p-prime',
      observations: outOf(2500, [2080, 1940, 2040, 1900, 2060, 1980, 2100, 1920, 1960, 2080, 1900, 2040]),
    },
    options: { direction: 'up' },
    told: { as: 'percent', decimals: 1 },
    shows: [
      {
        key: 'mean',
        what: 'center-line',
        calculation: '(2080 + 1940 + 2040 + 1900 + 2060 + 1980 + 2100 + 1920 + 1960 + 2080 + 1900 + 2040) / (12·2500)',
      },
      { key: 'plain', what: 'step', symbol: 'σ', calculation: '√(0.8·0.2 / 2500)', value: 0.008 },
      {
        key: 'extra',
        what: 'step',
        symbol: 'σ_z',
        calculation: '(7 + 5 + 7 + 8 + 4 + 6 + 9 + 2 + 6 + 9 + 7) / 11 / 1.128',
        value: 70 / 11 / 1.128,
        decimalsInText: 1,
      },
      { key: 'lower', what: 'lower', calculation: '0.8 − 3·σ_z·σ' },
      { key: 'upper', what: 'upper', calculation: '0.8 + 3·σ_z·σ' },
      { key: 'signs', what: 'signs', value: null },
      { key: 'variation', what: 'variation', value: 'common-cause' },
    ],
  },
};
