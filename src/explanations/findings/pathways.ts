import type { PathwayFindings } from '../../domain/finding-args/pathways.ts';
import { sheet } from './example-parts.ts';
import type { ExamplePart, FactsOf } from './finding-facts.ts';

/** Rows of an HPH sheet under their headings, which every language knows. */
const checklist = (header: readonly string[], ...rows: readonly (readonly string[])[]): ExamplePart =>
  sheet(
    header.map((own) => ({ own })),
    ...rows,
  );

const header = ['forløp', 'team', 'utskrevet', 'hjemkomst', 'HPH2'] as const;
const pathwayRows = (...rows: readonly (readonly string[])[]): ExamplePart => checklist(header, ...rows);
const events = (...rows: readonly (readonly string[])[]): ExamplePart =>
  checklist(['forløp', 'team', 'hendelse', 'tidspunkt'], ...rows);

const sound = ['1', 'Fjelldal', '14.03.2022', '14.03.2022', '16.03.2022'] as const;

/** HPH checklists. Nothing of a cell is ever told but names of columns and events. */
export const pathwayFacts: FactsOf<PathwayFindings> = {
  'checklist-sheet': {
    sample: { args: {}, found: null },
    meanwhile: 'skipped',
    example: {
      before: pathwayRows(sound),
      after: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator'],
        ['Fjelldal', 'E2-03', '2022-03', '7', '10'],
      ),
    },
  },
  'no-checklist-sheet': {
    sample: { args: { holdsMeasurements: true }, found: null },
    meanwhile: 'sheet-not-counted',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator'],
        ['Fjelldal', 'E2-03', '2022-03', '7', '10'],
      ),
      after: pathwayRows(sound),
    },
  },
  'missing-checklist-column': {
    sample: { args: { missing: ['pathway'] }, found: null },
    meanwhile: 'sheet-not-counted',
    example: { before: checklist(header.slice(1), sound.slice(1)), after: pathwayRows(sound) },
  },
  'unknown-checklist-column': {
    sample: { args: { suggestion: 'home' }, found: 'hjemkomstt' },
    meanwhile: 'counted-anyway',
    example: {
      before: checklist(['forløp', 'team', 'utskrevet', 'hjemkomstt', 'HPH2'], sound),
      after: pathwayRows(sound),
    },
  },
  'mixed-checklist-shapes': {
    sample: { args: { column: 'home' }, found: null },
    meanwhile: 'sheet-not-counted',
    example: {
      before: checklist(
        ['forløp', 'team', 'hjemkomst', 'hendelse', 'tidspunkt'],
        ['1', 'Fjelldal', '14.03.2022', 'HPH2', '16.03.2022'],
      ),
      after: events(['1', 'Fjelldal', 'hjemkomst', '14.03.2022'], ['1', 'Fjelldal', 'HPH2', '16.03.2022']),
    },
  },
  'missing-checklist-value': {
    sample: { args: { column: 'pathway' }, found: null },
    meanwhile: 'pathway-not-counted',
    example: { before: pathwayRows(['', ...sound.slice(1)]), after: pathwayRows(sound) },
  },
  'unknown-event': {
    sample: { args: { suggestion: 'home' }, found: 'hjemkomstt' },
    meanwhile: 'pathway-not-counted',
    example: {
      before: events(['1', 'Fjelldal', 'hjemkomstt', '14.03.2022']),
      after: events(['1', 'Fjelldal', 'hjemkomst', '14.03.2022']),
    },
  },
  'event-without-time': {
    sample: { args: { event: 'hph2' }, found: null },
    meanwhile: 'counted-anyway',
    example: {
      before: events(['1', 'Fjelldal', 'hjemkomst', '14.03.2022'], ['1', 'Fjelldal', 'HPH2', '']),
      after: events(['1', 'Fjelldal', 'hjemkomst', '14.03.2022'], ['1', 'Fjelldal', 'HPH2', '16.03.2022']),
    },
  },
  'time-not-understood': {
    sample: { args: { column: 'hph2' }, found: null },
    meanwhile: 'pathway-not-counted',
    example: {
      before: pathwayRows(['1', 'Fjelldal', '14.03.2022', '14.03.2022', 'dag 2']),
      after: pathwayRows(sound),
    },
  },
  'moment-in-future': {
    sample: { args: { column: 'hph2' }, found: null },
    meanwhile: 'pathway-not-counted',
    example: {
      before: pathwayRows(['1', 'Fjelldal', '14.03.2022', '14.03.2022', '16.03.2032']),
      after: pathwayRows(sound),
    },
  },
  'moment-after-through': {
    sample: { args: { column: 'hph2' }, found: null },
    meanwhile: 'counted-anyway',
    example: { before: pathwayRows(sound), after: null },
  },
  'done-without-date': {
    sample: { args: { column: 'hph2' }, found: null },
    meanwhile: 'counted-anyway',
    example: { before: pathwayRows(['1', 'Fjelldal', '14.03.2022', '14.03.2022', 'ja']), after: pathwayRows(sound) },
  },
  'pathway-twice': {
    sample: { args: {}, found: null },
    meanwhile: 'pathway-not-counted',
    example: {
      before: pathwayRows(sound, ['1', 'Fjelldal', '21.03.2022', '21.03.2022', '23.03.2022']),
      after: pathwayRows(sound, ['2', 'Fjelldal', '21.03.2022', '21.03.2022', '23.03.2022']),
    },
  },
  'event-twice': {
    sample: { args: { event: 'home' }, found: null },
    meanwhile: 'pathway-not-counted',
    example: {
      before: events(['1', 'Fjelldal', 'hjemkomst', '14.03.2022'], ['1', 'Fjelldal', 'hjemkomst', '21.03.2022']),
      after: events(['1', 'Fjelldal', 'hjemkomst', '14.03.2022'], ['2', 'Fjelldal', 'hjemkomst', '21.03.2022']),
    },
  },
  'impossible-order': {
    sample: { args: { earlier: 'discharged', later: 'home' }, found: null },
    meanwhile: 'pathway-not-counted',
    example: {
      before: pathwayRows(['1', 'Fjelldal', '14.03.2022', '14.03.2021', '16.03.2022']),
      after: pathwayRows(sound),
    },
  },
  'unknown-pathway-word': {
    sample: { args: { column: 'discharged_to' }, found: null },
    meanwhile: 'pathway-not-counted',
    example: {
      before: checklist([...header, 'utskrevet_til'], [...sound, 'datter']),
      after: checklist([...header, 'utskrevet_til'], [...sound, 'hjem']),
    },
  },
  'score-out-of-range': {
    sample: { args: { column: 'function_start', minimum: 1, maximum: 5, notKnown: 9 }, found: null },
    meanwhile: 'pathway-not-counted',
    example: {
      before: checklist([...header, 'funksjon_start'], [...sound, '42']),
      after: checklist([...header, 'funksjon_start'], [...sound, '2,1']),
    },
  },
};
