import type { Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { chartsOfRules } from '../project/charts-of-rules.ts';
import { measuresOfChart } from '../project/measures-of-chart.ts';
import type { SeriesSettings } from '../project/project.ts';
import type { Series } from './series.ts';

/** The chart of a series and the rules that it is read by. */
export interface ChosenMethod extends Pick<Series, 'chart' | 'rules'> {
  readonly findings: readonly Finding[];
}

/** The rules that go with every chart. */
const ordinaryRules = 'anhoej';

/**
 * The chart and the rules that are asked for, or else the indicator's own. Rules that do not go with the chart give way to
 * Anhøj's, which go with every chart, and a finding says so where the rules were written.
 */
export function chooseMethod(settings: SeriesSettings, indicator: Indicator, file: string): ChosenMethod {
  const chart = settings.chart ?? indicator.chart;
  const rules = settings.rules ?? ordinaryRules;
  const fitting = chartsOfRules[rules];
  if (fitting.includes(chart)) return { chart, rules, findings: [] };
  const charts = fitting.filter((each) => measuresOfChart[each].includes(indicator.measure));
  const place = settings.rulesPlace ?? wholeFile(file);
  const finding = makeFinding('rules-do-not-fit-chart', place, { rules, chart, charts });
  return { chart, rules: ordinaryRules, findings: [finding] };
}
