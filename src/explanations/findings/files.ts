import type { FileFindings } from '../../domain/finding-args/files.ts';
import { lines, shares, sheet } from './example-parts.ts';
import type { FactsOf } from './finding-facts.ts';

/** A file as a whole. What is only seen in a folder or a workbook is told as names of files and sheets. */
export const fileFacts: FactsOf<FileFindings> = {
  'file-not-found': {
    sample: { args: {}, found: null },
    meanwhile: 'file-not-read',
    example: {
      before: lines('gpf.yaml', 'data: [malinger/fjelldal.csv]'),
      after: lines('gpf.yaml', 'data: [data/fjelldal.csv]'),
    },
  },
  'file-locked': {
    sample: { args: {}, found: null },
    meanwhile: 'file-not-read',
    example: { before: lines('data/fjelldal.xlsx', 'data/~$fjelldal.xlsx'), after: lines('data/fjelldal.xlsx') },
  },
  'file-unreadable': {
    sample: { args: { reason: 'denied' }, found: null },
    meanwhile: 'file-not-read',
    example: { before: lines('P:/andre/fjelldal.csv'), after: lines('data/fjelldal.csv') },
  },
  'file-empty': {
    sample: { args: {}, found: null },
    meanwhile: 'file-not-read',
    example: { before: lines('data/fjelldal.csv    0 kB'), after: lines('data/fjelldal.csv    1 kB') },
  },
  'file-is-not-a-table': {
    sample: { args: {}, found: null },
    meanwhile: 'file-not-read',
    example: {
      before: lines('Hei! Her er tallene: 7 av 10 i januar.'),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'file-is-spreadsheet': {
    sample: { args: { kind: 'xls' }, found: null },
    meanwhile: 'file-not-read',
    example: { before: lines('data/fjelldal.xls'), after: lines('data/fjelldal.xlsx') },
  },
  'file-is-protected': {
    sample: { args: {}, found: null },
    meanwhile: 'file-not-read',
    example: { before: lines('data/fjelldal.xlsx'), after: null },
  },
  'file-too-large': {
    sample: { args: { limitMegabytes: 300 }, found: null },
    meanwhile: 'file-not-read',
    example: { before: lines('data/journal.csv       2 400 MB'), after: lines('data/fjelldal.csv          1 kB') },
  },
  'file-changed-while-reading': {
    sample: { args: {}, found: null },
    meanwhile: 'used-as-it-stands',
    example: { before: lines('data/fjelldal.csv'), after: null },
  },
  'unread-file': {
    sample: { args: { patterns: ['data/*.csv'] }, found: null },
    meanwhile: 'skipped',
    example: {
      before: lines('gpf.yaml', 'data: [data/*.csv]', '', 'data/fjelldal.csv', 'data/nordvik.xlsx'),
      after: lines('gpf.yaml', 'data: [data/*.csv, data/*.xlsx]', '', 'data/fjelldal.csv', 'data/nordvik.xlsx'),
    },
  },
  'same-file-twice': {
    sample: { args: { other: 'data/fjelldal.csv' }, found: null },
    meanwhile: 'skipped',
    example: { before: lines('data/fjelldal.csv', 'data/fjelldal (1).csv'), after: lines('data/fjelldal.csv') },
  },
  'several-sheets': {
    sample: { args: { sheets: ['2021', '2022'], areHidden: false }, found: null },
    meanwhile: 'file-not-read',
    example: {
      before: lines('fjelldal.xlsx:  2021 | 2022'),
      after: lines('fjelldal-2021.xlsx:  2021', 'fjelldal-2022.xlsx:  2022'),
    },
  },
  'sheets-skipped': {
    sample: { args: { read: ['Ark1'], sheets: ['Ark2'] }, found: null },
    meanwhile: 'skipped',
    example: { before: lines('fjelldal.xlsx:  Ark1 | Ark2'), after: null },
  },
  'formula-without-value': {
    sample: { args: {}, found: null },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '', '10']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10']),
    },
  },
  'hidden-rows': {
    sample: { args: { rows: 3 }, found: null },
    meanwhile: 'used-as-it-stands',
    example: {
      before: sheet(
        [{ own: '' }, 'team', 'indicator', 'period', 'numerator', 'denominator'],
        ['2', 'Fjelldal', 'E2-03', '2022-01', '7', '10'],
        ['6', 'Fjelldal', 'E2-03', '2022-05', '8', '11'],
      ),
      after: null,
    },
  },
  'merged-cells': {
    sample: { args: { range: 'A2:A3' }, found: null },
    meanwhile: 'read-anyway',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10'], ['', 'E2-03', '2022-02', '8', '11']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '7', '10'], ['Fjelldal', 'E2-03', '2022-02', '8', '11']),
    },
  },
  'series-not-checked': {
    sample: { args: { limit: 1_000_000 }, found: null },
    meanwhile: 'only-told',
    example: { before: lines('gpf validate data'), after: lines('gpf validate data/fjelldal.csv') },
  },
  'nul-bytes': {
    sample: { args: {}, found: null },
    meanwhile: 'file-not-read',
    example: {
      before: lines('team;…', 'Fj␀␀dal;E2-03;2022-01;7;10'),
      after: lines('team;…', 'Fjelldal;E2-03;2022-01;7;10'),
    },
  },
};
