import type { PrivacyFindings } from '../../domain/finding-args/privacy.ts';
import { shares, sheet } from './example-parts.ts';
import type { ExamplePart, FactsOf } from './finding-facts.ts';

const found = 'reinnleggelse-30-dager';

/** A row with a comment. */
const withComment = (comment: string): ExamplePart =>
  sheet(
    ['team', 'indicator', 'period', 'numerator', 'denominator', 'comment'],
    ['Fjelldal', 'E2-03', '2022-01', '14', '20', comment],
  );

export const privacyFacts: FactsOf<PrivacyFindings> = {
  'national-identity-number': {
    sample: { args: { column: 'kommentar', where: 'cell' }, found: '######*****' },
    meanwhile: 'everything-stopped',
    example: { before: withComment('######*****'), after: withComment('') },
  },
  'possible-identity-number': {
    sample: { args: { column: 'kommentar', where: 'cell' }, found: '######*****' },
    meanwhile: 'everything-stopped',
    example: { before: withComment('######*****'), after: withComment('') },
  },
  'person-column': {
    sample: { args: { column: 'pasientnavn' }, found: null },
    meanwhile: 'everything-stopped',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', { own: 'pasientnavn' }],
        ['Fjelldal', 'E2-03', '2022-01', '14', '20', '#####'],
      ),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '14', '20']),
    },
  },
  'birth-date': {
    sample: { args: {}, found: '##.##.####' },
    meanwhile: 'left-off-poster',
    example: { before: withComment('f. ##.##.####'), after: withComment('') },
  },
  'phone-number': {
    sample: { args: {}, found: '########' },
    meanwhile: 'left-off-poster',
    example: { before: withComment('tlf. ########'), after: withComment('') },
  },
  'e-mail-address': {
    sample: { args: {}, found: '#####@#####' },
    meanwhile: 'left-off-poster',
    example: { before: withComment('#####@#####'), after: withComment('') },
  },
  'small-number': {
    sample: { args: { points: 1, minimum: 5 }, found: 'sykepleier-3-dager' },
    meanwhile: 'hidden',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-01', '6', '8'],
        ['Fjelldal', 'E2-03', '2022-02', '2', '3'],
        ['Fjelldal', 'E2-03', '2022-03', '5', '7'],
      ),
      after: shares(['Fjelldal', 'E2-03', '2022 K1', '13', '18']),
    },
  },
  'hidden-to-protect-another': {
    sample: { args: { points: 1 }, found: 'sykepleier-3-dager' },
    meanwhile: 'hidden',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'patient_group'],
        ['Fjelldal', 'E2-03', '2022-01', '16', '22', ''],
        ['Fjelldal', 'E2-03', '2022-01', '14', '19', 'frail-elderly'],
        ['Fjelldal', 'E2-03', '2022-01', '2', '3', 'children-and-youth'],
      ),
      after: null,
    },
  },
  'pooled-for-privacy': {
    sample: { args: { step: 'quarter', outside: 0 }, found },
    meanwhile: 'hidden',
    example: {
      before: shares(
        ['Fjelldal', 'E3-01', '2022-01', '4', '20'],
        ['Fjelldal', 'E3-01', '2022-02', '1', '17'],
        ['Fjelldal', 'E3-01', '2022-03', '3', '23'],
      ),
      after: null,
    },
  },
  'hidden-by-outcome': {
    sample: { args: {}, found },
    meanwhile: 'hidden',
    example: {
      before: shares(
        ['Fjelldal', 'E3-01', '2022-01', '0', '6'],
        ['Fjelldal', 'E3-01', '2022-02', '1', '5'],
        ['Fjelldal', 'E3-01', '2022-03', '0', '7'],
      ),
      after: null,
    },
  },
  'story-without-consent': {
    sample: { args: { reason: 'only-web' }, found: null },
    meanwhile: 'left-off-poster',
    example: {
      before: sheet(
        ['team', 'field', 'text'],
        ['Fjelldal', 'Pasientens ord', 'Nå vet jeg hvem som kommer.'],
        ['Fjelldal', 'Dato for samtykke', '22.08.2022'],
        ['Fjelldal', 'Samtykket gjelder', 'nett'],
      ),
      after: sheet(
        ['team', 'field', 'text'],
        ['Fjelldal', 'Pasientens ord', 'Nå vet jeg hvem som kommer.'],
        ['Fjelldal', 'Dato for samtykke', '22.08.2022'],
        ['Fjelldal', 'Samtykket gjelder', 'samling, nett'],
      ),
    },
  },
};
