import type { ChartTexts } from '../chart-texts.ts';
import { formats } from './formats.ts';

const measured = { share: 'share of patients', 'days-between': 'days between events' } as const;

export const charts: ChartTexts = {
  chartType: {
    run: 'run chart',
    i: 'I chart',
    mr: 'MR chart',
    'i-prime': 'I′ chart',
    xbar: 'xbar chart',
    s: 'S chart',
    t: 't chart',
    c: 'c chart',
    u: 'u chart',
    'u-prime': 'u′ chart',
    p: 'p chart',
    'p-prime': 'p′ chart',
    g: 'g chart',
  },
  axis: (measure, unit, step) => {
    const what = measure === 'share' || measure === 'days-between' ? measured[measure] : unit;
    return [...(what === '' ? [] : [what]), ...(step ? [`per ${formats.step(step)}`] : [])].join(
      measure === 'share' ? ' ' : ', ',
    );
  },
  spreadAxis: (unit, step) =>
    ['spread', ...(unit === '' ? [] : [unit]), ...(step ? [`per ${formats.step(step)}`] : [])].join(', '),
  percentagePoints: 'percentage points',
  goal: (level) => `Goal ${level}`,
  counts: (numerator, denominator) => `${formats.number(numerator)} of ${formats.number(denominator)}`,
  whatMattersDay: '“What matters to you?” day',
  provisionalLimits: 'provisional limits',
  shortPhase: 'too short to compare',
  axisIsCut: 'The axis does not run from 0 to 100%.',
  event: (number) => `event ${formats.number(number)}`,
  icons: {
    variation: {
      high: 'The newest point is higher than chance variation makes it.',
      low: 'The newest point is lower than chance variation makes it.',
      'common-cause': 'The newest point is within chance variation.',
    },
    assurance: {
      'consistently-met': 'As things are, the goal will be met every time.',
      'consistently-missed': 'As things are, the goal will not be met without a change.',
      inconsistent: 'As things are, the goal will be met at times and missed at times.',
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
