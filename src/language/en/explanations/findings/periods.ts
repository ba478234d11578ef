import type { PeriodFindings } from '../../../../domain/finding-args/periods.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const periods: FindingExplanationsOf<PeriodFindings> = {
  'period-not-understood': {
    title: 'The period cannot be understood',
    why: 'Without its period a measurement has no place on the line. gpf does not guess at a month or a year.',
    steps: ['Write for example 2022-03, mars 2022, uke 5 2022 or 2022 K1.', 'Write all periods in the same way.'],
  },
  'year-disagrees': {
    title: 'The year and the period say different things',
    why: 'One year stands in the year column, another in the period. gpf does not know which is right, and a wrong year moves the point on the line.',
    steps: [
      'See which year the measurement is from.',
      'Correct the cell that is wrong: that of the year, or that of the period.',
    ],
  },
  'date-not-understood': {
    title: 'The date cannot be understood',
    why: 'A change is drawn on the line at the day when it began. Without the day it has no place there.',
    steps: ['Write the day, such as 14.03.2022 or 2022-03-14.', 'If you know only the month, write its first day.'],
  },
  'ambiguous-date': {
    title: 'The date can be read in two ways',
    why: 'In Norway 03/04 is the third of April, in the USA the fourth of March. If gpf took the wrong one, the change would stand a month too early or too late.',
    steps: [
      'If it is a date, write the day first, with full stops: 03.04.2022.',
      'If it is a period, write the month: april 2022. Single days are no periods.',
    ],
  },
  'week-does-not-exist': {
    title: 'The week does not exist',
    why: 'Most years have 52 weeks, some have 53. Around New Year the days may belong to a week of the year before or after.',
    steps: ['See in a calendar with week numbers which week it was.', 'Correct the week or the year.'],
  },
  'mixed-granularity': {
    title: 'Periods of different length are mixed',
    why: 'A week and a month are not equally large. On one line they would make it leap though nothing had changed.',
    steps: [
      'Write all periods as weeks, or all as months.',
      'If there are dates and you mean months: select the column in Excel, choose Formater celler → Egendefinert (Format Cells → Custom), write mmm.åå (mmm.yy) and save again.',
      'To measure by week and show by month, ask the adviser to set “step: month” for the series in gpf.yaml.',
    ],
  },
  'duplicate-period': {
    title: 'The same period stands twice',
    why: 'Each month has one point on the line. Of two rows gpf does not know which is right, or whether they should be added up.',
    steps: [
      'Look at both rows. The other one is named in the message, or stands just above.',
      'Delete the one that is wrong, or correct its period.',
      'If both belong, add them up in one row.',
    ],
  },
  'period-gap': {
    title: 'A period is missing',
    why: 'The line has a gap. The rules for signs of change count measurements only, so a gap makes it harder to see anything.',
    steps: [
      'If there is a measurement, add it in a new row.',
      'If it was not measured, in the holidays for example, leave it so.',
    ],
  },
  'period-in-future': {
    title: 'The period lies in the future',
    why: 'What has not happened cannot have been measured. Most often the year is misspelled, and the point would stand far out to the right.',
    steps: [
      'Check year and month.',
      'If you have written goals for later months, take the rows away: goals stand in gpf.yaml.',
    ],
  },
  'period-incomplete': {
    title: 'The period is not over yet',
    why: 'The numbers of a month that has not ended will probably grow. The last point of the line may move.',
    steps: [
      'Send the numbers again when the period is over.',
      'If you do not want to show it yet, take the row away for now.',
    ],
  },
  'period-out-of-order': {
    title: 'The periods are not in order',
    why: 'gpf sorts them itself, so the line is right. The order may still be a trace of a misspelled year.',
    steps: [
      'See that the year is right.',
      'To sort the sheet, select the table and choose Data → Sorter (Data → Sort).',
    ],
  },
  'period-far-from-others': {
    title: 'The period is far from the others',
    why: 'Most often the year is misspelled. The line then gets a point far away, and a large gap between.',
    steps: ['Check the year in the cell, and correct it.', 'If it is right, leave it so.'],
  },
};
