import type { ChartTypeId } from '../../spc/chart-types/index.ts';
import type { Explanation } from '../explanation.ts';
import { cExplanation } from './c.ts';
import { gExplanation } from './g.ts';
import { iExplanation } from './i.ts';
import { iPrimeExplanation } from './i-prime.ts';
import { mrExplanation } from './mr.ts';
import { pExplanation } from './p.ts';
import { pPrimeExplanation } from './p-prime.ts';
import { runExplanation } from './run.ts';
import { sExplanation } from './s.ts';
import { tExplanation } from './t.ts';
import { uExplanation } from './u.ts';
import { uPrimeExplanation } from './u-prime.ts';
import { xbarExplanation } from './xbar.ts';

/** The explanation of every chart type, in the order that lists show them. */
export const chartTypeExplanations: Readonly<Record<ChartTypeId, Explanation>> = {
  run: runExplanation,
  i: iExplanation,
  mr: mrExplanation,
  'i-prime': iPrimeExplanation,
  xbar: xbarExplanation,
  s: sExplanation,
  t: tExplanation,
  c: cExplanation,
  u: uExplanation,
  'u-prime': uPrimeExplanation,
  p: pExplanation,
  'p-prime': pPrimeExplanation,
  g: gExplanation,
};
