import type { NameFindings } from '../../../domain/finding-args/names.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { didYouMean, stood } from './words.ts';

export const names: TextsOf<NameFindings> = {
  'unknown-indicator': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke et målepunkt i katalogen eller i gpf.yaml.`,
    how: didYouMean(suggestion, 'Se navnene med: gpf indicators'),
  }),
  'unknown-team': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke et team i gpf.yaml.`,
    how: didYouMean(suggestion, 'Rett navnet, eller legg teamet til i gpf.yaml.'),
  }),
  'renamed-municipality': () => ({ what: '', how: null }),
  'lookalike-name': () => ({ what: '', how: null }),
  'test-team': () => ({ what: '', how: null }),
  'team-without-data': ({ team }) => ({
    what: `${team} har ikke levert målinger.`,
    how: 'Har teamet målt, se etter skrivefeil i kolonnen «team».',
  }),
  'team-missing-period': () => ({ what: '', how: null }),
  'indicator-not-in-plan': () => ({ what: '', how: null }),
  'definition-changed': () => ({ what: '', how: null }),
  'unknown-poster-field': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke et felt på plakaten.`,
    how: didYouMean(suggestion, 'Bruk en overskrift fra plakaten, for eksempel «Bakgrunn» eller «Dette lærte vi».'),
  }),
  'change-outside-data': () => ({ what: '', how: null }),
};
