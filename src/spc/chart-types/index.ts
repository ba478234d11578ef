import { cChart } from './c.ts';
import { gChart } from './g.ts';
import { iChart } from './i.ts';
import { iPrimeChart } from './i-prime.ts';
import { mrChart } from './mr.ts';
import { pChart } from './p.ts';
import { pPrimeChart } from './p-prime.ts';
import { runChart } from './run.ts';
import { sChart } from './s.ts';
import { tChart } from './t.ts';
import { uChart } from './u.ts';
import { uPrimeChart } from './u-prime.ts';
import { xbarChart } from './xbar.ts';

/** Every chart type that is offered. A new one is a file beside this and an entry here. */
export const chartTypes = [
  runChart,
  iChart,
  mrChart,
  iPrimeChart,
  xbarChart,
  sChart,
  tChart,
  cChart,
  uChart,
  uPrimeChart,
  pChart,
  pPrimeChart,
  gChart,
] as const;

export type ChartTypeId = (typeof chartTypes)[number]['id'];
