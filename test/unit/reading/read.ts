import { en } from '../../../src/language/en.ts';
import { nb } from '../../../src/language/nb.ts';
import { nn } from '../../../src/language/nn.ts';
import { readAnalysis } from '../../../src/reading/read-analysis.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { sealAnalysis } from '../../../src/series/seal-analysis.ts';
import type { Series } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';

const languages = { nb, nn, en };

/** The reading of a series, by way of its real analysis. No-break spaces are plain ones, to be seen in a test. */
export function read(series: Series, language: keyof typeof languages = 'nb'): Reading {
  const { input, options } = toSeriesInput(series);
  const analysis = sealAnalysis(series, analyzeSeries(input, options));
  const reading = readAnalysis(series, analysis, languages[language]);
  return JSON.parse(JSON.stringify(reading).replaceAll('\u00a0', ' ')) as Reading;
}

/** The same sentence in the three languages. */
export const inEveryLanguage = (series: Series, part: 'headline' | 'sentence' | 'summary' = 'headline') =>
  [read(series, 'nb')[part], read(series, 'nn')[part], read(series, 'en')[part]] as const;
