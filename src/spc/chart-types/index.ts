import { iChart } from './i.ts';
import { pChart } from './p.ts';
import { runChart } from './run.ts';
import { tChart } from './t.ts';
import { uChart } from './u.ts';

/** Every chart type that is offered. A new one is a file beside this and an entry here. */
export const chartTypes = [runChart, iChart, tChart, uChart, pChart] as const;

export type ChartTypeId = (typeof chartTypes)[number]['id'];
