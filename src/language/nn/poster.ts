import type { PosterWords } from '../poster-words.ts';
import { formats } from './formats.ts';

const measurements = (number: number): string => formats.count(number, 'måling', 'målingar');

const counted = (numerator: string, denominator: string): string =>
  [...(numerator ? [`Teljar: ${numerator}.`] : []), ...(denominator ? [`Nemnar: ${denominator}.`] : [])].join('\n');

export const poster: PosterWords = {
  programme: 'Gode pasientforløp',
  invented: 'Oppdikta tal',
  internal: 'Internt – skal ikkje delast',
  headings: {
    background: 'Bakgrunn',
    patientVoice: 'Kva er viktig for deg?',
    aim: 'Målet vårt',
    changes: 'Dette endra vi',
    usersChanged: 'Dette endra brukarane',
    anchoring: 'Slik er arbeidet forankra',
    learned: 'Dette lærte vi',
    next: 'Vegen vidare – ni månader',
    wheel: 'Her er vi no',
    otherCharts: 'Andre målepunkt',
    measuringPlan: 'Måleplanen vår',
  },
  byHand: { test: 'Neste test', who: 'Kven', when: 'Når' },
  consent: 'Pasient. Attgjeve med samtykke.',
  together: (team, partners) => `${team} saman med ${partners}`,
  dataThrough: (period) => `Data til og med ${period}`,
  effectGoals: 'Effektmål vi arbeider mot:',
  wheel: {
    prepare: 'Førebu',
    plan: 'Planleggje',
    do: 'Utføre',
    evaluate: 'Evaluere',
    'follow-up': 'Følgje opp',
  },
  wheelNote: 'Det er heilt greitt å gå tilbake.',
  by: (date) => `innan ${date}`,
  aimFor: (whom) => `for ${whom}`,
  spread: 'Punkta sprikjer meir enn det lyse feltet reknar med, så tolk dei som ligg utanfor, varsamt.',
  andMore: (count) => `og ${formats.number(count)} til`,
  askUs: (topic) => `Spør oss om ${topic}`,
  qrCode: (address) => `QR-kode til sida ${address}`,
  contact: (contact) => `Kontakt: ${contact}`,
  countedAs: counted,
  nothingChosenYet: 'Vi har ikkje valt enno kva vi skal måle.',
  planNote: 'Frå 10 målingar kan vi byrje å lese utviklinga. Frå 12 kan vi sjå etter endring.',
  methods: {
    median: 'Svart linje: medianen.',
    mean: 'Svart linje: gjennomsnittet.',
    medianAndMean: 'Svart linje: medianen; i diagram med lyst felt: gjennomsnittet.',
    center: 'Svart linje: midtlinja (median eller gjennomsnitt).',
    previousLine: 'Stipla: linja frå perioden før.',
    diamond: (rules) => `Rute: teikn på reell endring (${rules}).`,
    outlier: 'Rute der inga endring er meld: éi måling utanfor det lyse feltet.',
    pattern: 'Ruter der inga endring er meld: eit mønster, men ikkje målingar nok til å seie at noko er annleis no.',
    icons:
      'Merket øvst til høgre: H eller L når den nyaste målinga er høgare eller lågare enn tilfeldig variasjon gjev, bølgje når ho ikkje er det; hake, kryss eller spørjeteikn for om målet vil bli nådd slik det går no.',
    limits: 'Lyst felt: det som er venta ved tilfeldig variasjon (3 sigma).',
    screening: 'Uvanleg store sprang tel ikkje med når grensene blir rekna ut.',
    excluded: 'Open sirkel: halden utanfor utrekninga.',
    hiddenMark: 'Kolon (:) nedst i eit diagram viser kvar.',
    hidden: (minDenominator, points) =>
      `Målingar med færre enn ${minDenominator} pasientar er ikkje viste, av omsyn til personvernet (${measurements(points)}).`,
    hiddenOfGroups: (minDenominator, points) =>
      `Målingar med færre enn ${minDenominator} pasientar, og av grupper som kunne røpt dei, er ikkje viste, av omsyn til personvernet (${measurements(points)}).`,
  },
  documentTitle: (title, team) => `Plakat: ${title}, ${team}`,
};
