import type { ExplanationTexts } from '../../explanation-texts.ts';

export const chartTypes: ExplanationTexts['chartTypes'] = {
  run: {
    title: 'Run chart',
    summary: 'The measurements in order with their median as a line: where every series should begin.',
    useWhen: [
      'you start to measure. It takes any kind of number: shares, minutes, counts',
      'you want to know whether the level has moved and stays there',
    ],
    notWhen: [
      'you want to spot one single measurement far out. That takes limits, as on a p or I chart',
      'more than half of the measurements are alike, 100% for instance. The median then lies on top of them',
    ],
    looksAt:
      'Every measurement is a point. The median is the middle value: half lie above, half below. The chart has no limits. Signs are found by counting measurements in a row and crossings.',
    otherPrograms: [
      'qicharts2 calculates alike, but gives a verdict with fewer than 10 measurements too. gpf waits for 12.',
      'Many courses use fixed limits such as six in a row. Here the limit follows the number of measurements.',
    ],
    story: {
      begin: 'Fjelldal asks “What matters to you?” and counts how many of ten new users were asked.',
      end: 'The median is {median}. At most {run} measurements in a row lie on one side, and the line is crossed {crossings} times. Both are ordinary for {useful} measurements: {variation}.',
    },
  },
  i: {
    title: 'I chart',
    summary: 'Single values, such as minutes or means, with limits from the steps between measurements.',
    useWhen: [
      'each measurement is one number: a waiting time, a duration, a score',
      'you do not know how the numbers are distributed',
    ],
    notWhen: [
      'the numbers are shares with small and unlike denominators. Use a p chart',
      'the numbers are days between rare events. Use a t chart',
    ],
    looksAt:
      'The line is the mean. The limits come from how far the measurements usually step from one to the next. Uncommonly large steps are left out, so that one outlier does not make the limits too wide.',
    otherPrograms: [
      'qicharts2 leaves large steps out when it is attached with library(). qcc never does.',
      'NHSRplotthedots uses 2.66 times the average step. gpf uses 3/1.128 = 2.6596, and 2.66 with the rule set nhs.',
      'Where all measurements are alike there is no spread to go by. gpf then draws no limits.',
    ],
    story: {
      begin: 'The home nurses of Elvestad measure how many minutes a first home visit takes.',
      end: 'A visit takes about {mean} minutes, and ordinary ones lie between {lower} and {upper}. The last one lies above. What happened?',
    },
  },
  mr: {
    title: 'MR chart',
    summary: 'How far the measurements step from one to the next.',
    useWhen: [
      'you have an I chart and want to see whether the variation itself has changed',
      'evenness is the aim: the same waiting time from week to week',
    ],
    notWhen: ['you want to know whether the level is better. The I chart shows that'],
    looksAt:
      'Each point is the difference from the measurement before, without its sign. The first has none before it and gets no point. Only the upper limit can give a sign. Measurements in a row are not counted: two neighbors share a measurement, so they follow each other.',
    otherPrograms: [
      'qcc has an R chart for groups instead. It is not offered here.',
      'After a gap gpf starts anew, as qicharts2 does: there is no step across it.',
    ],
    story: {
      begin: 'Elvestad wants to know whether the length of a first home visit has become less predictable.',
      end: 'From one visit to the next there are usually {range} minutes, and seldom more than {upper}. The last step is {jump}: uncommonly large.',
    },
  },
  'i-prime': {
    title: 'I′ chart',
    summary: 'Like the I chart, but with narrow limits where much was measured and wide ones where little was.',
    useWhen: [
      'each measurement is a mean or a rate, and the denominator varies a lot',
      'the limits of a p or u chart are far too narrow',
    ],
    notWhen: [
      'all denominators are about the same. The I chart then says the same and is easier to explain',
      'the series is short. The spread has to come from the measurements themselves, which takes at least 12',
    ],
    looksAt:
      'The line is all numerators divided by all denominators. The steps between measurements are brought to one size before they become limits. So large measurements get narrow limits and small ones wide limits.',
    otherPrograms: [
      'qicharts2 takes the steps of all measurements in the phase. gpf takes those of the baseline and leaves excluded ones out, as on every other chart.',
      'qcc does not have this chart.',
    ],
    story: {
      begin: 'Skogvang counts minutes spent (numerator) and visits (denominator) on medication reviews.',
      end: 'A visit takes {mean} minutes on average. The limit is {wide} where there were 9 visits, but {upper} where there were 16. The last month came to {last}: above the limit.',
    },
  },
  xbar: {
    title: 'X̄ chart (xbar)',
    summary: 'The mean of several measurements in each period.',
    useWhen: [
      'you take a few samples each week or month and measure a value of each',
      'the spread within each group shows the ordinary variation',
    ],
    notWhen: [
      'you have only one value in each period. Use an I chart',
      'the groups are large: the limits are then soon too narrow',
    ],
    looksAt:
      'Each point is the mean of its group. The limits come from the spread within the groups, not between them. Read it together with the s chart: the limits hold only while the spread is steady. In a published chart each period needs at least five values, to protect privacy.',
    otherPrograms: [
      'qcc uses the ranges of the groups unless asked otherwise. gpf and qicharts2 use the standard deviation.',
      'Groups of unequal size are weighted by their size.',
    ],
    story: {
      begin:
        'A nursing home in Nordvik measures for how many seconds three random alarms ring before somebody answers.',
      end: 'The mean is {mean} seconds, and a group of three usually comes out between {lower} and {upper}. The last month lies above.',
    },
  },
  s: {
    title: 's chart',
    summary: 'How unlike the measurements are within each group.',
    useWhen: [
      'you have an X̄ chart: look at this one first',
      'it matters that everybody gets the same, not only that the mean is good',
    ],
    notWhen: ['you have only one value in each period. Use an MR chart'],
    looksAt:
      'Each point is the standard deviation of its group. A point above the limit means that the measurements of the group were uncommonly unlike. In a published chart each period needs at least five values, to protect privacy.',
    otherPrograms: [
      'qicharts2 and qcc calculate alike when the groups are of one size.',
      'The constants B₃ and B₄ are calculated exactly for each group size, not taken from rounded tables.',
    ],
    story: {
      begin: 'The nursing home in Nordvik looks at the same three alarms each month: are the times alike?',
      end: 'The times in a group usually spread by {spread} seconds, and seldom by more than {upper}. In the last month the spread is {last}: some got an answer fast, others waited long.',
    },
  },
  t: {
    title: 't chart',
    summary: 'The time between rare events, such as days since the last fall.',
    useWhen: ['the event is so rare that most months have none', 'you know the date of each event'],
    notWhen: [
      'there are enough events to count each month. Use a c or u chart',
      'two events fall on one day. The time has to be greater than zero: use hours, or a g chart',
    ],
    looksAt:
      'Each point is the time since the event before. High is good when the event is unwanted. Such times are skewed, so a power is taken of them first, and the lines are brought back again.',
    otherPrograms: [
      'qicharts2 uses the same power. A lower limit that would fall below zero is set to 0.',
      'Minitab has a t chart with another distribution (Weibull), so its limits are not the same.',
    ],
    story: {
      begin: 'A hospital ward counts the days between falls.',
      end: 'There are about {center} days between falls. Anything between {lower} and {upper} days may be chance: {variation}.',
    },
  },
  c: {
    title: 'c chart',
    summary: 'The number of events in periods of equal size.',
    useWhen: [
      'you count events, and there is about as much to count among each time',
      'an ordinary period has at least three events',
    ],
    notWhen: [
      'the number of patients or bed days varies a lot. Use a u chart',
      'most periods have none. Use a t or g chart',
    ],
    looksAt:
      'Each point is the count. The limits follow from the count itself: nine events on average usually vary by three, up or down, by chance alone.',
    otherPrograms: [
      'qicharts2 shows 0 where all rows of a period are missing. gpf shows a gap.',
      'Otherwise qcc and qicharts2 calculate alike.',
    ],
    story: {
      begin: 'The emergency clinic in Havsund counts complaints per month.',
      end: 'There are {mean} on average. Between {lower} and {upper} is ordinary. The last month lies above the limit.',
    },
  },
  u: {
    title: 'u chart',
    summary: 'Events per bed day, visit or inhabitant, where their number varies.',
    useWhen: ['you count events, and know how much could have given them', 'one patient may count several times'],
    notWhen: [
      'each patient either has it or has not. Use a p chart',
      'the denominator is very large. The limits are then too narrow: use a u′ chart',
    ],
    looksAt:
      'Each point is the numerator divided by the denominator. The limits are narrow where the denominator is large, and wide where it is small.',
    otherPrograms: [
      'qicharts2 and qcc calculate alike.',
      'A numerator above 0 over a denominator of 0 is infinite in qicharts2. gpf says that the data have to be put right.',
    ],
    story: {
      begin: 'A nursing home counts falls and bed days each month.',
      end: 'There are {mean} falls per bed day. In August there were {worst}, above the limit of {upper}. With 250 bed days the limit would be {wide}, with 350 only {narrow}. Since then the measurements are as before.',
    },
  },
  'u-prime': {
    title: 'u′ chart (Laney)',
    summary: 'Like the u chart, for denominators so large that its limits are far too narrow.',
    useWhen: [
      'the denominator is in the thousands, and a u chart gives signs almost everywhere',
      'gpf proposes it because the measurements vary more than chance alone makes them',
    ],
    notWhen: [
      'the denominators are small. Then the u chart holds',
      'the series is short: the spread comes from the measurements themselves',
    ],
    looksAt:
      'First comes how many sigma each measurement lies from the line. Then how much this varies from measurement to measurement. The limits are made so many times wider.',
    otherPrograms: [
      'qicharts2 calculates alike (u′ is called up there). Minitab calls it Laney U′.',
      'Where σ_z is below 1 the limits are narrower than on the u chart. That is so in all of them.',
    ],
    story: {
      begin: 'The emergency clinic in Storøya takes calls from 10,000 inhabitants.',
      end: 'The months vary {extra} times more than chance alone would make them. With {plain} as sigma almost every month would be outside. With u′ the limits are {lower} and {upper}: {variation}.',
    },
  },
  p: {
    title: 'p chart',
    summary: 'The share of patients who got or met with something, with limits that follow the denominator.',
    useWhen: [
      'each patient counts once: either yes or no',
      'there are enough patients behind each measurement, at least three expected on the rarer side',
    ],
    notWhen: [
      'there are very few patients behind each measurement. Use a run chart',
      'almost all measurements are 0 or 100%. Look at days between the exceptions instead',
      'the denominator is in the thousands. Use a p′ chart',
    ],
    looksAt:
      'The line is all numerators divided by all denominators, so large months count most. The limits show how far a share usually varies when so many patients are counted.',
    otherPrograms: [
      'qicharts2 and qcc calculate alike and cut the limits off at 0 and 100%.',
      'qicharts2 draws limits with very small denominators too. gpf does not, and says so.',
      'An I chart of percentages lets all months weigh the same, and so has another line.',
    ],
    story: {
      begin: 'Fjelldal measures how many get a visit by a nurse within three days of coming home.',
      end: 'All together it is {mean}. In June the share was {worst}, below the limit of {lower}. The limit is {wide} for 15 patients and {narrow} for 25: the fewer patients, the more it takes. Since June the share is as before.',
    },
  },
  'p-prime': {
    title: 'p′ chart (Laney)',
    summary: 'Like the p chart, for so many patients that its limits are far too narrow.',
    useWhen: [
      'the denominator is in the thousands, and a p chart gives signs almost everywhere',
      'gpf proposes it because the measurements vary more than chance alone makes them',
    ],
    notWhen: [
      'there are some tens of patients behind each measurement. Then the p chart holds',
      'the series is short: the spread comes from the measurements themselves',
    ],
    looksAt:
      'First comes how many sigma each measurement lies from the line. Then how much this varies from measurement to measurement. The limits are made so many times wider.',
    otherPrograms: [
      'qicharts2 calculates alike (p′ is called pp there). Minitab calls it Laney P′.',
      'Where all are 0 or 100%, qicharts2 has no limits. Neither has gpf.',
    ],
    story: {
      begin: 'The hospital counts how many of 2,500 referred patients get an appointment in time.',
      end: 'The share varies {extra} times more than chance alone would make it. With p′ the limits are {lower} and {upper}, and no month lies outside: {variation}.',
    },
  },
  g: {
    title: 'g chart',
    summary: 'The number of cases between rare events, such as operations between infections.',
    useWhen: [
      'the event is rare, and you count the cases in between instead of the days',
      'two events may come one after the other: the number is then 0',
    ],
    notWhen: ['you know only the dates. Use a t chart', 'there are many events. Use a p chart'],
    looksAt:
      'Each point is the number since the event before. High is good when the event is unwanted. The line drawn is the median, because the numbers are skewed. The limits are calculated from the mean.',
    otherPrograms: [
      'qicharts2 does the same: the median as the line, limits from the mean.',
      'Other programs, such as Minitab, draw a center line of their own and other limits.',
    ],
    story: {
      begin: 'A surgical ward counts operations between wound infections.',
      end: 'Half of the times there are fewer than {median} operations between two infections. Above {upper} is uncommonly many, and that is where they came last.',
    },
  },
};
