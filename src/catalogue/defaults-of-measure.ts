import type { Indicator, Measure } from '../domain/indicator.ts';
import { everywhere } from './everywhere.ts';

type Defaults = Pick<Indicator, 'unit' | 'chart' | 'minimumDenominator'>;

/** What holds for an indicator of each measure where its definition is silent. */
export const defaultsOfMeasure: Readonly<Record<Measure, Defaults>> = {
  share: { unit: everywhere('%'), chart: 'run', minimumDenominator: 5 },
  rate: { unit: everywhere(''), chart: 'run', minimumDenominator: 5 },
  value: { unit: everywhere(''), chart: 'run', minimumDenominator: 5 },
  'days-between': { unit: { nb: 'dager', nn: 'dagar', en: 'days' }, chart: 't', minimumDenominator: null },
};
