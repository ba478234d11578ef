import type { PageTexts } from '../page-texts.ts';

export const page: PageTexts = {
  skip: 'Hopp til innholdet',
  contents: 'Innhold',
  sheets: 'Felles ark',
  charts: 'Plakater og diagrammer',
  together: 'Alle teamene samlet',
  status: 'Status',
  methods: 'Slik leser du siden',
  poster: {
    files: 'Filer:',
    close: 'Lukk',
    previous: 'Forrige plakat',
    next: 'Neste plakat',
    kept: 'Ordene står på plakaten.',
  },
  filter: {
    label: 'Søk i målingene',
    search: 'Søk',
    team: 'Team',
    goal: 'Effektmål',
    signal: 'Tegn',
    group: 'Pasientgruppe',
    all: 'Alle',
    everybody: 'Alle pasienter under ett',
    clear: 'Vis alt',
    counted: 'Viser {shown} av {all} diagrammer.',
    none: 'Ingen diagrammer passer. Ta bort et ord eller et valg, eller velg «Vis alt».',
    severity: 'Vis',
  },
  signals: {
    change: 'Tegn på endring',
    'no-sure-change': 'Ingen sikker endring',
    'not-yet': 'Kan ikke leses ennå',
    hidden: 'Skjult av hensyn til personvernet',
  },
  points: (name) => `Målingene i diagrammet ${name}. Bruk piltastene.`,
  nothingFound: 'Ingen funn.',
  place: 'Sted',
  what: 'Hva, og hva dere kan gjøre',
  reading: {
    sign: 'Tegn på endring betyr at tallene har flyttet seg mer enn ren tilfeldighet pleier å gi. Det sier ikke hvorfor: det må dere finne ut av sammen.',
    noRanking:
      'Teamene står i alfabetisk rekkefølge. De har ulike pasienter og ulike oppgaver, og tallene kan ikke brukes til å sette dem opp mot hverandre.',
    hidden: (minDenominator) =>
      `Målinger med færre enn ${minDenominator} pasienter vises ikke. De er heller ikke gjemt i denne filen.`,
    wrong:
      'Reglene tar feil av og til: de kan varsle en endring som bare er tilfeldig, og de kan overse en som er ekte. Jo flere diagrammer, jo flere slike varsler.',
    numbers: 'Tallene bak siden:',
    alone:
      'Lenkene til filer virker når siden ligger i mappen der den ble laget. Sendes siden alene, er alt annet på den med.',
    font: 'Skriften er Source Sans 3, © 2010–2020 Adobe, med lisensen SIL Open Font License 1.1.',
  },
};
