import type { PosterFindings } from '../../domain/finding-args/poster.ts';
import { shares, sheet } from './example-parts.ts';
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
  'poster-nothing-to-show': {
    sample: { args: {}, found: null },
    meanwhile: 'only-told',
    example: {
      before: shares(['', '', '', '', '']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '14', '20']),
    },
  },
};
