import type { PosterFindings } from '../../../domain/finding-args/poster.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { poster as posterTexts } from '../poster.ts';
import { quote } from './words.ts';

/** What the places of a poster are called; the id where they have no name. */
const places: Readonly<Record<string, string>> = {
  background: posterTexts.headings.background,
  'patient-voice': posterTexts.headings.patientVoice,
  aim: posterTexts.headings.aim,
  changes: posterTexts.headings.changes,
  'users-changed': posterTexts.headings.usersChanged,
  anchoring: posterTexts.headings.anchoring,
  learned: posterTexts.headings.learned,
  next: posterTexts.headings.next,
  'other-charts': posterTexts.headings.otherCharts,
  title: 'tittel',
  headline: 'hovedsetning',
  byline: 'teamnavn',
  evidence: 'setningen under diagrammet',
  'effect-goals': 'effektmål',
  'ask-us': 'spør oss om',
  contact: 'kontakt',
  methods: 'noten om metode',
};

export const poster: TextsOf<PosterFindings> = {
  'poster-text-too-long': ({ slot, characters }) => ({
    what: `Teksten i ${quote(places[slot] ?? slot)} får ikke plass på plakaten (${formats.number(characters)} tegn).`,
    how: 'Kort ned teksten.',
  }),
  'sheet-crowded': ({ charts }) => ({
    what: `Arket har ${formats.count(charts, 'diagram', 'diagrammer')}, flere enn det er plass til i lesbar størrelse.`,
    how: 'Skriv ut på større papir, gi team og målepunkter kortere navn, eller velg færre målepunkter i gpf.yaml.',
  }),
  'poster-nothing-to-show': () => ({
    what: 'Plakaten har verken målinger eller tekster å vise ennå.',
    how: 'Fyll ut arket for målinger eller arket for plakattekster (gpf init lager dem).',
  }),
};
