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
  'poster-type-too-small': {
    title: 'Skrifta på plakaten blir mindre enn ho bør vere',
    why: 'Malen seier kor store bokstavane skal vere for å lesast på avstand. Er arket høgare eller breiare enn malen, eller går malen heilt ut til kanten, må heile plakaten krympast for å få plass.',
    steps: [
      'Vel eit ark som står som malen: utan «-landscape» i --size for ein ståande mal.',
      'Formata A0 til A4 har same form. 70x100 og 50x70 er nesten like.',
      'Teikn elles ein mal i forma til arket (gpf template new), med minst 12 mm luft langs kantane.',
    ],
  },
  'poster-series-left-out': {
    title: 'Plakaten har ikkje plass til alle målepunkta',
    why: 'Små diagram etter det sjette ville blitt for små til å lesast på to meters avstand.',
    steps: [
      'Er det rett hovudindikator som er stor? Han blir vald med «Hovudindikator» i arket for plakattekstar.',
      'Vis resten av diagramma i index.html når de står ved plakaten.',
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
  'picture-not-usable': {
    title: 'Logoen kan ikkje brukast',
    why: 'Ein logo blir teikna inn i kvar plakat, og send vidare med han. gpf tek difor berre imot bilete det kjenner (PNG, JPEG og SVG), som ikkje er for store, og som ikkje kan køyre noko eller hente noko utanfrå.',
    steps: [
      'Sjå etter skrivefeil i «logo» i gpf.yaml. Stien blir rekna frå mappa der gpf.yaml ligg.',
      'Be kommunikasjonsavdelinga om logoen som SVG eller PNG. 1000 pikslar i breidda er nok.',
      'Ein SVG som blir avvist, kan lagrast som «Vanleg SVG» eller som PNG i Inkscape.',
    ],
  },
};
