import type { ChartFindings } from '../../../../domain/finding-args/charts.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const charts: FindingExplanationsOf<ChartFindings> = {
  'many-points-on-line': {
    title: 'Mange målinger er like, så reglene kan ikke brukes',
    why: 'Reglene ser etter om målingene ligger over eller under linjen. Er mer enn halvparten like, for eksempel 100 %, er det for lite igjen å lese av, og gpf sier ikke noe om endring.',
    steps: [
      'Ta med flere pasienter i hver måling, eller tell over lengre perioder, slik i gpf.yaml: step: quarter',
      'Er nesten alle målingene 100 % eller 0, tell heller dager mellom unntakene, som et eget målepunkt (t-diagram).',
      'Er alt som det skal, kan det stå.',
    ],
  },
  'over-dispersed': {
    title: 'Målingene varierer mer enn grensene regner med',
    why: 'Grensene i et p-diagram eller u-diagram bygger på ren tilfeldighet. Varierer målingene mer enn det, blir grensene for smale, og vanlige målinger ser ut som tegn på reell endring.',
    steps: [
      'Velg diagrammet som er foreslått, med chart i gpf.yaml: p-prime for andeler, u-prime for rater.',
      'Eller velg chart: run, som ikke har grenser.',
    ],
  },
  'rare-events': {
    title: 'Det som telles, skjer sjelden',
    why: 'Når mange målinger er uten det som telles, går det lang tid før diagrammet kan vise endring. Tiden mellom hver gang sier mer, og en endring blir synlig før.',
    steps: [
      'Lag et eget målepunkt i gpf.yaml med measure: days-between. Det blir tegnet som t-diagram.',
      'Skriv en rad for hver gang det skjer, med dagene siden forrige gang i kolonnen «verdi».',
      'Det gamle målepunktet kan stå så lenge dere vil.',
    ],
  },
  'small-denominators-for-limits': {
    title: 'For få pasienter i hver måling til å tegne grenser',
    why: 'Grensene gjelder bare når hver måling har mange nok pasienter. Med færre ville de ha vært feil, så gpf tegner dem ikke. Målingene og linjen tegnes som før.',
    steps: [
      'Tell over lengre perioder, for eksempel slik i gpf.yaml: step: quarter',
      'Eller velg chart: run, som leser utviklingen uten grenser.',
    ],
  },
  'screening-decides': {
    title: 'Et stort hopp avgjør om det er tegn på endring',
    why: 'Store hopp fra én måling til den neste holdes utenfor når grensene regnes ut. Her ville svaret blitt et annet om de var med, så lesningen er mindre sikker enn den ser ut.',
    steps: [
      'Finn målingen der kurven hopper, og finn ut hva som skjedde.',
      'Var det feil i tallene, rett dem. Var perioden ikke som de andre, skriv grunnen i kolonnen «utelat».',
      'Vent med å legge vekt på tegnet til det er kommet flere målinger.',
    ],
  },
  'small-denominator-advice': {
    title: 'Få pasienter i hver måling',
    why: 'Med få pasienter gir én pasient store utslag, og kurven hopper tilfeldig. Da er det vanskelig å se en endring som virkelig er der.',
    steps: [
      'Ta med flere pasienter i hver måling, for eksempel fra alle avdelingene.',
      'Eller tell over lengre perioder, slik i gpf.yaml: step: quarter',
      'Har dere ikke flere, kan det stå.',
    ],
  },
  'change-of-mix': {
    title: 'Endringen kan komme av at andre pasienter er med',
    why: 'Blir det flere fra en gruppe som har høye tall fra før, stiger tallet for alle, også når ingen gruppe har fått det bedre. gpf regner ut forskjellen en gang til med gruppene blandet likt før og etter (direkte standardisering). Er mindre enn halvparten igjen, eller snur den, sies det fra. I eksempelet har gruppene 20 % og 80 % både før og etter, men alle pasienter går fra 16 av 50 (32 %) til 34 av 50 (68 %): +36 prosentpoeng for alle, 0 med samme blanding.',
    steps: [
      'Se på diagrammet for hver pasientgruppe. Er det endring der?',
      'Finn ut hvorfor gruppene er blandet på en annen måte: nye rutiner for hvem som tas med, eller andre pasienter?',
      'Skriv det på plakaten hvis endringen for alle vises der.',
    ],
  },
};
