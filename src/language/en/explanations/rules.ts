import type { ExplanationTexts } from '../../explanation-texts.ts';

export const rules: ExplanationTexts['rules'] = {
  'longest-run': {
    title: 'Many measurements in a row',
    summary: 'Uncommonly many measurements in a row on one side of the line: the level has moved.',
    useWhen: [
      'you want to know whether a change lasts',
      'series are of different length: the limit follows, so that long series are not wrong more often',
    ],
    notWhen: [
      'the change came early and most of the series is “after”. The new measurements then pull the median to them. Split the series or set a baseline',
    ],
    looksAt:
      'The longest row of measurements on one side. Those on the line are skipped: they neither break the row nor lengthen it. A row as long as the limit is no sign.',
    otherPrograms: [
      'qicharts2 has the same limit. Many courses use 6, 7 or 8, however many measurements there are.',
      'Some course notes lack the +3 of the formula. With 30 measurements the limit is 8, not 5.',
    ],
    story: {
      begin: 'Elvestad measures how many of ten have a plan before they go home.',
      end: 'The first eight lie below {median}, the last eight above. Among {useful} measurements at most {run-limit} in a row are to be expected. Here are {run}: {variation}.',
    },
  },
  crossings: {
    title: 'Few crossings of the line',
    summary: 'The measurements cross the line more seldom than random ones do.',
    useWhen: [
      'the level moves slowly up or down, or goes between two levels',
      'no row is long enough by itself, but the measurements come in clusters',
    ],
    notWhen: ['you want to know in which month it happened. The sign is in the whole series, not in one point'],
    looksAt:
      'How many times two measurements after each other lie on different sides of the line. Random ones cross about every second time.',
    otherPrograms: [
      'qicharts2 has the same limit.',
      "Perla's rules count runs instead. The number of runs is the number of crossings plus one.",
    ],
    story: {
      begin: 'A doctor’s office in Skogvang measures the wait on the telephone, in seconds.',
      end: 'The times go in waves about {median}. No row is long: {run} at most, and {run-limit} are ordinary. But the line is crossed only {crossings} times, and at least {crossings-limit} are to be expected of {useful} measurements.',
    },
  },
  'beyond-limits': {
    title: 'A measurement beyond the limits',
    summary: 'One measurement far from the rest: something was different just then.',
    useWhen: ['you want to spot large, sudden changes', 'the chart has limits: all but the run chart'],
    notWhen: [
      'the limits come from fewer than 12 measurements. They are too uncertain',
      'you look for a small, lasting change. Rows are better at that',
    ],
    looksAt:
      'Each measurement by itself against the limits three sigma from the line. One on the limit is within. In the reading only the newest counts: an old one does not say how things are now.',
    otherPrograms: [
      'Every program has this rule. It comes from Shewhart.',
      'qicharts2 marks excluded measurements beyond the limits too. So does gpf, but they do not count in the reading.',
    ],
    story: {
      begin: 'The emergency clinic in Havsund counts shifts without a doctor.',
      end: 'There are {mean} on average, and up to {upper} is ordinary. In September there were {worst}. Since then it is as before, so the reading is: {variation}.',
    },
  },
  trend: {
    title: 'Measurements that only rise or fall',
    summary: 'Several measurements in a row, each higher (or each lower) than the one before.',
    useWhen: ['colleagues elsewhere use the rule, and your numbers are to be compared with theirs'],
    notWhen: [
      'you are free to choose. Simulation shows that the rule finds few real changes',
      'the measurements are rounded, so that neighbors are often alike',
    ],
    looksAt: 'How many measurements follow each other in one direction. The starting point counts.',
    otherPrograms: [
      'The limit is 5 with Perla, 6 with Nelson and 7 in NHSRplotthedots.',
      'Neighbors that are alike: Perla skips them. With the others the row ends.',
      'qicharts2 does not have the rule.',
    ],
    story: {
      begin: 'A nursing home counts falls each month.',
      end: "From May to October each measurement is higher than the one before: {observed} in a row. Nelson's rules call that a sign.",
    },
  },
  'two-of-three': {
    title: 'Two of three far out',
    summary: 'Two of three measurements in a row lie more than two sigma out on the same side.',
    useWhen: ['you want to spot a large change before a measurement goes beyond the limits'],
    notWhen: ['the denominators are small or the numbers skewed. Two sigma is then not as rare as the rule believes'],
    looksAt: 'Three measurements at a time. The third may lie anywhere.',
    otherPrograms: [
      'NHSRplotthedots wants all three on the same side, and does not count those beyond the limits.',
      'NHSRplotthedots marks only the two that are far out.',
    ],
    story: {
      begin: 'A nursing home expects 9 falls a month, going by earlier years.',
      end: 'Two sigma above is {zone}. October and December had more: {observed} of three in a row.',
    },
  },
  'four-of-five': {
    title: 'Four of five some way out',
    summary: 'Four of five measurements in a row lie more than one sigma out on the same side.',
    useWhen: ['you want to spot a moderate change early'],
    notWhen: ['you want few false signs. Do not add more rules than you need'],
    looksAt: 'Five measurements at a time. The fifth may lie anywhere.',
    otherPrograms: ['Minitab has it as test 6. qicharts2 and NHSRplotthedots do not have it.'],
    story: {
      begin: 'A nursing home expects 9 falls a month, going by earlier years.',
      end: 'One sigma above is {zone}. {observed} of the last five months lie above that.',
    },
  },
  'one-side': {
    title: 'A fixed number in a row on one side',
    summary: 'Seven, eight or nine measurements in a row on one side of the line.',
    useWhen: ['colleagues use the rule, and your numbers are to be compared with theirs'],
    notWhen: [
      'the series is long. Seven in a row come by themselves sooner or later: use many in a row (longest-run)',
      'the line is the median. The rule is made for the mean of a chart with limits',
    ],
    looksAt: 'Measurements in a row on one side. One on the line itself, or a missing one, breaks the row.',
    otherPrograms: [
      'The limit is 7 in NHSRplotthedots, 8 with Western Electric and 9 with Nelson.',
      'Anhøj and Perla skip measurements on the line. These sets do not.',
    ],
    story: {
      begin: 'A nursing home expects 9 falls a month, going by earlier years.',
      end: 'The last {observed} months all lie above 9. Western Electric asks for eight.',
    },
  },
  alternating: {
    title: 'Up and down by turns',
    summary: 'Fourteen measurements in a row that go up and down by turns.',
    useWhen: ['you suspect that two things are measured by turns, such as two wards every other week'],
    notWhen: ['you look for improvement. The rule says nothing of the level'],
    looksAt: 'The direction from each measurement to the next. Neighbors that are alike break the pattern.',
    otherPrograms: ["Only Nelson's rules have it. It is test 4 with Nelson and in Minitab."],
    story: {
      begin: 'A nursing home counts falls in one wing one month and in the other the next, but in one series.',
      end: '{observed} measurements in a row go up and down by turns. Each wing should have a series of its own.',
    },
  },
  'within-one-sigma': {
    title: 'Suspiciously even',
    summary: 'Fifteen measurements in a row lie close to the line.',
    useWhen: ['you wonder whether the limits are right, or whether the variation really has become smaller'],
    notWhen: ['you look for improvement. Even numbers may well be good, but the rule says nothing of the level'],
    looksAt: 'Measurements in a row that all lie less than one sigma from the line, on either side.',
    otherPrograms: ["Only Nelson's rules have it. It is test 7 with Nelson and in Minitab."],
    story: {
      begin: 'A nursing home expects 9 falls a month, going by earlier years.',
      end: '{observed} measurements in a row lie between {low} and {high}. Random counts are seldom as even. See whether the counting has changed.',
    },
  },
  'outside-one-sigma': {
    title: 'Suspiciously uneven',
    summary: 'Eight measurements in a row, none of them near the line.',
    useWhen: ['you suspect that the series mixes two groups with levels of their own'],
    notWhen: ['you look for improvement. The rule says nothing of the level'],
    looksAt: 'Measurements in a row that all lie more than one sigma from the line. They may lie on both sides.',
    otherPrograms: ["Only Nelson's rules have it. It is test 8 with Nelson and in Minitab."],
    story: {
      begin: 'A nursing home expects 9 falls a month, going by earlier years.',
      end: 'None of the last {observed} measurements lies between {low} and {high}. Some are high, some low. See whether two wards have been put together.',
    },
  },
  shift: {
    title: 'Six in a row (Perla)',
    summary: 'Six or more measurements in a row on one side of the median.',
    useWhen: ["your network uses Perla's rules, as many courses do"],
    notWhen: [
      'the baseline is short. Against a median of six measurements the rule gives a false sign in one series of four',
      'the series is long. Six in a row soon come by themselves',
    ],
    looksAt: 'Measurements in a row on one side of the median. Those on the median are skipped.',
    otherPrograms: [
      'Some courses ask for eight. In qicharts2 the limit follows the number of measurements (longest-run).',
    ],
    story: {
      begin: 'The home nurses of Storøya measure the minutes from alarm to visit.',
      end: 'From April to September {observed} measurements in a row lie above {median}. With so few turns the number of runs is uncommonly low too, so both rules give a sign.',
    },
  },
  'number-of-runs': {
    title: 'An uncommon number of runs (Perla)',
    summary: 'Too few or too many runs of measurements on one side of the median.',
    useWhen: [
      "you use Perla's rules",
      'you want to see whether measurements take turns too often, not only too seldom',
    ],
    notWhen: ['you only look for a change of level. Too many runs is no such change'],
    looksAt:
      'A run is measurements after each other on one side. The probability of so few, or so many, is exact for the number of measurements on each side: at most 2.5% in each tail.',
    otherPrograms: [
      'Perla prints a table for the median of all measurements. gpf calculates exactly, so that a baseline can be used too. For some numbers this gives another limit than the table.',
    ],
    story: {
      begin:
        'A doctor’s office measures the wait on the telephone: in the morning in odd months, in the afternoon in the others.',
      end: '{useful} measurements make {observed} runs about {median}: every second above, every second below. That is too many for chance.',
    },
  },
};
