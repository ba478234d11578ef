import type { PosterFindings } from '../../../../domain/finding-args/poster.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const poster: FindingExplanationsOf<PosterFindings> = {
  'poster-text-too-long': {
    title: 'Teksten får ikkje plass på plakaten',
    why: 'For å få plass måtte teksten bli så liten at ingen kan lese han på eit par meters avstand. Då blir han utelaten, eller sett mindre enn han burde.',
    steps: [
      'Kort ned teksten i arket for plakattekstar eller i gpf.yaml. La det viktigaste stå, og fortel resten når de står ved plakaten.',
      'Del gjerne ein lang tekst i fleire punkt i felta som er lister, som «Dette lærte vi».',
    ],
  },
  'sheet-crowded': {
    title: 'Arket har fleire diagram enn det er plass til',
    why: 'Over kvart diagram står eit namn og ei setning. Er diagramma for mange, eller namna lange, blir bokstavane for små til å lesast på avstand.',
    steps: [
      'Skriv ut arket på større papir, eller gje team og målepunkt kortare namn i gpf.yaml.',
      'Vel færre målepunkt under «strategic: indicators:» eller «partnership: indicators:» i gpf.yaml.',
    ],
  },
  'poster-nothing-to-show': {
    title: 'Plakaten har ingenting å vise enno',
    why: 'Teamet har verken målingar eller tekstar. Plakaten blir laga med namnet på teamet, men dei andre på samlinga får ikkje vite noko om arbeidet.',
    steps: [
      'Fyll ut arket for målingar, eller skriv nokre linjer i arket for plakattekstar.',
      'Begge arka blir laga med: gpf init',
    ],
  },
};
