import type { PageTexts } from '../page-texts.ts';

export const page: PageTexts = {
  skip: 'Hopp til innhaldet',
  contents: 'Innhald',
  sheets: 'Felles ark',
  charts: 'Plakatar og diagram',
  together: 'Alle teama samla',
  status: 'Status',
  methods: 'Slik les du sida',
  poster: {
    files: 'Filer:',
    close: 'Lukk',
    previous: 'Førre plakat',
    next: 'Neste plakat',
    kept: 'Orda står på plakaten.',
  },
  filter: {
    label: 'Søk i målingane',
    search: 'Søk',
    team: 'Team',
    goal: 'Effektmål',
    signal: 'Teikn',
    group: 'Pasientgruppe',
    all: 'Alle',
    everybody: 'Alle pasientar under eitt',
    clear: 'Vis alt',
    counted: 'Viser {shown} av {all} diagram.',
    none: 'Ingen diagram passar. Ta bort eit ord eller eit val, eller vel «Vis alt».',
    severity: 'Vis',
  },
  signals: {
    change: 'Teikn på endring',
    'no-sure-change': 'Inga sikker endring',
    'not-yet': 'Kan ikkje lesast enno',
    hidden: 'Skjult av omsyn til personvernet',
  },
  points: (name) => `Målingane i diagrammet ${name}. Bruk piltastane.`,
  nothingFound: 'Ingen funn.',
  place: 'Stad',
  what: 'Kva, og kva de kan gjere',
  reading: {
    sign: 'Teikn på endring tyder at tala har flytta seg meir enn rein slump plar gje. Det seier ikkje kvifor: det må de finne ut av saman.',
    noRanking:
      'Teama står i alfabetisk rekkjefølgje. Dei har ulike pasientar og ulike oppgåver, og tala kan ikkje brukast til å setje dei opp mot kvarandre.',
    hidden: (minDenominator) =>
      `Målingar med færre enn ${minDenominator} pasientar blir ikkje viste. Dei er heller ikkje gøymde i denne fila.`,
    wrong:
      'Reglane tek feil av og til: dei kan varsle ei endring som berre er slump, og dei kan oversjå ei som er ekte. Di fleire diagram, di fleire slike varsel.',
    numbers: 'Tala bak sida:',
    alone:
      'Lenkjene til filer verkar når sida ligg i mappa der ho vart laga. Sender de sida åleine, er alt anna på henne med.',
    font: 'Skrifta er Source Sans 3, © 2010–2020 Adobe, med lisensen SIL Open Font License 1.1.',
  },
};
