import type { MeasureFindings } from '../../../../domain/finding-args/measures.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

const save = 'Choose File → Save.';

export const measures: FindingExplanationsOf<MeasureFindings> = {
  'numerator-exceeds-denominator': {
    title: 'The numerator is larger than the denominator',
    why: 'The numerator is a part of the denominator: those for whom it was done, of all it concerned. If the numerator is the larger one, the share is above 100% and the chart shows what cannot be.',
    steps: [
      'Go to the cell that is named, and look at the numerator and denominator of its row.',
      'If the numbers have changed places, change them back. Else count again at the source.',
      save,
    ],
  },
  'zero-denominator': {
    title: 'The denominator is zero, but the numerator is not',
    why: 'The denominator says how many it concerned. If nobody is in the denominator, nobody can be in the numerator, and the share cannot be worked out.',
    steps: [
      'Find out how many it concerned in the period, and write the number in the denominator.',
      'If there was nobody, write 0 in both. The curve has a gap there, and that is right.',
      save,
    ],
  },
  'value-out-of-range': {
    title: 'The value is outside what is possible',
    why: 'A share cannot be above 100%, and there cannot be fewer than 0 days between two events. One such number pulls the line and the limits of the whole chart with it.',
    steps: [
      'Look for a minus sign, a zero too many or a decimal mark in the wrong place.',
      'Check that the number is in the unit of the indicator. It stands in “gpf indicators”.',
      save,
    ],
  },
  'value-disagrees': {
    title: 'The value does not agree with numerator and denominator',
    why: 'The row says the same in two ways, and they disagree. Numerator and denominator count, so the poster may show something else than what you think you handed in.',
    steps: [
      'Check numerator and denominator against the source.',
      'Empty the cell in the column “value”: select it and press Delete. gpf works out the percentage itself.',
      save,
    ],
  },
  'scale-change': {
    title: 'The numbers seem to have changed their unit',
    why: 'When somebody goes from hours to minutes, or from shares to percent, the curve jumps though nothing changed for the patients. It may be read as a sign of a real change.',
    steps: [
      'Look at the numbers right before and after the period that is named.',
      'If the unit changed, convert the old numbers, so that all are in the same unit.',
      'If the jump is real, the numbers can stay.',
    ],
  },
  'constant-denominator': {
    title: 'The denominator is the same in every measurement',
    why: 'The number of patients usually varies from period to period. If the denominator is always alike, it may have been copied, or only some of the patients may have been counted. The share then does not show how it went for all.',
    steps: [
      'Ask the one who counts: is it all patients, or a fixed number?',
      'If it is all, write the right denominator in each row.',
      'If it is a fixed number, such as the first ten of each month, it can stay.',
    ],
  },
  ceiling: {
    title: 'All measurements lie at one end of the scale',
    why: 'When all measurements are 100% or 0 from the very start, the chart cannot show whether anything changes. Perhaps only those for whom it was done were counted, or 0 was written where nothing was measured.',
    steps: [
      'See what counts in numerator and denominator: write “gpf indicators” and the code of the indicator.',
      'Include everybody in the denominator, also those for whom it was not done.',
      'Where it was not measured, write “not measured” instead of 0.',
      'If the numbers are right, they can stay.',
    ],
  },
  'same-value-repeated': {
    title: 'The same numbers stand in several measurements in a row',
    why: 'Exactly the same numbers time after time may come from a row that was copied and not filled in again. The chart then shows a calm that nobody has measured.',
    steps: [
      'Compare the rows with the source.',
      'Write the right numbers, and “not measured” where nothing was measured.',
      'If the numbers are right, they can stay.',
    ],
  },
  'too-few-points': {
    title: 'The series has too few measurements to be read',
    why: 'With few measurements, chance can look like change. gpf draws the measurements, but says nothing about how they develop until there are enough.',
    steps: [
      'Keep measuring as often as before.',
      'If you have older numbers that were counted in the same way, add them to the sheet.',
    ],
  },
  'too-few-teams': {
    title: 'Too few teams have measured the same for a chart together',
    why: 'The chart of the network adds up the numerators and denominators of several teams. With two teams alone, each could subtract its own number and see that of the other. So at least three are needed. Means can be added up only where the number of patients stands in the column “denominator”, and days between events cannot be added up. The chart of each team is as before.',
    steps: [
      'Agree in the network on the indicators that everybody measures, and how often.',
      'Use the same name for the indicator in all sheets.',
      'Write both numerator and denominator, and not a percentage alone.',
    ],
  },
  'follow-up-time-not-up': {
    title: 'The period cannot be fully counted yet',
    why: 'Some indicators wait for what may happen in the days that follow, such as a readmission. If the period is counted too early, not everything is in it, and the last measurement shows another number than it will end at.',
    steps: [
      'Wait until the time is up for everybody in the period, and count again.',
      'Write the new numbers in the row.',
      'If you want to hand in now, delete the row of the period: right-click its number and choose Delete. Add it again later.',
    ],
  },
};
