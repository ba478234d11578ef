import type { PosterFindings } from '../../domain/finding-args/poster.ts';
import { lines, shares, sheet } from './example-parts.ts';
import type { FactsOf } from './finding-facts.ts';

export const posterFacts: FactsOf<PosterFindings> = {
  'poster-text-too-long': {
    sample: { args: { slot: 'background', characters: 1200, fits: 400 }, found: null },
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
  'poster-type-too-small': {
    sample: { args: { percent: 29 }, found: null },
    meanwhile: 'only-told',
    example: {
      before: lines('gpf report --template vår-mal.svg --size a1-landscape'),
      after: lines('gpf report --template vår-mal.svg --size a1'),
    },
  },
  'poster-series-left-out': {
    sample: {
      args: {
        names: [{ nb: 'Oppfølging innen 14 dager', nn: 'Oppfølging innan 14 dagar', en: 'Follow-up within 14 days' }],
      },
      found: null,
    },
    meanwhile: 'left-off-poster',
    example: {
      before: sheet(['team', 'field', 'text'], ['Fjelldal', 'Hovedindikator', '']),
      after: sheet(['team', 'field', 'text'], ['Fjelldal', 'Hovedindikator', 'E2-06']),
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
  'picture-not-usable': {
    sample: { args: { reason: 'no-file', element: null, problem: null }, found: null },
    meanwhile: 'left-off-poster',
    example: {
      before: lines('network:', '  logo: logo.pgn'),
      after: lines('network:', '  logo: logo.png'),
    },
  },
};
