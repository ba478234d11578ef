import type { BridgeFindings } from '../../../../domain/finding-args/bridges.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const bridges: FindingExplanationsOf<BridgeFindings> = {
  'bridge-sheet': {
    title: 'The sheet is in the format of SKDE or rapwhale',
    why: 'gpf report and gpf validate read measurements: how many of how many in each period. A sheet from a registry must be converted first. Where it has a row for each patient, it should not lie with what is sent to the network.',
    steps: [
      'Convert it, and save the measurements: gpf convert registry.csv --out data/registry.csv',
      'Move the sheet from the registry to the folder where it belongs.',
    ],
  },
  'no-bridge-sheet': {
    title: 'The sheet is not in the format of SKDE or rapwhale',
    why: 'gpf convert knows the formats by their headings. Where one of them lacks, gpf does not know what the numbers mean, and does not guess.',
    steps: [
      'If the sheet has team, indicator, period, numerator and denominator, it is measurements already: use gpf validate and gpf report.',
      'If it is from SKDE, check that the headings are orgnr, year, var, denominator and ind_id.',
      'If it is made with rapwhale, check that it has the columns ki_krit_teller and ki_krit_nevner.',
    ],
  },
  'missing-bridge-column': {
    title: 'The sheet does not say whom or what the rows are about',
    why: 'Without the unit or the measurement point the numbers belong to nothing, and gpf does not guess.',
    steps: [
      'If the whole sheet is of one team, write --team and its name behind the command.',
      'If the unit stands in a column, write --unit and the name of the column.',
      'If the whole sheet is of one measurement point, write --indicator and its code, like this: --indicator E2-03',
    ],
  },
  'date-column-unclear': {
    title: 'It is unclear which column says when',
    why: 'The numbers are added up by period. Admission and discharge may be in different months, and then the numbers differ.',
    steps: [
      'Find out which date the measurement point is counted from. gpf indicators shows what counts.',
      'Write the name of the column behind the command, like this: --date discharged',
      'If there are no dates in the sheet, take it out of the registry again with a column of dates.',
    ],
  },
  'only-years': {
    title: 'The sheet has years alone, and cannot become a run chart',
    why: 'A run chart needs at least 10 to 12 measurements before it can show whether something has changed. With one number a year that would take more than ten years, and the numbers say nothing of what happened when you changed something.',
    steps: [
      'Ask the registry for the same numbers with a date, month or quarter in a column of its own.',
      'If you have the file that was made before it was uploaded to SKDE, it often has a row for each event. Include the date in it.',
      'The yearly numbers can be used as they are to compare with others, but not to follow a change.',
    ],
  },
  'bridge-date-unclear': {
    title: 'The date of the row cannot be used',
    why: 'Without the date gpf does not know which period the row belongs to. If it were skipped, the numbers would be too low and nobody would see it.',
    steps: [
      'Go to the cell that is named, and mend the date. It is not shown here, since the row may be of one patient.',
      'If the date is in the future because the clock of the computer is wrong, write the date of today behind the command, like this: --today 2022-10-15',
    ],
  },
  'not-true-or-false': {
    title: 'A cell is neither true nor false',
    why: 'Each row must say whether the patient is in the denominator, and if so whether the patient is in the numerator. Anything else would give wrong numbers.',
    steps: [
      'Write TRUE or FALSE. gpf reads SANN, USANN, 1 and 0 too.',
      'The numerator may be empty or NA where the patient is outside the denominator.',
    ],
  },
  'outside-denominator': {
    title: 'A row is in the numerator, but not in the denominator',
    why: 'The numerator is a part of the denominator. Such a row is a mistake in how the criteria were worked out.',
    steps: ['Check the criterion of the denominator.', 'Mend it in the registry, and take the sheet out again.'],
  },
  'unknown-context': {
    title: 'The column context has an unknown value',
    why: 'The column says whether the numbers are of those who gave the treatment, or of where the patients live. They are two different numbers, which cannot be added up.',
    steps: [
      'Write caregiver where orgnr is the one that gave the treatment.',
      'Write resident where orgnr is the health trust where the patients live.',
    ],
  },
  'two-contexts': {
    title: 'The same patients are counted in two ways',
    why: 'A patient is counted both where the treatment was given and where the patient lives. With both, each patient would count twice. gpf counts those who gave the treatment.',
    steps: [
      'If the numbers should be of where the patients live, save a sheet with only the rows where context is resident.',
      'Otherwise it can stay as it is.',
    ],
  },
};
