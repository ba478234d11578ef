import type { ShapeFindings } from '../../domain/finding-args/shape.ts';
import { changes, csv, lines, shares, sheet } from './example-parts.ts';
import type { FactsOf } from './finding-facts.ts';

/** Rows and columns. Where columns have gone astray, the example is a text file as it stands. */
export const shapeFacts: FactsOf<ShapeFindings> = {
  'delimiter-undecided': {
    sample: { args: {}, found: null },
    meanwhile: 'file-not-read',
    example: {
      before: lines('team;indikator,periode', 'Fjelldal;E2-03,2022-01'),
      after: csv(';', ['team', 'indicator', 'period'], 'Fjelldal;E2-03;2022-01'),
    },
  },
  'decimal-comma-splits-cell': {
    sample: { args: {}, found: '12,5' },
    meanwhile: 'team-without-poster',
    example: {
      before: csv(',', ['team', 'indicator', 'period', 'value'], 'Fjelldal,B-01,2022-01,12,5'),
      after: csv(';', ['team', 'indicator', 'period', 'value'], 'Fjelldal;B-01;2022-01;12,5'),
    },
  },
  'unclosed-quote': {
    sample: { args: {}, found: '"Ny rutine' },
    meanwhile: 'team-without-poster',
    example: {
      before: changes(['Fjelldal', '2022-03-14', '"Ny rutine']),
      after: changes(['Fjelldal', '2022-03-14', 'Ny rutine']),
    },
  },
  'stray-quote': {
    sample: { args: {}, found: 'Ny "rutine' },
    meanwhile: 'team-without-poster',
    example: {
      before: changes(['Fjelldal', '2022-03-14', 'Ny "rutine']),
      after: changes(['Fjelldal', '2022-03-14', 'Ny rutine']),
    },
  },
  'truncated-line': {
    sample: { args: { expected: 5, got: 3 }, found: null },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10'], ['Fjelldal', 'E2-03', '2022-0', '', '']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10'], ['Fjelldal', 'E2-03', '2022-02', '8', '11']),
    },
  },
  'cell-too-long': {
    sample: { args: { limitCharacters: 1_000_000 }, found: null },
    meanwhile: 'file-without-posters',
    example: {
      before: changes(['Fjelldal', '2022-03-14', '"Ny rutine …']),
      after: changes(['Fjelldal', '2022-03-14', 'Ny rutine']),
    },
  },
  'too-many-columns': {
    sample: { args: { limit: 10_000 }, found: null },
    meanwhile: 'file-not-read',
    example: {
      before: sheet(['team', 'indicator', { own: '…' }, { own: 'NTP' }], ['Fjelldal', 'E2-03', '…', '']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'missing-column': {
    sample: {
      args: { missing: ['period'], present: ['team', 'indikator', 'teller', 'nevner'], indicator: null },
      found: null,
    },
    meanwhile: 'file-not-read',
    example: {
      before: sheet(['team', 'indicator', 'numerator', 'denominator'], ['Fjelldal', 'E2-03', '7', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'unknown-column': {
    sample: { args: { suggestion: 'comment' }, found: 'komentar' },
    meanwhile: 'skipped',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', { own: 'komentar' }],
        ['Fjelldal', 'E2-03', '2022-01', '7', '10', 'Ny rutine'],
      ),
      after: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'comment'],
        ['Fjelldal', 'E2-03', '2022-01', '7', '10', 'Ny rutine'],
      ),
    },
  },
  'duplicate-column': {
    sample: { args: { column: null, other: null }, found: 'team' },
    meanwhile: 'file-without-posters',
    example: {
      before: sheet(
        ['team', 'team', 'indicator', 'period', 'numerator', 'denominator'],
        ['Fjelldal', 'Havsund', 'E2-03', '2022-01', '7', '10'],
      ),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'blank-column-name': {
    sample: { args: {}, found: null },
    meanwhile: 'skipped',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', { own: '' }, 'numerator', 'denominator'],
        ['Fjelldal', 'E2-03', '2022-01', 'ok', '7', '10'],
      ),
      after: sheet(
        ['team', 'indicator', 'period', 'comment', 'numerator', 'denominator'],
        ['Fjelldal', 'E2-03', '2022-01', 'ok', '7', '10'],
      ),
    },
  },
  'title-rows-skipped': {
    sample: { args: { rows: 2 }, found: null },
    meanwhile: 'skipped',
    example: { before: lines('Fjelldal 2022', '', 'team;…', 'Fjelldal;E2-03;2022-01;7;10'), after: null },
  },
  'too-many-cells': {
    sample: { args: { expected: 5, got: 6 }, found: 'x' },
    meanwhile: 'team-without-poster',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', { own: '' }],
        ['Fjelldal', 'E2-03', '2022-01', '7', '10', 'x'],
      ),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'too-few-cells': {
    sample: { args: { expected: 5, got: 4 }, found: null },
    meanwhile: 'team-without-poster',
    example: {
      before: csv(';', ['team', 'indicator', 'period', 'numerator', 'denominator'], 'Fjelldal;E2-03;2022-01;7'),
      after: csv(';', ['team', 'indicator', 'period', 'numerator', 'denominator'], 'Fjelldal;E2-03;2022-01;7;10'),
    },
  },
  'blank-rows': {
    sample: { args: { rows: 1 }, found: null },
    meanwhile: 'skipped',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '7', '10'],
        ['', '', '', '', ''],
        ['Fjelldal', 'E2-03', '2022-02', '8', '11'],
      ),
      after: null,
    },
  },
  'total-row': {
    sample: { args: {}, found: 'Sum' },
    meanwhile: 'skipped',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '7', '10'],
        ['Fjelldal', 'E2-03', '2022-02', '8', '11'],
        ['Sum', '', '', '15', '21'],
      ),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10'], ['Fjelldal', 'E2-03', '2022-02', '8', '11']),
    },
  },
  'repeated-header': {
    sample: { args: {}, found: null },
    meanwhile: 'skipped',
    example: {
      before: lines('team;…', 'Fjelldal;E2-03;2022-01;7;10', 'team;…', 'Nordvik;E2-03;2022-01;5;9'),
      after: null,
    },
  },
  'second-table': {
    sample: { args: { rows: 1 }, found: null },
    meanwhile: 'file-without-posters',
    example: {
      before: lines('team;…', 'Fjelldal;E2-03;2022-01;7;10', '', 'team;dato;tiltak', 'Fjelldal;14.03.2022;Ny rutine'),
      after: lines('team;…', 'Fjelldal;E2-03;2022-01;7;10'),
    },
  },
  'formula-in-cell': {
    sample: { args: {}, found: '=SUM(D2:D3)' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'comment'],
        ['Fjelldal', 'E2-03', '2022-01', '7', '10', '=SUM(D2:D3)'],
      ),
      after: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'comment'],
        ['Fjelldal', 'E2-03', '2022-01', '7', '10', '15'],
      ),
    },
  },
  'wide-sheet-read': {
    sample: { args: { indicators: 1, periods: 2, year: null }, found: null },
    meanwhile: 'read-anyway',
    example: {
      before: sheet(
        ['team', 'indicator', { own: '' }, { own: '2022-01' }, { own: '2022-02' }],
        ['Fjelldal', 'E2-03', { column: 'numerator' }, '7', '8'],
        ['Fjelldal', 'E2-03', { column: 'denominator' }, '10', '11'],
      ),
      after: null,
    },
  },
  'wide-sheet-unclear': {
    sample: { args: { reason: 'number', indicator: 'E2-03' }, found: null },
    meanwhile: 'file-without-posters',
    example: {
      before: sheet(['team', 'indicator', { own: '2022-01' }, { own: '2022-02' }], ['Fjelldal', 'E2-03', '7', '8']),
      after: sheet(
        ['team', 'indicator', { own: '' }, { own: '2022-01' }, { own: '2022-02' }],
        ['Fjelldal', 'E2-03', { column: 'numerator' }, '7', '8'],
        ['Fjelldal', 'E2-03', { column: 'denominator' }, '10', '11'],
      ),
    },
  },
};
