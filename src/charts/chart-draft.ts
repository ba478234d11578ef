import { type ChartContent, chartContent } from './chart-content.ts';
import type { ChartInput } from './chart-input.ts';
import { type ChartTheme, chartTheme } from './chart-theme.ts';

/** What every part of the layout needs to know. */
export interface ChartDraft {
  readonly input: ChartInput;
  readonly theme: ChartTheme;
  readonly content: ChartContent;
}

/** Gathers what is drawn and the sizes that it is drawn in. */
export const chartDraft = (input: ChartInput): ChartDraft => ({
  input,
  theme: chartTheme(input.role, input.size),
  content: chartContent(input),
});
