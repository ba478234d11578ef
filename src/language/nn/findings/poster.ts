import type { PosterFindings } from '../../../domain/finding-args/poster.ts';
import type { PictureProblem } from '../../../domain/picture-problem.ts';
import type { FindingText, TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { poster as posterTexts } from '../poster.ts';
import { templateProblems } from './template-problems.ts';
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
  qr: 'QR-koden',
};

/** Why a logo is left out, and what to do about it. */
const pictureProblems: Readonly<Record<PictureProblem, FindingText>> = {
  'no-file': {
    what: 'finst ikkje, eller kan ikkje opnast',
    how: 'Rett stien i gpf.yaml. Han blir rekna frå mappa der gpf.yaml ligg.',
  },
  'too-large': { what: 'er større enn 2 MB', how: 'Lagre biletet mindre. 1000 pikslar i breidda er nok for ein logo.' },
  'not-a-picture': {
    what: 'er verken PNG, JPEG eller SVG',
    how: 'Opne biletet i eit biletprogram og lagre det som PNG, eller be om logoen som SVG.',
  },
  damaged: { what: 'er skadd eller ikkje lagra ferdig', how: 'Hent biletet på nytt der det kom frå.' },
  'too-many-pixels': {
    what: 'har fleire pikslar enn noka utskrift treng',
    how: 'Lagre biletet mindre. 1000 pikslar i breidda er nok for ein logo.',
  },
  drawing: { what: 'kan ikkje brukast', how: 'Lagre teikninga som vanleg SVG, eller som PNG.' },
};

/** How much there is room for, where that is known. */
const roomFor = (fits: number | null): string =>
  fits === null ? '' : `, det er plass til omtrent ${formats.number(fits)}`;

export const poster: TextsOf<PosterFindings> = {
  'poster-text-too-long': ({ slot, characters, fits }) => ({
    what: `Teksten under ${quote(places[slot] ?? slot)} er for lang for plakaten: ${formats.number(characters)} teikn${roomFor(fits)}.`,
    how: 'Kort han ned til det viktigaste, og fortel resten ved plakaten.',
  }),
  'sheet-crowded': ({ charts }) => ({
    what: `Arket har ${formats.count(charts, 'diagram', 'diagram')}, fleire enn det er plass til i lesbar storleik.`,
    how: 'Skriv ut på større papir, gje team og målepunkt kortare namn, eller vel færre målepunkt i gpf.yaml.',
  }),
  'poster-type-too-small': ({ percent }) => ({
    what: `Arket har ei anna form enn malen, og skrifta blir ${percent} % mindre enn ho bør vere for å lesast på avstand.`,
    how: 'Vel eit ark med same form og retning som malen, eller ein mal som er laga for arket.',
  }),
  'poster-series-left-out': ({ names }) => ({
    what: `${formats.count(names.length, 'målepunkt', 'målepunkt')} fekk ikkje plass på plakaten: ${formats.list(names.map(({ nn }) => quote(nn)))}.`,
    how: 'Plakaten har eitt stort og seks små diagram. Alle står i index.html. Kva for eit som er stort, vel de med «Hovudindikator» i arket for plakattekstar.',
  }),
  'poster-nothing-to-show': () => ({
    what: 'Plakaten har verken målingar eller tekstar å vise enno.',
    how: 'Fyll ut arket for målingar eller arket for plakattekstar (gpf init lagar dei).',
  }),
  'picture-not-usable': ({ reason, element, problem }) =>
    problem === null || element === null
      ? { what: `Logoen ${pictureProblems[reason].what}, og plakaten er laga utan.`, how: pictureProblems[reason].how }
      : {
          what: `Logoen kan ikkje brukast, og plakaten er laga utan: ${quote(element)} ${templateProblems[problem].what}.`,
          how: pictureProblems.drawing.how,
        },
};
