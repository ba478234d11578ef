import type { EncodingFindings } from '../../domain/finding-args/encoding.ts';
import { changes, shares } from './example-parts.ts';
import type { FactsOf } from './finding-facts.ts';

/** How letters became bytes. In a table the two look alike, where nothing was lost. */
export const encodingFacts: FactsOf<EncodingFindings> = {
  'read-as-windows-1252': {
    sample: { args: {}, found: null },
    meanwhile: 'read-anyway',
    example: { before: changes(['Fjelldal', '2022-03-14', 'Ringer på forhånd']), after: null },
  },
  'read-as-utf-16': {
    sample: { args: {}, found: null },
    meanwhile: 'read-anyway',
    example: { before: changes(['Fjelldal', '2022-03-14', 'Ringer på forhånd']), after: null },
  },
  'mixed-encoding': {
    sample: { args: {}, found: null },
    meanwhile: 'read-anyway',
    example: {
      before: changes(['Fjelldal', '2022-03-14', 'Ringer på forhånd'], ['Sørvik', '2022-04-01', 'Ny sjekkliste']),
      after: null,
    },
  },
  mojibake: {
    sample: { args: { suggestion: 'Sørvik' }, found: 'SÃ¸rvik' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: shares(['SÃ¸rvik', 'E2-03', '2022-01', '7', '10']),
      after: shares(['Sørvik', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'lost-characters': {
    sample: { args: {}, found: 'S\ufffdrvik' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: shares(['S\ufffdrvik', 'E2-03', '2022-01', '7', '10']),
      after: shares(['Sørvik', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'invisible-characters': {
    sample: { args: { characters: 2 }, found: null },
    meanwhile: 'skipped',
    example: { before: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']), after: null },
  },
};
