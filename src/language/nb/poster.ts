import type { PosterWords } from '../poster-words.ts';
import { formats } from './formats.ts';

const measurements = (number: number): string => formats.count(number, 'måling', 'målinger');

const counted = (numerator: string, denominator: string): string =>
  [...(numerator ? [`Teller: ${numerator}.`] : []), ...(denominator ? [`Nevner: ${denominator}.`] : [])].join('\n');

export const poster: PosterWords = {
  programme: 'Gode pasientforløp',
  invented: 'Oppdiktede tall',
  internal: 'Internt – skal ikke deles',
  headings: {
    background: 'Bakgrunn',
    patientVoice: 'Hva er viktig for deg?',
    aim: 'Målet vårt',
    changes: 'Dette endret vi',
    usersChanged: 'Dette endret brukerne',
    anchoring: 'Slik er arbeidet forankret',
    learned: 'Dette lærte vi',
    next: 'Veien videre – ni måneder',
    wheel: 'Her er vi nå',
    otherCharts: 'Andre målepunkter',
    measuringPlan: 'Måleplanen vår',
  },
  byHand: { test: 'Neste test', who: 'Hvem', when: 'Når' },
  consent: 'Pasient. Gjengitt med samtykke.',
  together: (team, partners) => `${team} sammen med ${partners}`,
  dataThrough: (period) => `Data til og med ${period}`,
  effectGoals: 'Effektmål vi arbeider mot:',
  wheel: {
    prepare: 'Forberede',
    plan: 'Planlegge',
    do: 'Utføre',
    evaluate: 'Evaluere',
    'follow-up': 'Følge opp',
  },
  wheelNote: 'Det er helt greit å gå tilbake.',
  by: (date) => `innen ${date}`,
  aimFor: (whom) => `for ${whom}`,
  spread: 'Punktene spriker mer enn det lyse feltet regner med, så tolk dem som ligger utenfor, med varsomhet.',
  andMore: (count) => `og ${formats.number(count)} til`,
  askUs: (topic) => `Spør oss om ${topic}`,
  qrCode: (address) => `QR-kode til siden ${address}`,
  contact: (contact) => `Kontakt: ${contact}`,
  countedAs: counted,
  nothingChosenYet: 'Vi har ikke valgt ennå hva vi skal måle.',
  planNote: 'Fra 10 målinger kan vi begynne å lese utviklingen. Fra 12 kan vi se etter endring.',
  methods: {
    median: 'Svart linje: medianen.',
    mean: 'Svart linje: gjennomsnittet.',
    medianAndMean: 'Svart linje: medianen; i diagrammer med lyst felt: gjennomsnittet.',
    center: 'Svart linje: midtlinjen (median eller gjennomsnitt).',
    previousLine: 'Stiplet: linjen fra perioden før.',
    diamond: (rules) => `Rute: tegn på reell endring (${rules}).`,
    outlier: 'Rute der ingen endring er meldt: én måling utenfor det lyse feltet.',
    pattern: 'Ruter der ingen endring er meldt: et mønster, men ikke målinger nok til å si at noe er annerledes nå.',
    icons:
      'Merket øverst til høyre: H eller L når den nyeste målingen er høyere eller lavere enn tilfeldig variasjon gir, bølge når den ikke er det; hake, kryss eller spørsmålstegn for om målet vil bli nådd slik det går nå.',
    limits: 'Lyst felt: det som er ventet ved tilfeldig variasjon (3 sigma).',
    screening: 'Uvanlig store sprang teller ikke med når grensene regnes ut.',
    excluded: 'Åpen sirkel: holdt utenfor beregningen.',
    hiddenMark: 'Kolon (:) nederst i et diagram viser hvor.',
    hidden: (minDenominator, points) =>
      `Målinger med færre enn ${minDenominator} pasienter er ikke vist, av hensyn til personvernet (${measurements(points)}).`,
    hiddenOfGroups: (minDenominator, points) =>
      `Målinger med færre enn ${minDenominator} pasienter, og av grupper som kunne røpet dem, er ikke vist, av hensyn til personvernet (${measurements(points)}).`,
  },
  documentTitle: (title, team) => `Plakat: ${title}, ${team}`,
};
