import type { ExplanationTexts } from '../../explanation-texts.ts';

export const ruleSets: ExplanationTexts['ruleSets'] = {
  anhoej: {
    title: "Anhøj's rules",
    summary: 'Many in a row or few crossings, with limits that follow the number of measurements. The default.',
    useWhen: [
      'you have no reason to choose anything else',
      'series are of different length, and all should be wrong as seldom',
    ],
    notWhen: [
      'there are few measurements before the change and many after. Split the series, or set a baseline of at least 12 measurements',
    ],
    looksAt:
      'First the measurements that are not on the line are counted. That number decides how long a row may be and how few crossings there may be. On charts with limits, a new measurement beyond them counts too.',
    otherPrograms: [
      'qicharts2 has the same rules. It is made by Anhøj.',
      'gpf gives no verdict before there are 12 measurements, 10 of them off the line. qicharts2 does from the first.',
    ],
    story: {
      begin: 'Fjelldal follows 20 discharged patients a month and counts who got a visit within three days.',
      end: 'The share is {mean} all together. {run} in a row is ordinary enough: it takes more than {run-limit}. But the line is crossed only {crossings} time, and at least {crossings-limit} are to be expected: {variation}.',
    },
  },
  nhs: {
    title: 'The NHS rules (Making Data Count)',
    summary: 'Four rules for I charts, with icons for change and for whether the goal can be met.',
    useWhen: [
      'you are to show numbers the way English hospitals do',
      'you want to know whether the goal can be met the way the work is done now',
    ],
    notWhen: ['it is any other chart than an I chart', 'it is small shares: the limits do not mind the denominator'],
    looksAt:
      'Beyond the limits, seven that rise or fall, two of three near the limit, seven in a row on one side. The reading follows the last measurement. The goal is held against the limits: outside them it is met always or never.',
    otherPrograms: [
      'The numbers are those of NHSRplotthedots 0.2.2: the limits lie 2.66 times the average step from the line.',
      'NHSRplotthedots gives icons even where nothing varies. gpf then says nothing of the goal.',
    ],
    story: {
      begin: 'The hospital counts what percentage of discharge letters is sent the same day. The goal is 70.',
      end: 'The last seven lie above the mean of {mean}: {variation}. But ordinary months come out between {lower} and {upper}, so the goal {assurance}. Both are true at once.',
    },
  },
  perla: {
    title: "Perla's rules",
    summary: 'Rules for run charts from many improvement courses: six in a row, five that rise, number of runs.',
    useWhen: ['your course or network uses them'],
    notWhen: [
      'you are free to choose. They give false signs more often than any other set here',
      'it is a chart with limits: they are for run charts only',
    ],
    looksAt:
      'Six in a row on one side of the median, five in a row that only rise or fall, and too few or too many runs. Perla also has “astronomical” points, which is a judgment by eye. gpf does not calculate it.',
    otherPrograms: [
      'Many spreadsheets have the same rules, but with eight in a row, or six that rise.',
      'qicharts2 does not have them.',
    ],
    story: {
      begin: 'Skogvang counts how many take part in fall prevention each month.',
      end: "{observed} measurements in a row are each higher than the one before. That is enough for Perla's rules. Anhøj's give no sign here.",
    },
  },
  'western-electric': {
    title: 'The Western Electric rules',
    summary: 'Four classic rules for charts with limits, from industry in 1956.',
    useWhen: ['you have a chart with limits and want to spot moderate changes fast'],
    notWhen: ['it is a run or MR chart', 'you read many charts at once: there will be many false signs'],
    looksAt:
      'The room between the line and the limit is split into three zones of one sigma each. A sign is one measurement beyond all zones, two of three in the outermost, four of five beyond the innermost, or eight in a row on one side.',
    otherPrograms: ['Zones go by the whole distance here, also where a limit is cut off at 0 or 100%.'],
    story: {
      begin: 'The emergency clinic in Nordvik counts complaints per month.',
      end: 'The first eight lie below {mean}, and the last four lie above {zone}, one sigma out. Two rules give a sign: {signs}.',
    },
  },
  nelson: {
    title: "Nelson's rules",
    summary: 'Eight rules for charts with limits. They find much, also what is not there.',
    useWhen: [
      'you look for mistakes in how something is measured or counted',
      'you have few charts and the time to look into each sign',
    ],
    notWhen: ['teams are to read the charts themselves', 'it is a run or MR chart'],
    looksAt:
      'The zones of Western Electric, nine in a row on one side, and four patterns more: six that rise or fall, fourteen up and down, fifteen close to the line, eight far from it.',
    otherPrograms: ['Minitab has the same eight tests, but uses only the first unless asked for more.'],
    story: {
      begin: 'A hospital expects 16 corridor patients a month, going by the year before.',
      end: '{observed} measurements in a row are each lower than the one before. The sign is {signs}.',
    },
  },
};
