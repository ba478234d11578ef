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
  headline: 'hovudsetning',
  byline: 'teamnamn',
  evidence: 'setninga under diagrammet',
  'effect-goals': 'effektmål',
  'ask-us': 'spør oss om',
  contact: 'kontakt',
  methods: 'noten om metode',
};

export const poster: TextsOf<PosterFindings> = {
  'poster-text-too-long': ({ slot, characters }) => ({
    what: `Teksten i ${quote(places[slot] ?? slot)} får ikkje plass på plakaten (${formats.number(characters)} teikn).`,
    how: 'Kort ned teksten.',
  }),
  'sheet-crowded': ({ charts }) => ({
    what: `Arket har ${formats.count(charts, 'diagram', 'diagram')}, fleire enn det er plass til i lesbar storleik.`,
    how: 'Skriv ut på større papir, gje team og målepunkt kortare namn, eller vel færre målepunkt i gpf.yaml.',
  }),
  'poster-nothing-to-show': () => ({
    what: 'Plakaten har verken målingar eller tekstar å vise enno.',
    how: 'Fyll ut arket for målingar eller arket for plakattekstar (gpf init lagar dei).',
  }),
};
