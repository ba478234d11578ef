import { capitalize } from '../../capitalize.ts';
import type { FindingWords } from '../../finding-explanations.ts';
import { report } from '../report.ts';

export const findingWords: FindingWords = {
  lead: (severity, code) => `${capitalize(report.severity[severity])}. Koden er ${code}.`,
  message: 'gpf sier',
  why: 'Derfor betyr det noe',
  steps: 'Slik retter du det',
  meanwhile: 'Det gjør gpf så lenge',
  example: 'Eksempel, med oppdiktede tall',
  before: 'Slik står det:',
  after: 'Slik skal det stå:',
  doing: {
    'team-without-poster':
      'Det som er galt, blir ikke brukt, og teamet får ikke plakat før det er rettet. De andre teamene får sine.',
    'file-without-posters':
      'gpf kan ikke se hvem feilen gjelder. Teamene i filen får ikke plakat før den er rettet. De andre får sine.',
    'file-not-read': 'Filen blir ikke lest. De andre filene leses som vanlig, og teamene i dem får plakat.',
    'row-of-nobody': 'Raden blir ikke brukt av noen. Alle teamene får plakat, men uten tallene i denne raden.',
    'everything-stopped':
      'gpf stopper og lager ingen filer. Bare «gpf validate» viser hvor det står, med tallet skjult.',
    'project-stopped': 'gpf lager ingen plakater før det er rettet.',
    'setting-ignored': 'gpf ser bort fra innstillingen og lager plakaten uten den.',
    'read-anyway': 'gpf leser filen likevel, og endrer ikke på den.',
    'used-as-it-stands': 'gpf bruker det slik det står, og plakaten blir laget.',
    skipped: 'gpf hopper over det og leser resten. Plakaten blir laget.',
    gap: 'Målingen regnes som ikke målt. Kurven får et hull der, og plakaten blir laget.',
    'left-out-of-calculation': 'Målingen tegnes hul og holdes utenfor beregningen. Plakaten blir laget.',
    hidden: 'gpf skjuler det på alt som vises for andre. Plakaten blir laget uten.',
    'left-off-poster': 'Plakaten blir laget uten det.',
    'pathway-not-counted':
      'gpf teller ikke forløpet. De andre forløpene blir talt, og kommandoen slutter med avslutningskode 1.',
    'sheet-not-counted': 'gpf teller ingen forløp i arket før det er rettet.',
    'counted-anyway': 'gpf teller forløpene likevel.',
    'not-converted': 'gpf convert skriver ingen målinger før det er rettet.',
    'only-told': 'gpf sier bare fra. Plakaten blir laget som vanlig.',
  },
  kinds: {
    files: 'Filer',
    encoding: 'Bokstaver og tegn',
    shape: 'Rader og kolonner',
    cells: 'Celler',
    periods: 'Perioder',
    measures: 'Tall mot hverandre',
    names: 'Team og målepunkter',
    pathways: 'HPH-sjekklister',
    bridges: 'Ark i andres format',
    project: 'gpf.yaml og plakatmaler',
    charts: 'Valg av diagram',
    privacy: 'Personvern',
    poster: 'Plakaten',
  },
};
