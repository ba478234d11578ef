import type { PeriodFindings } from '../../../domain/finding-args/periods.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { stood } from './words.ts';

export const periods: TextsOf<PeriodFindings> = {
  'period-not-understood': (_, found) => ({
    what: `${stood(found)} er ikkje ein periode som gpf kjenner.`,
    how: 'Skriv til dømes 2022-03, mars 2022, veke 5 2022 eller 14.03.2022.',
  }),
  'date-not-understood': (_, found) => ({
    what: `${stood(found)} er ikkje ein dato.`,
    how: 'Skriv dagen, til dømes 2022-03-14 eller 14.03.2022.',
  }),
  'ambiguous-date': (_, found) => ({
    what: `${stood(found)} kan vere to datoar: dag og månad kan ha bytt plass.`,
    how: 'Skriv dagen først, slik: 14.03.2022, eller slik: 2022-03-14.',
  }),
  'week-does-not-exist': ({ week, year }) => ({
    what: `Veke ${week} finst ikkje i ${year}.`,
    how: 'Sjekk vekenummeret. Rundt nyttår kan veka høyre til året før eller etter.',
  }),
  'mixed-granularity': ({ kinds }) => ({
    what: `Periodar av ulik lengd er blanda: ${formats.list(kinds.map(formats.step))}.`,
    how: 'Skriv alle periodane på same måte, eller set «step» for serien i gpf.yaml.',
  }),
  'duplicate-period': ({ period }) => ({
    what: `${capitalize(formats.period(period))} står meir enn éin gong for same team og målepunkt.`,
    how: 'Slett den eine rada, eller rett perioden.',
  }),
  'period-gap': ({ from, to }) => ({
    what: `${capitalize(formats.periodRange(from, to))} manglar.`,
    how: 'Legg til målinga om ho finst. Vart det ikkje målt, kan det stå slik.',
  }),
  'period-in-future': ({ period }) => ({
    what: `${capitalize(formats.period(period))} ligg fram i tid.`,
    how: 'Sjekk årstalet.',
  }),
  'period-incomplete': () => ({ what: '', how: null }),
  'period-out-of-order': () => ({ what: '', how: null }),
  'period-far-from-others': () => ({ what: '', how: null }),
};
