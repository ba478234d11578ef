import type { ProjectFindings } from '../../domain/finding-args/project.ts';
import { lines, sheet } from './example-parts.ts';
import type { ExamplePart, FactsOf } from './finding-facts.ts';

const nurseIn3Days = 'fjelldal, sykepleier-3-dager';

/** What gpf.yaml says of one series. */
const series = (keys: string): ExamplePart =>
  lines('series:', `  - { team: fjelldal, indicator: sykepleier-3-dager, ${keys} }`);

export const projectFacts: FactsOf<ProjectFindings> = {
  'config-beats-sheet': {
    sample: { args: { what: 'phase' }, found: null },
    meanwhile: 'setting-ignored',
    example: {
      before: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'phase'],
        ['Fjelldal', 'E2-03', '2022-02', '14', '20', ''],
        ['Fjelldal', 'E2-03', '2022-03', '11', '17', 'HPH2'],
      ),
      after: sheet(
        ['team', 'indicator', 'period', 'numerator', 'denominator', 'phase'],
        ['Fjelldal', 'E2-03', '2022-02', '14', '20', ''],
        ['Fjelldal', 'E2-03', '2022-03', '11', '17', ''],
      ),
    },
  },
  'config-not-yaml': {
    sample: { args: { reason: 'bad-indent' }, found: null },
    meanwhile: 'project-stopped',
    example: {
      before: lines('network:', '  name: Fjellfylket', ' invented: true'),
      after: lines('network:', '  name: Fjellfylket', '  invented: true'),
    },
  },
  'config-invalid': {
    sample: {
      args: { path: '', problem: { kind: 'unknown-key', key: 'team', suggestion: 'teams', allowed: [] } },
      found: null,
    },
    meanwhile: 'project-stopped',
    example: {
      before: lines('team:', '  - { id: fjelldal, name: Fjelldal }'),
      after: lines('teams:', '  - { id: fjelldal, name: Fjelldal }'),
    },
  },
  'unknown-series': {
    sample: { args: { path: 'series[0].team', what: 'team' }, found: 'fjeldall' },
    meanwhile: 'project-stopped',
    example: {
      before: lines('series:', '  - { team: fjeldall, indicator: sykepleier-3-dager, step: quarter }'),
      after: lines('series:', '  - { team: fjelldal, indicator: sykepleier-3-dager, step: quarter }'),
    },
  },
  'phase-begins-at-no-point': {
    sample: { args: { period: '2032-03' }, found: nurseIn3Days },
    meanwhile: 'setting-ignored',
    example: { before: series('phases: [2032-03]'), after: series('phases: [2022-03]') },
  },
  'exclusion-of-no-point': {
    sample: { args: { period: '2032-07' }, found: nurseIn3Days },
    meanwhile: 'setting-ignored',
    example: { before: series('exclude: [2032-07]'), after: series('exclude: [2022-07]') },
  },
  'baseline-ends-at-no-point': {
    sample: { args: { period: '2031-12' }, found: nurseIn3Days },
    meanwhile: 'setting-ignored',
    example: { before: series('baseline: { through: 2031-12 }'), after: series('baseline: { through: 2021-12 }') },
  },
  'short-baseline': {
    sample: { args: { measured: 6, least: 12 }, found: nurseIn3Days },
    meanwhile: 'used-as-it-stands',
    example: { before: series('baseline: { points: 6 }'), after: series('baseline: { points: 12 }') },
  },
  'short-phase': {
    sample: { args: { period: '2022-01', measured: 5, least: 12 }, found: nurseIn3Days },
    meanwhile: 'used-as-it-stands',
    example: { before: series('phases: [2022-01, 2022-06]'), after: series('phases: [2022-06]') },
  },
  'rules-do-not-fit-chart': {
    sample: { args: { rules: 'nelson', chart: 'run', charts: ['p', 'p-prime'] }, found: null },
    meanwhile: 'setting-ignored',
    example: { before: series('rules: nelson'), after: series('rules: nelson, chart: p') },
  },
  'goal-without-indicator': {
    sample: {
      args: {
        goal: 'E5',
        name: {
          nb: 'Kommune og sykehus som partnere',
          nn: 'Kommune og sjukehus som partnarar',
          en: 'Municipality and hospital as partners',
        },
        indicators: ['E1-04', 'E5-01'],
      },
      found: null,
    },
    meanwhile: 'used-as-it-stands',
    example: {
      before: lines('teams:', '  - { id: fjelldal, name: Fjelldal, poster: { mainIndicator: E2-03 } }'),
      after: lines(
        'teams:',
        '  - { id: fjelldal, name: Fjelldal, poster: { mainIndicator: E2-03 } }',
        '  - { id: nordvik, name: Nordvik sjukehus, poster: { mainIndicator: E5-01 } }',
      ),
    },
  },
  'template-invalid': {
    sample: { args: { element: 'titel', problem: 'unknown-slot', suggestion: 'title' }, found: null },
    meanwhile: 'project-stopped',
    example: {
      before: lines('<rect data-gpf="titel" x="20" y="20" width="554" height="40"/>'),
      after: lines('<rect data-gpf="title" x="20" y="20" width="554" height="40"/>'),
    },
  },
};
