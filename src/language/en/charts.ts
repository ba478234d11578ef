import type { ChartTexts } from '../chart-texts.ts';
import { formats } from './formats.ts';

const measured = { share: 'share of patients', 'days-between': 'days between events' } as const;

export const charts: ChartTexts = {
  chartType: { run: 'run chart', i: 'I chart', t: 't chart', u: 'u chart', p: 'p chart' },
  axis: (measure, unit, step) => {
    const what = measure === 'share' || measure === 'days-between' ? measured[measure] : unit;
    return [what, ...(step ? [`per ${formats.step(step)}`] : [])].join(measure === 'share' ? ' ' : ', ');
  },
  goal: (level) => `Goal ${level}`,
  counts: (numerator, denominator) => `${formats.number(numerator)} of ${formats.number(denominator)}`,
  whatMattersDay: '“What matters to you?” day',
  provisionalLimits: 'provisional limits',
  axisIsCut: 'The axis does not run from 0 to 100%.',
  event: (number) => `event ${formats.number(number)}`,
  description: (name, chartType, reading) => `${name} (${chartType}). ${reading}`,
};
