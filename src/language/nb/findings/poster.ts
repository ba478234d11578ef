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
  headline: 'hovedsetning',
  byline: 'teamnavn',
  evidence: 'setningen under diagrammet',
  'effect-goals': 'effektmål',
  'ask-us': 'spør oss om',
  contact: 'kontakt',
  methods: 'noten om metode',
  qr: 'QR-koden',
};

/** Why a logo is left out, and what to do about it. */
const pictureProblems: Readonly<Record<PictureProblem, FindingText>> = {
  'no-file': {
    what: 'finnes ikke, eller kan ikke åpnes',
    how: 'Rett stien i gpf.yaml. Den regnes fra mappen der gpf.yaml ligger.',
  },
  'too-large': { what: 'er større enn 2 MB', how: 'Lagre bildet mindre. 1000 piksler i bredden er nok for en logo.' },
  'not-a-picture': {
    what: 'er verken PNG, JPEG eller SVG',
    how: 'Åpne bildet i et bildeprogram og lagre det som PNG, eller be om logoen som SVG.',
  },
  damaged: { what: 'er skadet eller ikke lagret ferdig', how: 'Hent bildet på nytt der det kom fra.' },
  'too-many-pixels': {
    what: 'har flere piksler enn noen utskrift trenger',
    how: 'Lagre bildet mindre. 1000 piksler i bredden er nok for en logo.',
  },
  drawing: { what: 'kan ikke brukes', how: 'Lagre tegningen som vanlig SVG, eller som PNG.' },
};

/** How much there is room for, where that is known. */
const roomFor = (fits: number | null): string =>
  fits === null ? '' : `, det er plass til omtrent ${formats.number(fits)}`;

export const poster: TextsOf<PosterFindings> = {
  'poster-text-too-long': ({ slot, characters, fits }) => ({
    what: `Teksten under ${quote(places[slot] ?? slot)} er for lang for plakaten: ${formats.number(characters)} tegn${roomFor(fits)}.`,
    how: 'Kort den ned til det viktigste, og fortell resten ved plakaten.',
  }),
  'sheet-crowded': ({ charts }) => ({
    what: `Arket har ${formats.count(charts, 'diagram', 'diagrammer')}, flere enn det er plass til i lesbar størrelse.`,
    how: 'Skriv ut på større papir, gi team og målepunkter kortere navn, eller velg færre målepunkter i gpf.yaml.',
  }),
  'poster-type-too-small': ({ percent }) => ({
    what: `Arket har en annen form enn malen, og skriften blir ${percent} % mindre enn den bør være for å leses på avstand.`,
    how: 'Velg et ark med samme form og retning som malen, eller en mal som er laget for arket.',
  }),
  'poster-series-left-out': ({ names }) => ({
    what: `${formats.count(names.length, 'målepunkt', 'målepunkter')} fikk ikke plass på plakaten: ${formats.list(names.map(({ nb }) => quote(nb)))}.`,
    how: 'Plakaten har ett stort og seks små diagrammer. Alle står i index.html. Hvilket som er stort, velger dere med «Hovedindikator» i arket for plakattekster.',
  }),
  'poster-nothing-to-show': () => ({
    what: 'Plakaten har verken målinger eller tekster å vise ennå.',
    how: 'Fyll ut arket for målinger eller arket for plakattekster (gpf init lager dem).',
  }),
  'picture-not-usable': ({ reason, element, problem }) =>
    problem === null || element === null
      ? { what: `Logoen ${pictureProblems[reason].what}, og plakaten er laget uten.`, how: pictureProblems[reason].how }
      : {
          what: `Logoen kan ikke brukes, og plakaten er laget uten: ${quote(element)} ${templateProblems[problem].what}.`,
          how: pictureProblems.drawing.how,
        },
};
