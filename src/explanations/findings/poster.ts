import type { PosterFindings } from '../../domain/finding-args/poster.ts';
import { lines, shares, sheet } from './example-parts.ts';
import type { FactsOf } from './finding-facts.ts';

export const posterFacts: FactsOf<PosterFindings> = {
  'poster-text-too-long': {
    sample: { args: { slot: 'background', characters: 1200 }, found: null },
    meanwhile: 'left-off-poster',
    example: {
      before: sheet(['team', 'field', 'text'], ['Fjelldal', 'Bakgrunn', '… (1200)']),
      after: sheet(['team', 'field', 'text'], ['Fjelldal', 'Bakgrunn', '… (400)']),
    },
  },
  'sheet-crowded': {
    sample: { args: { charts: 31 }, found: null },
    meanwhile: 'only-told',
    example: {
      before: lines('strategic:', '  indicators: [E2-01, E2-02, E2-03, E2-04, E2-05, E2-06, E3-01, E3-02, …]'),
      after: lines('strategic:', '  indicators: [E2-03, E2-06, E3-01]'),
    },
  },
  'poster-nothing-to-show': {
    sample: { args: {}, found: null },
    meanwhile: 'only-told',
    example: {
      before: shares(['', '', '', '', '']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '14', '20']),
    },
  },
};
