import type { ChartFindings } from '../../../../domain/finding-args/charts.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const charts: FindingExplanationsOf<ChartFindings> = {
  'many-points-on-line': {
    title: 'Many measurements are alike, so the rules cannot be used',
    why: 'The rules ask whether measurements lie above or below the line. If more than half of them are alike, such as 100%, too little is left to read, and gpf says nothing about change.',
    steps: [
      'Include more patients in each measurement, or count over longer periods, like this in gpf.yaml: step: quarter',
      'If nearly all measurements are 100% or 0, count the days between exceptions instead, as an indicator of its own (t chart).',
      'If all is as it should be, it can stay.',
    ],
  },
  'over-dispersed': {
    title: 'The measurements vary more than the limits expect',
    why: 'The limits of a p chart or u chart rest on pure chance. If the measurements vary more than that, the limits are too narrow, and ordinary measurements look like signs of a real change.',
    steps: [
      'Choose the chart that is proposed, with chart in gpf.yaml: p-prime for shares, u-prime for rates.',
      'Or choose chart: run, which has no limits.',
    ],
  },
  'rare-events': {
    title: 'What is counted happens seldom',
    why: 'When many measurements are without what is counted, it takes long until the chart can show a change. The time between says more, and a change is seen sooner.',
    steps: [
      'Make an indicator of its own in gpf.yaml with measure: days-between. It is drawn as a t chart.',
      'Write a row for each time it happens, with the days since the last time in the column “value”.',
      'The old indicator can stay for as long as you like.',
    ],
  },
  'small-denominators-for-limits': {
    title: 'Too few patients in each measurement to draw limits',
    why: 'Limits hold only when each measurement has enough patients. With fewer they would be wrong, so gpf does not draw them. Measurements and line are drawn as before.',
    steps: [
      'Count over longer periods, such as this in gpf.yaml: step: quarter',
      'Or choose chart: run, which is read without limits.',
    ],
  },
  'screening-decides': {
    title: 'One large jump decides whether there is a sign of change',
    why: 'Large jumps from one measurement to the next are left out when limits are calculated. Here the answer would be another one with them, so the reading is less certain than it looks.',
    steps: [
      'Find the measurement where the curve jumps, and find out what happened.',
      'If the numbers were wrong, correct them. If the period was not like the others, write the reason in the column “exclude”.',
      'Do not make much of the sign until there are more measurements.',
    ],
  },
  'small-denominator-advice': {
    title: 'Few patients in each measurement',
    why: 'With few patients, one patient moves the curve a lot, and it jumps by chance. It is then hard to see a change that is really there.',
    steps: [
      'Include more patients in each measurement, such as those of all wards.',
      'Or count over longer periods, like this in gpf.yaml: step: quarter',
      'If there are no more, it can stay.',
    ],
  },
  'change-of-mix': {
    title: 'The change may come of other patients being included',
    why: 'If more patients come from a group that had high numbers all along, the number for all rises, also where no group is better off. gpf works the difference out once more with the groups mixed alike before and after (direct standardization). If less than half of it is left, or it turns round, that is told. In the example the groups have 20% and 80% both before and after, but all patients go from 16 of 50 (32%) to 34 of 50 (68%): +36 percentage points for all, 0 with the same mix.',
    steps: [
      'Look at the chart of each patient group. Is there a change in it?',
      'Find out why the groups are mixed in another way: new routines for who is included, or other patients?',
      'Say so on the poster if the change for all is shown there.',
    ],
  },
};
