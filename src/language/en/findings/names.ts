import type { NameFindings } from '../../../domain/finding-args/names.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { didYouMean, stood } from './words.ts';

export const names: TextsOf<NameFindings> = {
  'unknown-indicator': ({ suggestion }, found) => ({
    what: `${stood(found)} is not an indicator in the catalogue or in gpf.yaml.`,
    how: didYouMean(suggestion, 'See the names with: gpf indicators'),
  }),
  'unknown-team': ({ suggestion }, found) => ({
    what: `${stood(found)} is not a team in gpf.yaml.`,
    how: didYouMean(suggestion, 'Correct the name, or add the team to gpf.yaml.'),
  }),
  'renamed-municipality': () => ({ what: '', how: null }),
  'lookalike-name': () => ({ what: '', how: null }),
  'test-team': () => ({ what: '', how: null }),
  'team-without-data': ({ team }) => ({
    what: `${team} has not handed in measurements.`,
    how: 'If the team has measured, look for a spelling mistake in the column “team”.',
  }),
  'team-missing-period': () => ({ what: '', how: null }),
  'indicator-not-in-plan': () => ({ what: '', how: null }),
  'definition-changed': () => ({ what: '', how: null }),
  'unknown-poster-field': ({ suggestion }, found) => ({
    what: `${stood(found)} is not a field of the poster.`,
    how: didYouMean(suggestion, 'Use a heading of the poster, such as “Background” or “What we learned”.'),
  }),
  'change-outside-data': () => ({ what: '', how: null }),
};
