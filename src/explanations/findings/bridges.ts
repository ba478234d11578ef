import type { BridgeFindings } from '../../domain/finding-args/bridges.ts';
import { shares, sheet } from './example-parts.ts';
import type { ExamplePart, FactsOf } from './finding-facts.ts';

const own = (header: readonly string[], ...rows: readonly (readonly string[])[]): ExamplePart =>
  sheet(
    header.map((name) => ({ own: name })),
    ...rows,
  );

const skdeHeader = ['context', 'year', 'orgnr', 'ind_id', 'var', 'denominator'] as const;
const skdeRow = ['caregiver', '2022', '974753898', 'E2-03', '1', '1'] as const;
const skde = (...rows: readonly (readonly string[])[]): ExamplePart => own(skdeHeader, ...rows);
const dated = (...rows: readonly (readonly string[])[]): ExamplePart => own([...skdeHeader, 'dato'], ...rows);
const logical = (...rows: readonly (readonly string[])[]): ExamplePart =>
  own(['enhet', 'indikator', 'dato', 'ki_krit_teller', 'ki_krit_nevner'], ...rows);

const measurement = ['Fjelldal', 'E2-03', '2022-03', '7', '10'] as const;
const patient = ['Fjelldal', 'E2-03', '14.03.2022'] as const;

/** Sheets in the shapes of SKDE and rapwhale. */
export const bridgeFacts: FactsOf<BridgeFindings> = {
  'bridge-sheet': {
    sample: { args: { shape: 'skde' }, found: null },
    meanwhile: 'skipped',
    example: { before: dated([...skdeRow, '14.03.2022']), after: shares(measurement) },
  },
  'no-bridge-sheet': {
    sample: { args: { holdsMeasurements: true }, found: null },
    meanwhile: 'not-converted',
    example: { before: shares(measurement), after: dated([...skdeRow, '14.03.2022']) },
  },
  'missing-bridge-column': {
    sample: { args: { missing: ['indicator'] }, found: null },
    meanwhile: 'not-converted',
    example: {
      before: own(['enhet', 'dato', 'ki_krit_teller', 'ki_krit_nevner'], ['Fjelldal', '14.03.2022', 'TRUE', 'TRUE']),
      after: logical([...patient, 'TRUE', 'TRUE']),
    },
  },
  'date-column-unclear': {
    sample: { args: { columns: ['innlagt', 'utskrevet'] }, found: null },
    meanwhile: 'not-converted',
    example: {
      before: own(
        ['enhet', 'innlagt', 'utskrevet', 'ki_krit_teller', 'ki_krit_nevner'],
        ['Fjelldal', '12.03.2022', '14.03.2022', 'TRUE', 'TRUE'],
      ),
      after: own(
        ['enhet', 'utskrevet', 'ki_krit_teller', 'ki_krit_nevner'],
        ['Fjelldal', '14.03.2022', 'TRUE', 'TRUE'],
      ),
    },
  },
  'only-years': {
    sample: { args: {}, found: null },
    meanwhile: 'not-converted',
    example: { before: skde(skdeRow), after: dated([...skdeRow, '14.03.2022']) },
  },
  'bridge-date-unclear': {
    sample: { args: { reason: 'unread' }, found: null },
    meanwhile: 'not-converted',
    example: { before: dated([...skdeRow, 'vår']), after: dated([...skdeRow, '14.03.2022']) },
  },
  'not-true-or-false': {
    sample: { args: { column: 'ki_krit_teller' }, found: null },
    meanwhile: 'not-converted',
    example: { before: logical([...patient, 'kanskje', 'TRUE']), after: logical([...patient, 'FALSE', 'TRUE']) },
  },
  'outside-denominator': {
    sample: { args: {}, found: null },
    meanwhile: 'not-converted',
    example: { before: logical([...patient, 'TRUE', 'FALSE']), after: logical([...patient, 'TRUE', 'TRUE']) },
  },
  'unknown-context': {
    sample: { args: {}, found: 'bosted' },
    meanwhile: 'not-converted',
    example: {
      before: dated(['bosted', ...skdeRow.slice(1), '14.03.2022']),
      after: dated(['resident', ...skdeRow.slice(1), '14.03.2022']),
    },
  },
  'two-contexts': {
    sample: { args: { rows: 1 }, found: null },
    meanwhile: 'skipped',
    example: {
      before: dated([...skdeRow, '14.03.2022'], ['resident', ...skdeRow.slice(1), '14.03.2022']),
      after: dated([...skdeRow, '14.03.2022']),
    },
  },
};
