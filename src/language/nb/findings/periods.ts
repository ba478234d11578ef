import type { PeriodFindings } from '../../../domain/finding-args/periods.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { stood } from './words.ts';

export const periods: TextsOf<PeriodFindings> = {
  'period-not-understood': (_, found) => ({
    what: `${stood(found)} er ikke en periode som gpf kjenner.`,
    how: 'Skriv for eksempel 2022-03, mars 2022, uke 5 2022 eller 14.03.2022.',
  }),
  'date-not-understood': (_, found) => ({
    what: `${stood(found)} er ikke en dato.`,
    how: 'Skriv dagen, for eksempel 2022-03-14 eller 14.03.2022.',
  }),
  'ambiguous-date': (_, found) => ({
    what: `${stood(found)} kan være to datoer: dag og måned kan ha byttet plass.`,
    how: 'Skriv dagen først, slik: 14.03.2022, eller slik: 2022-03-14.',
  }),
  'week-does-not-exist': ({ week, year }) => ({
    what: `Uke ${week} finnes ikke i ${year}.`,
    how: 'Sjekk ukenummeret. Rundt nyttår kan uken høre til året før eller etter.',
  }),
  'mixed-granularity': ({ kinds }) => ({
    what: `Perioder av ulik lengde er blandet: ${formats.list(kinds.map(formats.step))}.`,
    how: 'Skriv alle periodene på samme måte, eller sett «step» for serien i gpf.yaml.',
  }),
  'duplicate-period': ({ period }) => ({
    what: `${capitalize(formats.period(period))} står mer enn én gang for samme team og målepunkt.`,
    how: 'Slett den ene raden, eller rett perioden.',
  }),
  'period-gap': ({ from, to }) => ({
    what: `${capitalize(formats.periodRange(from, to))} mangler.`,
    how: 'Legg til målingen hvis den finnes. Ble det ikke målt, kan det stå slik.',
  }),
  'period-in-future': ({ period }) => ({
    what: `${capitalize(formats.period(period))} ligger fram i tid.`,
    how: 'Sjekk årstallet.',
  }),
  'period-incomplete': () => ({ what: '', how: null }),
  'period-out-of-order': () => ({ what: '', how: null }),
  'period-far-from-others': () => ({ what: '', how: null }),
};
