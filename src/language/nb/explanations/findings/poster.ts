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
  'poster-type-too-small': {
    title: 'Skriften på plakaten blir mindre enn den bør være',
    why: 'Malen sier hvor store bokstavene skal være for å leses på avstand. Er arket høyere eller bredere enn malen, eller går malen helt ut til kanten, må hele plakaten krympes for å få plass.',
    steps: [
      'Velg et ark som står som malen: uten «-landscape» i --size for en stående mal.',
      'Formatene A0 til A4 har samme form. 70x100 og 50x70 er nesten like.',
      'Tegn ellers en mal i arkets form (gpf template new), med minst 12 mm luft langs kantene.',
    ],
  },
  'poster-series-left-out': {
    title: 'Plakaten har ikke plass til alle målepunktene',
    why: 'Små diagrammer etter det sjette ville blitt for små til å leses på to meters avstand.',
    steps: [
      'Er det riktig hovedindikator som er stor? Den velges med «Hovedindikator» i arket for plakattekster.',
      'Vis resten av diagrammene i index.html når dere står ved plakaten.',
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
  'picture-not-usable': {
    title: 'Logoen kan ikke brukes',
    why: 'En logo blir tegnet inn i hver plakat, og sendes videre med den. gpf tar derfor bare imot bilder den kjenner (PNG, JPEG og SVG), som ikke er for store, og som ikke kan kjøre noe eller hente noe utenfra.',
    steps: [
      'Se etter skrivefeil i «logo» i gpf.yaml. Stien regnes fra mappen der gpf.yaml ligger.',
      'Be kommunikasjonsavdelingen om logoen som SVG eller PNG. 1000 piksler i bredden er nok.',
      'En SVG som blir avvist, kan lagres som «Vanlig SVG» eller som PNG i Inkscape.',
    ],
  },
};
