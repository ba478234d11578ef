import { capitalize } from '../../capitalize.ts';
import type { FindingWords } from '../../finding-explanations.ts';
import { report } from '../report.ts';

export const findingWords: FindingWords = {
  lead: (severity, code) => `${capitalize(report.severity[severity])}. Koden er ${code}.`,
  message: 'gpf seier',
  why: 'Difor har det noko å seie',
  steps: 'Slik rettar du det',
  meanwhile: 'Dette gjer gpf så lenge',
  example: 'Døme, med oppdikta tal',
  before: 'Slik står det:',
  after: 'Slik skal det stå:',
  doing: {
    'team-without-poster':
      'Det som er gale, blir ikkje brukt, og teamet får ikkje plakat før det er retta. Dei andre teama får sine.',
    'file-without-posters':
      'gpf kan ikkje sjå kven feilen gjeld. Teama i fila får ikkje plakat før han er retta. Dei andre får sine.',
    'file-not-read': 'Fila blir ikkje lesen. Dei andre filene blir lesne som vanleg, og teama i dei får plakat.',
    'row-of-nobody': 'Rada blir ikkje brukt av nokon. Alle teama får plakat, men utan tala i denne rada.',
    'everything-stopped':
      'gpf stoppar og lagar ingen filer. Berre «gpf validate» viser kvar det står, og då er nummeret skjult.',
    'project-stopped': 'gpf lagar ingen plakatar før det er retta.',
    'setting-ignored': 'gpf ser bort frå innstillinga og lagar plakaten utan ho.',
    'read-anyway': 'gpf les fila likevel, og endrar ikkje på ho.',
    'used-as-it-stands': 'gpf bruker det slik det står, og plakaten blir laga.',
    skipped: 'gpf hoppar over det og les resten. Plakaten blir laga.',
    gap: 'Målinga blir rekna som ikkje målt. Kurva får eit hol der, og plakaten blir laga.',
    'left-out-of-calculation': 'Målinga blir teikna hòl og halden utanfor utrekninga. Plakaten blir laga.',
    hidden: 'gpf skjuler det på alt som blir vist for andre. Plakaten blir laga utan.',
    'left-off-poster': 'Plakaten blir laga utan det.',
    'pathway-not-counted':
      'gpf tel ikkje forløpet. Dei andre forløpa blir talde, og kommandoen sluttar med avslutningskode 1.',
    'sheet-not-counted': 'gpf tel ingen forløp i arket før det er retta.',
    'counted-anyway': 'gpf tel forløpa likevel.',
    'not-converted': 'gpf convert skriv ingen målingar før det er retta.',
    'only-told': 'gpf seier berre frå. Plakaten blir laga som vanleg.',
  },
  kinds: {
    files: 'Filer',
    encoding: 'Bokstavar og teikn',
    shape: 'Rader og kolonner',
    cells: 'Celler',
    periods: 'Periodar',
    measures: 'Tal mot kvarandre',
    names: 'Team og målepunkt',
    pathways: 'HPH-sjekklistene',
    bridges: 'Ark i formatet til andre',
    project: 'gpf.yaml og plakatmalar',
    charts: 'Val av diagram',
    privacy: 'Personvern',
    poster: 'Plakaten',
  },
};
