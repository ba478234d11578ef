import type { PeriodFindings } from '../../../domain/finding-args/periods.ts';
import type { Period } from '../../../domain/period.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { didYouMean, stood } from './words.ts';

export const periods: TextsOf<PeriodFindings> = {
  'period-not-understood': (args, found) => {
    const asPeriod = 'Skriv for eksempel 2022-03, mars 2022 eller uke 5 2022.';
    switch (args.reason) {
      case 'month':
        return { what: `Måned ${args.month} finnes ikke.`, how: 'Skriv måneden fra 1 til 12, for eksempel 2022-03.' };
      case 'no-year':
        return {
          what: `${stood(found)} mangler året.`,
          how: 'Skriv året også, for eksempel mars 2022 eller uke 5 2022.',
        };
      case 'year':
        return { what: `${stood(found)} er ikke et årstall.`, how: 'Skriv året med fire sifre, for eksempel 2022.' };
      case 'name':
        return {
          what: `${stood(found)} er ikke en periode som gpf kjenner.`,
          how: didYouMean(args.suggestion, asPeriod),
        };
      default:
        return { what: `${stood(found)} er ikke en periode som gpf kjenner.`, how: asPeriod };
    }
  },
  'year-disagrees': ({ year, period }) => ({
    what: `I kolonnen for år står ${year}, men perioden ved siden av er ${formats.period(period)}.`,
    how: 'Se hvilket år målingen er fra, og rett cellen som er feil.',
  }),
  'date-not-understood': (_, found) => ({
    what: `${stood(found)} er ikke en dato.`,
    how: 'Skriv dagen, for eksempel 2022-03-14 eller 14.03.2022.',
  }),
  'ambiguous-date': ({ wanted }, found) => ({
    what: `${stood(found)} kan være to datoer: dag og måned kan ha byttet plass.`,
    how:
      wanted === 'day'
        ? 'Skriv dagen først, slik: 14.03.2022, eller slik: 2022-03-14.'
        : 'Skriv måneden eller uken, slik: mars 2022 eller uke 5 2022.',
  }),
  'week-does-not-exist': ({ week, year }) => ({
    what: `Uke ${week} finnes ikke i ${year}.`,
    how: 'Sjekk ukenummeret. Rundt nyttår kan uken høre til året før eller etter.',
  }),
  'mixed-granularity': ({ kinds, offer }) =>
    kinds.every((kind) => kind === 'day')
      ? { what: 'Her står datoer (dag for dag). gpf trenger måned eller uke.', how: insteadOfDays(offer) }
      : {
          what: `Perioder av ulik lengde er blandet: ${formats.list(kinds.map(formats.step))}.`,
          how: 'Skriv alle periodene på samme måte, eller sett «step» for serien i gpf.yaml.',
        },
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
  'period-incomplete': ({ period }) => ({
    what: `${capitalize(formats.period(period))} er ikke over ennå.`,
    how: 'Se over tallene når perioden er over. De kan ha blitt flere.',
  }),
  'period-out-of-order': ({ period }) => ({
    what: `${capitalize(formats.period(period))} står under en senere periode. gpf setter dem i rekkefølge.`,
    how: null,
  }),
  'period-far-from-others': ({ period }) => ({
    what: `${capitalize(formats.period(period))} er to år eller mer unna de andre målingene.`,
    how: 'Sjekk årstallet. Er det riktig, kan det stå slik.',
  }),
};

/** Days are never taken for months or weeks by themselves: the team writes them so, or gpf.yaml says it. */
function insteadOfDays(offer: Period | null): string {
  switch (offer?.kind) {
    case 'month':
      return `Skriv måneden: «${formats.period(offer)}». I Excel: merk kolonnen, velg Formater celler → Egendefinert, skriv mmm.åå og lagre på nytt. Eller sett «step: month» i gpf.yaml.`;
    case 'week':
      return `Skriv uken: «${formats.period(offer)}», eller sett «step: week» i gpf.yaml.`;
    default:
      return 'Legg sammen tallene for hver måned eller uke, eller sett «step: month» eller «step: week» for serien i gpf.yaml, så gjør gpf det.';
  }
}
