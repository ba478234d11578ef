import type { PeriodKey } from './period-key.ts';

/** What each code means, as the error says it. */
const meanings = {
  'invalid-series': 'a series has a chart and a list of observations',
  'invalid-option': 'an option has a value that it cannot have',
  'unknown-chart': 'no such chart type',
  'unknown-rules': 'no such rule set',
  'rules-do-not-fit-chart': 'this rule set does not go with this chart type',
  'invalid-period': 'a period is a text or a finite number',
  'invalid-number': 'a number is 0 or from 1e-100 to 1e100 in size, or null where it is unknown',
  'missing-denominator': 'a measured value lacks its denominator',
  'negative-denominator': 'a denominator is not negative',
  'negative-count': 'a count, or a number of cases or days between events, is not negative',
  'zero-denominator': 'a numerator other than 0 stands over a denominator of 0',
  'time-not-positive': 'a time between events is greater than 0',
  'phase-begins-at-no-point': 'a phase begins at a period that the series does not have',
  'exclusion-of-no-point': 'a period is excluded that the series does not have',
  'baseline-ends-at-no-point': 'the baseline goes through a period that the series does not have',
  'invalid-baseline': 'a baseline is { points }, a whole number from 1, or { through }, a period',
} as const;

/** Which condition was broken. */
export type AnalysisErrorCode = keyof typeof meanings;

/**
 * Thrown by `analyzeSeries` where the input breaks a condition of the chart or of the options, so that there is nothing
 * sound to calculate. `subject` is the period, the option or the id in question, null where there is none; the message
 * holds no measured number.
 */
export class AnalysisError extends Error {
  override readonly name = 'AnalysisError';
  readonly code: AnalysisErrorCode;
  readonly subject: PeriodKey | null;

  constructor(code: AnalysisErrorCode, subject: PeriodKey | null = null) {
    super(subject === null ? meanings[code] : `${meanings[code]}: ${subject}`);
    this.code = code;
    this.subject = subject;
  }
}
