import type { ChartFindings } from '../../../domain/finding-args/charts.ts';
import type { Remedy } from '../../../domain/remedy.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { charts as chartTexts } from '../charts.ts';
import { formats } from '../formats.ts';
import { inBrackets } from './words.ts';

/** Where points lie that the rules can make nothing of. */
const piles = { zero: 'are 0', full: 'are 100%', line: 'lie on the center line', alike: 'are alike' } as const;

function remedy(one: Remedy): string {
  switch (one.kind) {
    case 'more-patients':
      return one.patients === null
        ? 'more patients in each measurement'
        : `at least ${formats.number(one.patients)} in the denominator of each measurement`;
    case 'coarser-step':
      return `one measurement per ${formats.step(one.step)}`;
    case 'finer-scale':
      return 'a finer scale';
    case 'time-between':
      return 'an indicator of its own of days between exceptions (t chart)';
    case 'run-chart':
      return 'a run chart (chart: run), which has no limits';
  }
}

const remedies = (list: readonly Remedy[]): string | null =>
  list.length === 0 ? null : `What helps: ${formats.either(list.map(remedy))}.`;

/** With its sign; that of a share in whole percentage points. */
function difference(value: number, measure: 'share' | 'rate'): string {
  // Adding 0 takes the sign from a 0.
  const told = (measure === 'share' ? Math.round(value * 100) : value) + 0;
  const number = `${told > 0 ? '+' : ''}${formats.number(told)}`;
  return measure === 'share' ? `${number} percentage points` : number;
}

export const charts: TextsOf<ChartFindings> = {
  'many-points-on-line': ({ at, points, measured, remedies: list }, found) => ({
    what: `${points === measured ? `All ${measured}` : `${points} of ${measured}`} measurements ${piles[at]}${inBrackets(found)}. The rules cannot tell a change from chance there.`,
    how: remedies(list),
  }),
  'over-dispersed': ({ chart, sigmaOfZ, beyond, measured }, found) => ({
    what: `The measurements vary ${formats.number(sigmaOfZ)} times as much as the limits expect${inBrackets(found)}: ${beyond} of ${measured} lie outside.`,
    how: `Write “chart: ${chart}” for the indicator in gpf.yaml. In a ${chartTexts.chartType[chart]} the limits follow the measurements.`,
  }),
  'rare-events': ({ of, perPoint, none, measured }, found) => ({
    what: `${of === 'counted' ? 'What is counted happens seldom' : 'Exceptions are few'}${inBrackets(found)}: ${formats.number(perPoint)} per measurement, and ${none} of ${measured} measurements have none.`,
    how: 'Counting the days between (t chart) or the cases between (g chart), as an indicator of its own, then says more.',
  }),
  'small-denominators-for-limits': ({ denominator, needed, remedies: list }, found) => ({
    what: `Limits are not drawn: an ordinary measurement has ${formats.number(denominator)} in the denominator, ${needed === null ? 'which is too few' : `and ${formats.number(needed)} are needed`}${inBrackets(found)}.`,
    how: remedies(list),
  }),
  'screening-decides': ({ hasSign, widerBy }, found) => ({
    what: hasSign
      ? `There is a sign of change only when large jumps do not count in the limits${inBrackets(found)}. Else they are ${formats.percent(widerBy)} wider.`
      : `There is a sign of change only when large jumps count in the limits${inBrackets(found)}. Then they are ${formats.percent(widerBy)} wider.`,
    how: 'Find out what happened at the large jump before you make much of the sign.',
  }),
  'small-denominator-advice': ({ denominator, minimum }, found) => ({
    what: `An ordinary measurement has ${formats.number(denominator)} in the denominator, but the advice for the indicator is at least ${minimum}${inBrackets(found)}.`,
    how: 'Include more patients in each measurement, or count over longer periods.',
  }),
  'change-of-mix': ({ measure, crude, standardized, from }, found) => ({
    what: `The change from ${formats.period(from)} on may be another mix of patients${inBrackets(found)}: ${difference(crude, measure)} for all, ${difference(standardized, measure)} with the same mix.`,
    how: 'Look at the chart of each patient group before you say that something has changed.',
  }),
};
