import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { NameFindings } from '../../domain/finding-args/names.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { lines, shares, sheet, values } from './example-parts.ts';
import type { FactsOf } from './finding-facts.ts';

const march = { kind: 'month', key: '2022-03' } as const;

const nurse = {
  id: 'sykepleier-3-dager' as IndicatorId,
  name: {
    nb: 'Strukturert oppfølging av sykepleier innen 3 dager',
    nn: 'Strukturert oppfølging av sjukepleiar innan 3 dagar',
    en: 'Structured follow-up by a nurse within 3 days',
  },
  alias: null,
};

export const nameFacts: FactsOf<NameFindings> = {
  'unknown-indicator': {
    sample: { args: { suggestion: nurse }, found: 'sykepleier 3 dgr' },
    meanwhile: 'team-without-poster',
    example: {
      before: shares(['Fjelldal', 'sykepleier 3 dgr', '2022-01', '14', '20']),
      after: shares(['Fjelldal', 'sykepleier-3-dager', '2022-01', '14', '20']),
    },
  },
  'unknown-team': {
    sample: { args: { suggestion: 'Fjelldal' }, found: 'Fjeldall' },
    meanwhile: 'row-of-nobody',
    example: {
      before: shares(['Fjeldall', 'E2-03', '2022-01', '14', '20']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '14', '20']),
    },
  },
  'renamed-municipality': {
    sample: { args: { number: '4022', name: 'Seljord', since: 2024 }, found: '3820' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: shares(['3820', 'E2-03', '2024-03', '14', '20']),
      after: shares(['Seljord', 'E2-03', '2024-03', '14', '20']),
    },
  },
  'lookalike-name': {
    sample: { args: { other: 'Fjelldal' }, found: 'FjeIldal' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '14', '20'], ['FjeIldal', 'E2-03', '2022-02', '11', '17']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '14', '20'], ['Fjelldal', 'E2-03', '2022-02', '11', '17']),
    },
  },
  'test-team': {
    sample: { args: {}, found: 'Testkommune' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: shares(['Fjelldal', 'E2-03', '2022-01', '14', '20'], ['Testkommune', 'E2-03', '2022-01', '1', '1']),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '14', '20']),
    },
  },
  'team-without-data': {
    sample: { args: { team: 'Nordvik' }, found: null },
    meanwhile: 'only-told',
    example: {
      before: lines('teams:', '  - { id: fjelldal, name: Fjelldal }', '  - { id: nordvik, name: Nordvik }'),
      after: shares(['Fjelldal', 'E2-03', '2022-01', '14', '20'], ['Nordvik', 'E2-03', '2022-01', '11', '17']),
    },
  },
  'team-missing-period': {
    sample: { args: { period: march }, found: null },
    meanwhile: 'only-told',
    example: {
      before: shares(
        ['Fjelldal', 'E2-03', '2022-02', '14', '20'],
        ['Fjelldal', 'E2-03', '2022-03', '11', '17'],
        ['Nordvik', 'E2-03', '2022-02', '15', '23'],
      ),
      after: shares(
        ['Fjelldal', 'E2-03', '2022-02', '14', '20'],
        ['Fjelldal', 'E2-03', '2022-03', '11', '17'],
        ['Nordvik', 'E2-03', '2022-02', '15', '23'],
        ['Nordvik', 'E2-03', '2022-03', '12', '18'],
      ),
    },
  },
  'unit-missing': {
    sample: { args: { unit: 'Nordvik sjukehus', period: march, periods: 1 }, found: 'epikrise-og-legemiddelliste' },
    meanwhile: 'left-out-of-calculation',
    example: {
      before: shares(
        ['Fjelldal kommune', 'E2-01', '2022-02', '14', '20'],
        ['Nordvik sjukehus', 'E2-01', '2022-02', '31', '40'],
        ['Fjelldal kommune', 'E2-01', '2022-03', '11', '17'],
      ),
      after: shares(
        ['Fjelldal kommune', 'E2-01', '2022-02', '14', '20'],
        ['Nordvik sjukehus', 'E2-01', '2022-02', '31', '40'],
        ['Fjelldal kommune', 'E2-01', '2022-03', '11', '17'],
        ['Nordvik sjukehus', 'E2-01', '2022-03', '35', '42'],
      ),
    },
  },
  'unit-not-added': {
    sample: { args: { unit: 'Nordvik sjukehus', reason: 'no-counts' }, found: 'Nordvik sjukehus' },
    meanwhile: 'team-without-poster',
    example: {
      before: values(['Fjelldal kommune', 'B-01', '2022-01', '41'], ['Nordvik sjukehus', 'B-01', '2022-01', '55']),
      after: values(['Fjelldal og Nordvik', 'B-01', '2022-01', '46']),
    },
  },
  'lost-leading-zero': {
    sample: { args: { number: '0301' }, found: '301' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: shares(['301', 'E2-03', '2022-01', '14', '20']),
      after: shares(['0301', 'E2-03', '2022-01', '14', '20']),
    },
  },
  'indicator-not-in-plan': {
    sample: { args: {}, found: 'E2-05' },
    meanwhile: 'used-as-it-stands',
    example: {
      before: lines('indicators:', '  - { id: sykepleier-3-dager, chart: run }'),
      after: lines(
        'indicators:',
        '  - { id: sykepleier-3-dager, chart: run }',
        '  - { id: fireukerssamtale, chart: run }',
      ),
    },
  },
  'definition-changed': {
    sample: { args: { period: march }, found: null },
    meanwhile: 'used-as-it-stands',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'definition', 'phase'],
        ['Fjelldal', 'E2-03', '2022-02', '14', '20', '0–3 d', ''],
        ['Fjelldal', 'E2-03', '2022-03', '11', '17', '0–2 d', ''],
      ),
      after: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'definition', 'phase'],
        ['Fjelldal', 'E2-03', '2022-02', '14', '20', '0–3 d', ''],
        ['Fjelldal', 'E2-03', '2022-03', '11', '17', '0–2 d', '0–2 d'],
      ),
    },
  },
  'unknown-poster-field': {
    sample: { args: { suggestion: 'Bakgrunn', within: null }, found: 'Bakgrun' },
    meanwhile: 'team-without-poster',
    example: {
      before: sheet(['team', 'field', 'text'], ['Fjelldal', 'Bakgrun', '…']),
      after: sheet(['team', 'field', 'text'], ['Fjelldal', 'Bakgrunn', '…']),
    },
  },
  'change-outside-data': {
    sample: { args: { date: '2012-03-14' as CalendarDate }, found: '14.03.2012' },
    meanwhile: 'only-told',
    example: {
      before: sheet(['team', 'date', 'change'], ['Fjelldal', '14.03.2012', 'HPH2']),
      after: sheet(['team', 'date', 'change'], ['Fjelldal', '14.03.2022', 'HPH2']),
    },
  },
};
