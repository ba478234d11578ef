import type { ChartFindings } from '../../../../domain/finding-args/charts.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const charts: FindingExplanationsOf<ChartFindings> = {
  'many-points-on-line': {
    title: 'Mange målingar er like, så reglane kan ikkje brukast',
    why: 'Reglane ser etter om målingane ligg over eller under linja. Er meir enn halvparten like, til dømes 100 %, er det for lite att å lese av, og gpf seier ikkje noko om endring.',
    steps: [
      'Ta med fleire pasientar i kvar måling, eller tel over lengre periodar, slik i gpf.yaml: step: quarter',
      'Er nesten alle målingane 100 % eller 0, tel heller dagar mellom unntaka, som eit eige målepunkt (t-diagram).',
      'Er alt som det skal, kan det stå.',
    ],
  },
  'over-dispersed': {
    title: 'Målingane varierer meir enn grensene reknar med',
    why: 'Grensene i eit p-diagram eller u-diagram byggjer på rein slump. Varierer målingane meir enn det, blir grensene for smale, og vanlege målingar ser ut som teikn på reell endring.',
    steps: [
      'Vel diagrammet som er føreslått, med chart i gpf.yaml: p-prime for delar, u-prime for ratar.',
      'Eller vel chart: run, som ikkje har grenser.',
    ],
  },
  'rare-events': {
    title: 'Det som blir talt, skjer sjeldan',
    why: 'Når mange målingar er utan det som blir talt, går det lang tid før diagrammet kan vise endring. Tida mellom kvar gong seier meir, og ei endring blir synleg før.',
    steps: [
      'Lag eit eige målepunkt i gpf.yaml med measure: days-between. Det blir teikna som t-diagram.',
      'Skriv ei rad for kvar gong det skjer, med dagane sidan førre gong i kolonna «verdi».',
      'Det gamle målepunktet kan stå så lenge de vil.',
    ],
  },
  'small-denominators-for-limits': {
    title: 'For få pasientar i kvar måling til å teikne grenser',
    why: 'Grensene gjeld berre når kvar måling har mange nok pasientar. Med færre ville dei ha vore feil, så gpf teiknar dei ikkje. Målingane og linja blir teikna som før.',
    steps: [
      'Tel over lengre periodar, til dømes slik i gpf.yaml: step: quarter',
      'Eller vel chart: run, som les utviklinga utan grenser.',
    ],
  },
  'screening-decides': {
    title: 'Eit stort hopp avgjer om det er teikn på endring',
    why: 'Store hopp frå ei måling til den neste blir haldne utanfor når grensene blir rekna ut. Her ville svaret ha vorte eit anna om dei var med, så lesinga er mindre sikker enn ho ser ut.',
    steps: [
      'Finn målinga der kurva hoppar, og finn ut kva som hende.',
      'Var det feil i tala, rett dei. Var ikkje perioden som dei andre, skriv grunnen i kolonna «utelat».',
      'Vent med å leggje vekt på teiknet til det er kome fleire målingar.',
    ],
  },
  'small-denominator-advice': {
    title: 'Få pasientar i kvar måling',
    why: 'Med få pasientar gjev éin pasient store utslag, og kurva hoppar tilfeldig. Då er det vanskeleg å sjå ei endring som verkeleg er der.',
    steps: [
      'Ta med fleire pasientar i kvar måling, til dømes frå alle avdelingane.',
      'Eller tel over lengre periodar, slik i gpf.yaml: step: quarter',
      'Har de ikkje fleire, kan det stå.',
    ],
  },
  'change-of-mix': {
    title: 'Endringa kan kome av at andre pasientar er med',
    why: 'Blir det fleire frå ei gruppe som har høge tal frå før, stig talet for alle, òg når inga gruppe har fått det betre. gpf reknar ut skilnaden ein gong til med gruppene blanda likt før og etter (direkte standardisering). Er mindre enn halvparten att, eller snur han, blir det sagt frå. I dømet har gruppene 20 % og 80 % både før og etter, men alle pasientar går frå 16 av 50 (32 %) til 34 av 50 (68 %): +36 prosentpoeng for alle, 0 med same blandinga.',
    steps: [
      'Sjå på diagrammet for kvar pasientgruppe. Er det endring der?',
      'Finn ut kvifor gruppene er blanda på ein annan måte: nye rutinar for kven som blir tekne med, eller andre pasientar?',
      'Skriv det på plakaten om endringa for alle er vist der.',
    ],
  },
};
