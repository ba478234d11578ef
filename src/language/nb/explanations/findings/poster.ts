import type { PosterFindings } from '../../../../domain/finding-args/poster.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const poster: FindingExplanationsOf<PosterFindings> = {
  'poster-text-too-long': {
    title: 'Teksten får ikke plass på plakaten',
    why: 'For å få plass måtte teksten bli så liten at ingen kan lese den på et par meters avstand. Da blir den utelatt, eller satt mindre enn den burde.',
    steps: [
      'Kort ned teksten i arket for plakattekster eller i gpf.yaml. Behold det viktigste, og fortell resten når dere står ved plakaten.',
      'Del gjerne en lang tekst i flere punkter i feltene som er lister, som «Dette lærte vi».',
    ],
  },
  'sheet-crowded': {
    title: 'Arket har flere diagrammer enn det er plass til',
    why: 'Over hvert diagram står et navn og en setning. Er diagrammene for mange, eller navnene lange, blir bokstavene for små til å leses på avstand.',
    steps: [
      'Skriv ut arket på større papir, eller gi team og målepunkter kortere navn i gpf.yaml.',
      'Velg færre målepunkter under «strategic: indicators:» eller «partnership: indicators:» i gpf.yaml.',
    ],
  },
  'poster-nothing-to-show': {
    title: 'Plakaten har ingenting å vise ennå',
    why: 'Teamet har verken målinger eller tekster. Plakaten blir laget med navnet på teamet, men de andre på samlingen får ikke vite noe om arbeidet.',
    steps: [
      'Fyll ut arket for målinger, eller skriv noen linjer i arket for plakattekster.',
      'Begge arkene lages med: gpf init',
    ],
  },
};
