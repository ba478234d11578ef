import type { ChartTexts } from '../chart-texts.ts';
import { formats } from './formats.ts';

const measured = { share: 'prosentdel pasientar', 'days-between': 'dagar mellom hendingar' } as const;

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
    ['spreiing', ...(unit === '' ? [] : [unit]), ...(step ? [`per ${formats.step(step)}`] : [])].join(', '),
  percentagePoints: 'prosentpoeng',
  goal: (level) => `Mål ${level}`,
  counts: (numerator, denominator) => `${formats.number(numerator)} av ${formats.number(denominator)}`,
  whatMattersDay: '«Kva er viktig for deg?»-dagen',
  provisionalLimits: 'førebels grenser',
  shortPhase: 'for kort til å samanlikne',
  axisIsCut: 'Aksen går ikkje frå 0 til 100\u00a0%.',
  event: (number) => `${formats.number(number)}. hending`,
  icons: {
    variation: {
      high: 'Den nyaste målinga er høgare enn tilfeldig variasjon gjev.',
      low: 'Den nyaste målinga er lågare enn tilfeldig variasjon gjev.',
      'common-cause': 'Den nyaste målinga er innanfor tilfeldig variasjon.',
    },
    assurance: {
      'consistently-met': 'Slik det går no, vil målet bli nådd kvar gong.',
      'consistently-missed': 'Slik det går no, vil målet ikkje bli nådd utan endring.',
      inconsistent: 'Slik det går no, vil målet bli nådd nokre gonger og andre gonger ikkje.',
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
