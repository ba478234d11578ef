import type { ChartTexts } from '../chart-texts.ts';
import { formats } from './formats.ts';

const measured = { share: 'prosentdel pasientar', 'days-between': 'dagar mellom hendingar' } as const;

export const charts: ChartTexts = {
  chartType: { run: 'run-diagram', i: 'I-diagram', t: 't-diagram', u: 'u-diagram', p: 'p-diagram' },
  axis: (measure, unit, step) => {
    const what = measure === 'share' || measure === 'days-between' ? measured[measure] : unit;
    return [what, ...(step ? [`per ${formats.step(step)}`] : [])].join(measure === 'share' ? ' ' : ', ');
  },
  goal: (level) => `Mål ${level}`,
  counts: (numerator, denominator) => `${formats.number(numerator)} av ${formats.number(denominator)}`,
  whatMattersDay: '«Kva er viktig for deg?»-dagen',
  provisionalLimits: 'førebels grenser',
  axisIsCut: 'Aksen går ikkje frå 0 til 100\u00a0%.',
  event: (number) => `${formats.number(number)}. hending`,
  description: (name, chartType, reading) => `${name} (${chartType}). ${reading}`,
};
