import type { ChartTexts } from '../chart-texts.ts';
import { formats } from './formats.ts';

const measured = { share: 'andel pasienter', 'days-between': 'dager mellom hendelser' } as const;

export const charts: ChartTexts = {
  chartType: {
    run: 'run-diagram',
    i: 'I-diagram',
    mr: 'MR-diagram',
    'i-prime': 'I′-diagram',
    xbar: 'xbar-diagram',
    s: 'S-diagram',
    t: 't-diagram',
    c: 'c-diagram',
    u: 'u-diagram',
    'u-prime': 'u′-diagram',
    p: 'p-diagram',
    'p-prime': 'p′-diagram',
    g: 'g-diagram',
  },
  axis: (measure, unit, step) => {
    const what = measure === 'share' || measure === 'days-between' ? measured[measure] : unit;
    return [...(what === '' ? [] : [what]), ...(step ? [`per ${formats.step(step)}`] : [])].join(
      measure === 'share' ? ' ' : ', ',
    );
  },
  spreadAxis: (unit, step) =>
    ['spredning', ...(unit === '' ? [] : [unit]), ...(step ? [`per ${formats.step(step)}`] : [])].join(', '),
  percentagePoints: 'prosentpoeng',
  goal: (level) => `Mål ${level}`,
  counts: (numerator, denominator) => `${formats.number(numerator)} av ${formats.number(denominator)}`,
  whatMattersDay: '«Hva er viktig for deg?»-dagen',
  provisionalLimits: 'foreløpige grenser',
  shortPhase: 'for kort til å sammenligne',
  axisIsCut: 'Aksen går ikke fra 0 til 100\u00a0%.',
  event: (number) => `${formats.number(number)}. hendelse`,
  icons: {
    variation: {
      high: 'Den nyeste målingen er høyere enn tilfeldig variasjon gir.',
      low: 'Den nyeste målingen er lavere enn tilfeldig variasjon gir.',
      'common-cause': 'Den nyeste målingen er innenfor tilfeldig variasjon.',
    },
    assurance: {
      'consistently-met': 'Slik det går nå, vil målet bli nådd hver gang.',
      'consistently-missed': 'Slik det går nå, vil målet ikke bli nådd uten endring.',
      inconsistent: 'Slik det går nå, vil målet bli nådd noen ganger og andre ganger ikke.',
    },
  },
  ruleSet: {
    anhoej: 'Anhøj',
    nhs: 'NHS',
    perla: 'Perla',
    'western-electric': 'Western Electric',
    nelson: 'Nelson',
  },
  description: (name, chartType, reading) => `${name} (${chartType}). ${reading}`,
};
