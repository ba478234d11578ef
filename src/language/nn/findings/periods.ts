import type { PeriodFindings } from '../../../domain/finding-args/periods.ts';
import type { Period } from '../../../domain/period.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { didYouMean, stood } from './words.ts';

export const periods: TextsOf<PeriodFindings> = {
  'period-not-understood': (args, found) => {
    const asPeriod = 'Skriv til dømes 2022-03, mars 2022 eller veke 5 2022.';
    switch (args.reason) {
      case 'month':
        return { what: `Månad ${args.month} finst ikkje.`, how: 'Skriv månaden frå 1 til 12, til dømes 2022-03.' };
      case 'no-year':
        return { what: `${stood(found)} manglar året.`, how: 'Skriv året òg, til dømes mars 2022 eller veke 5 2022.' };
      case 'year':
        return { what: `${stood(found)} er ikkje eit årstal.`, how: 'Skriv året med fire siffer, til dømes 2022.' };
      case 'name':
        return {
          what: `${stood(found)} er ikkje ein periode som gpf kjenner.`,
          how: didYouMean(args.suggestion, asPeriod),
        };
      default:
        return { what: `${stood(found)} er ikkje ein periode som gpf kjenner.`, how: asPeriod };
    }
  },
  'year-disagrees': ({ year, period }) => ({
    what: `I kolonna for år står ${year}, men perioden ved sida av er ${formats.period(period)}.`,
    how: 'Sjå kva år målinga er frå, og rett cella som er feil.',
  }),
  'date-not-understood': (_, found) => ({
    what: `${stood(found)} er ikkje ein dato.`,
    how: 'Skriv dagen, til dømes 2022-03-14 eller 14.03.2022.',
  }),
  'ambiguous-date': ({ wanted }, found) => ({
    what: `${stood(found)} kan vere to datoar: dag og månad kan ha bytt plass.`,
    how:
      wanted === 'day'
        ? 'Skriv dagen først, slik: 14.03.2022, eller slik: 2022-03-14.'
        : 'Skriv månaden eller veka, slik: mars 2022 eller veke 5 2022.',
  }),
  'week-does-not-exist': ({ week, year }) => ({
    what: `Veke ${week} finst ikkje i ${year}.`,
    how: 'Sjekk vekenummeret. Rundt nyttår kan veka høyre til året før eller etter.',
  }),
  'mixed-granularity': ({ kinds, offer }) =>
    kinds.every((kind) => kind === 'day')
      ? { what: 'Her står datoar (dag for dag). gpf treng månad eller veke.', how: insteadOfDays(offer) }
      : {
          what: `Periodar av ulik lengd er blanda: ${formats.list(kinds.map(formats.step))}.`,
          how: 'Skriv alle periodane på same måte, eller set «step» for serien i gpf.yaml.',
        },
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
  'period-incomplete': ({ period }) => ({
    what: `${capitalize(formats.period(period))} er ikkje over enno.`,
    how: 'Sjå over tala når perioden er over. Dei kan ha vorte fleire.',
  }),
  'period-out-of-order': ({ period }) => ({
    what: `${capitalize(formats.period(period))} står under ein seinare periode. gpf set dei i rekkjefølgje.`,
    how: null,
  }),
  'period-far-from-others': ({ period }) => ({
    what: `${capitalize(formats.period(period))} er to år eller meir unna dei andre målingane.`,
    how: 'Sjekk årstalet. Er det rett, kan det stå slik.',
  }),
};

/** Days are never taken for months or weeks by themselves: the team writes them so, or gpf.yaml says it. */
function insteadOfDays(offer: Period | null): string {
  switch (offer?.kind) {
    case 'month':
      return `Skriv månaden: «${formats.period(offer)}». I Excel: merk kolonna, vel Formater celler → Egendefinert, skriv mmm.åå og lagre på nytt. Eller set «step: month» i gpf.yaml.`;
    case 'week':
      return `Skriv veka: «${formats.period(offer)}», eller set «step: week» i gpf.yaml.`;
    default:
      return 'Legg saman tala for kvar månad eller veke, eller set «step: month» eller «step: week» for serien i gpf.yaml, så gjer gpf det.';
  }
}
